package io.closewise.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A place at which two documents differ.
 *
 * @param pointer a JSON pointer (RFC 6901) into theirs, or into mine where only mine has it
 * @param base what both began with; null where that is not known or has nothing there
 * @param mine null where mine has nothing there
 * @param theirs null where theirs has nothing there
 */
public record Difference(
        String pointer,
        @Nullable JsonNode base,
        @Nullable JsonNode mine,
        @Nullable JsonNode theirs) {}
