package io.closewise.phrasing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes contractions apart, so that a phrase is written once for "do not", "don't" and "don’t". The genitive is dropped; where
 * "'s" could be either, only pronouns and question words are read as "is".
 */
final class Contractions {

    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("won't", List.of("will", "not")),
            Map.entry("shan't", List.of("shall", "not")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("ain't", List.of("is", "not")),
            Map.entry("dont", List.of("do", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("wont", List.of("will", "not")),
            Map.entry("didnt", List.of("did", "not")),
            Map.entry("doesnt", List.of("does", "not")),
            Map.entry("isnt", List.of("is", "not")),
            Map.entry("let's", List.of("let", "us")),
            Map.entry("lets", List.of("let", "us")),
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gotta", List.of("have", "to")),
            Map.entry("y'all", List.of("you", "all")),
            Map.entry("o'clock", List.of("o'clock")));

    private static final Map<String, String> ENDINGS =
            Map.of("'ll", "will", "'ve", "have", "'re", "are", "'m", "am", "'d", "would");

    private static final Set<String> WITH_IS = Set.of(
            "it",
            "he",
            "she",
            "that",
            "this",
            "there",
            "here",
            "what",
            "who",
            "where",
            "when",
            "how",
            "why",
            "everything",
            "everyone",
            "everybody",
            "nobody",
            "nothing",
            "someone",
            "somebody",
            "one",
            "clock",
            "time",
            "price",
            "offer",
            "deal",
            "discount",
            "rate",
            "name",
            "stock",
            "demand",
            "window",
            "door",
            "silence",
            "today",
            "tomorrow",
            "trial",
            "order",
            "machine",
            "money",
            "rest");

    private Contractions() {}

    /** The words that {@code word}, in lower case with plain apostrophes, stands for; at least one. */
    static List<String> expand(String word) {
        List<String> whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return List.of(word);
        }
        String stem = word.substring(0, apostrophe);
        String ending = word.substring(apostrophe);
        if (ending.equals("'t") && stem.endsWith("n") && stem.length() > 2) {
            return List.of(stem.substring(0, stem.length() - 1), "not");
        }
        String meaning = ENDINGS.get(ending);
        if (meaning != null) {
            return List.of(stem, meaning);
        }
        if (ending.equals("'s")) {
            return WITH_IS.contains(stem) ? List.of(stem, "is") : List.of(stem);
        }
        return List.of(word);
    }
}
