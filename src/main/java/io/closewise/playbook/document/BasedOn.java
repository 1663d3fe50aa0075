package io.closewise.playbook.document;

import org.jspecify.annotations.Nullable;

/**
 * What a document builds on.
 *
 * @param playbook the key of the base
 * @param revision which of its revisions, from 1 up; null in the short form, which means the one published now
 */
public record BasedOn(String playbook, @Nullable Integer revision) {}
