/**
 * Keeps the published playbook compiled and at hand, so that no request waits for the database. It knows where playbooks are
 * kept only through the port, and nothing of HTTP.
 */
@NullMarked
package io.closewise.serving;

import org.jspecify.annotations.NullMarked;
