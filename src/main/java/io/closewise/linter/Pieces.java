package io.closewise.linter;

import java.util.ArrayList;
import java.util.List;

/** Texts that are said one after the other, put together into as few pieces as fit. */
final class Pieces {

    private Pieces() {}

    /**
     * Every text in its piece, in order. A piece begins with the text that the one before ended with, where both fit, so that no two
     * texts which follow each other are torn apart without need. A text that is too long by itself is in none.
     *
     * @param most of UTF-16 units in a piece
     */
    static List<String> of(List<String> texts, int most) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        String before = "";
        for (String text : texts) {
            if (text.length() > most) {
                continue;
            }
            String longer = joined(piece, text);
            if (longer.length() > most) {
                pieces.add(piece);
                String both = joined(before, text);
                longer = both.length() > most ? text : both;
            }
            piece = longer;
            before = text;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + " " + other;
    }
}
