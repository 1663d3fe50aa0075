package io.closewise.phrasing;

/** Cuts the common endings of English off a word, so that "expires", "expired" and "expiring" are one. */
final class Stem {

    private static final String DOUBLED = "bdgmnprt";

    private Stem() {}

    static String of(String word) {
        String stem = withoutPlural(word);
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = shorter(stem, 3);
        } else if (stem.length() > 4 && (stem.endsWith("ed") || stem.endsWith("ly"))) {
            stem = shorter(stem, 2);
        }
        int last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1) && DOUBLED.indexOf(stem.charAt(last)) >= 0) {
            stem = shorter(stem, 1); // "stopp"
        }
        if (stem.length() > 3 && stem.endsWith("e")) {
            return shorter(stem, 1);
        }
        return stem.length() > 3 && stem.endsWith("y") ? shorter(stem, 1) + "i" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return shorter(word, 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? shorter(word, 1) : word;
    }

    private static String shorter(String word, int by) {
        return word.substring(0, word.length() - by);
    }
}
