/**
 * A playbook: one immutable revision of techniques and of the rules over signals that decide about them. It does not
 * decide anything itself and does not know where playbooks are kept.
 */
@NullMarked
package io.closewise.playbook;

import org.jspecify.annotations.NullMarked;
