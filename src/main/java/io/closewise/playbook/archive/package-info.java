/**
 * What is kept of playbooks: drafts, revisions and an audit, and the port to them. It knows documents as canonical texts only,
 * and nothing of what they say.
 */
@NullMarked
package io.closewise.playbook.archive;

import org.jspecify.annotations.NullMarked;
