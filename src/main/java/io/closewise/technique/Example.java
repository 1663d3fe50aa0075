package io.closewise.technique;

import org.jspecify.annotations.Nullable;

/** A worked example from one segment. It has a safeguard, an alternative, or both. */
public record Example(
        String segment,
        String motion,
        String setup,
        String close,
        String whyItWorks,
        @Nullable String safeguard,
        @Nullable String alternative) {}
