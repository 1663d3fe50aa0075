package io.closewise.idempotency;

import java.util.UUID;

/** How a request stands to those that came before it under its key. */
public sealed interface Standing {

    /**
     * It is the first, and is to be worked on.
     *
     * @param attempt by which its end is told
     */
    record First(UUID attempt) implements Standing {}

    /** It was answered before. */
    record Answered(FirstAnswer answer) implements Standing {}

    /** The same is being worked on at this moment. */
    record InFlight() implements Standing {}

    /** It was done, and its answer was lost. */
    record AnswerLost() implements Standing {}

    /** The key belongs to another request. */
    record OfAnother() implements Standing {}
}
