package io.closewise.phrasing;

import io.closewise.phrasing.Word.Kind;
import java.util.Set;

/** Sorts words by what they are, where phrases ask for any of a kind. */
final class Kinds {

    private static final Set<String> DAYS =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday mondays fridays " + "mon tue wed thu fri")
                    .split(" "));
    private static final Set<String> NUMBERS =
            Set.of(("one two three four five six seven eight nine ten eleven twelve thirteen "
                            + "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
                            + "ninety hundred thousand million hundreds thousands millions dozen dozens")
                    .split(" "));

    /** Words in "-est" that rank nothing, or that rank by a plain fact of time and place. */
    private static final Set<String> NO_RANK =
            Set.of(("test rest west east guest nest quest request interest honest forest "
                            + "harvest invest protest contest suggest arrest modest digest latest nearest earliest oldest youngest "
                            + "shortest manifest earnest priest chest vest pest crest reinvest slightest")
                    .split(" "));

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private static final int SHORTEST_RANK = 5;

    private Kinds() {}

    static Kind of(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return ORDINALS.contains(word.substring(Math.max(0, word.length() - 2))) ? Kind.NUMBER : Kind.FIGURE;
        }
        if (NUMBERS.contains(word)) {
            return Kind.NUMBER;
        }
        if (DAYS.contains(word)) {
            return Kind.DAY;
        }
        boolean most = word.endsWith("est") && word.length() >= SHORTEST_RANK && !NO_RANK.contains(word);
        return most ? Kind.MOST : Kind.PLAIN;
    }
}
