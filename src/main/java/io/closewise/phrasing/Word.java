package io.closewise.phrasing;

/**
 * One word of a draft in the form that phrases are matched in: lower case, plain apostrophes, contractions taken apart. The
 * parts of a contraction share its offsets.
 */
record Word(String text, Kind kind, Break before, boolean quoted, int start, int end) {

    enum Kind {
        PLAIN,
        /** Written in digits. */
        FIGURE,
        /** Written in letters, or an ordinal such as "9th". */
        NUMBER,
        /** A weekday: near enough to press. A month is a plain word. */
        DAY,
        /** An adjective in "-est". */
        MOST
    }

    /** What stands between this word and the one before it. */
    enum Break {
        NONE,
        COMMA,
        /** A semicolon, colon, dash or bracket: no phrase reaches across it. */
        STRONG
    }
}
