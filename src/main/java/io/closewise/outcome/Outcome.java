package io.closewise.outcome;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result of one ask, as it was reported. The ask is the use of a technique after an answer of ours: at most one of each result
 * is kept of it.
 *
 * @param recommendationId of the answer; a UUIDv7, as answers have it
 * @param technique the key of what was used, of at most {@value #LONGEST_KEY} characters
 * @param on the day (UTC) of the result
 * @param buyerRating how the buyer found it, 1 (bad) to 5 (good); null where they were not asked
 * @param comment at most {@value #LONGEST_COMMENT} characters; it is kept and shown, and never logged
 */
public record Outcome(
        UUID recommendationId,
        String technique,
        Stage stage,
        @Nullable Segment segment,
        Result result,
        LocalDate on,
        @Nullable Integer buyerRating,
        @Nullable String comment) {

    public static final int LONGEST_KEY = 200;
    public static final int LONGEST_COMMENT = 2_000;

    public Outcome {
        if (recommendationId.version() != 7 || recommendationId.variant() != 2) {
            throw new IllegalArgumentException("an answer is known by a UUIDv7");
        }
        if (technique.isBlank() || technique.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a technique has a key of at most " + LONGEST_KEY + " characters");
        }
        if (buyerRating != null && (buyerRating < 1 || buyerRating > 5)) {
            throw new IllegalArgumentException("a rating goes from 1 to 5");
        }
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("a comment has at most " + LONGEST_COMMENT + " characters");
        }
    }

    /** Says nothing of the comment. */
    @Override
    public String toString() {
        return "Outcome[" + recommendationId + ", " + technique + ", " + result + "]";
    }
}
