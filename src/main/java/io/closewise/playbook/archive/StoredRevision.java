package io.closewise.playbook.archive;

/** A revision with its document as canonical JSON. It never changes. */
public record StoredRevision(RevisionInfo info, String document) {}
