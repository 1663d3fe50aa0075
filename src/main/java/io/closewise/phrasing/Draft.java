package io.closewise.phrasing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a salesperson means to send, with the proof that the caller holds for it.
 *
 * @param text at most {@value #MAX_LENGTH} UTF-16 units
 * @param locale a language tag, or null; every text is read as English until a second language has rules
 * @param claims the caller's ids for the proof behind the figures in the text
 */
public record Draft(
        String text, @Nullable String locale, @Nullable BuyerEvent buyerEvent, List<String> claims) {

    public static final int MAX_LENGTH = 10_000;

    public Draft {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the text has " + text.length() + " UTF-16 units, at most " + MAX_LENGTH + " are read");
        }
        claims = List.copyOf(claims);
    }

    /** A text with no proof and no event behind it: the strictest reading. */
    public static Draft of(String text) {
        return new Draft(text, null, null, List.of());
    }

    boolean hasCompleteBuyerEvent() {
        return buyerEvent != null && buyerEvent.isComplete();
    }
}
