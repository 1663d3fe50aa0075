/** Playbooks over HTTP: drafts, the check, publishing and rolling back, revisions, export and import, and the audit. */
@NullMarked
package io.closewise.api.playbook;

import org.jspecify.annotations.NullMarked;
