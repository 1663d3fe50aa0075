/**
 * Keeps playbooks and their revisions in PostgreSQL, and brings the built-in one there. No entity leaves this package.
 */
@NullMarked
package io.closewise.playbook.store;

import org.jspecify.annotations.NullMarked;
