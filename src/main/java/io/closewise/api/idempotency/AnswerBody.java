package io.closewise.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as JSON.
 *
 * @param told to whoever sent the request first
 * @param kept for whoever sends it again, without what is told only once
 */
record AnswerBody(String told, String kept) {

    static final AnswerBody EMPTY = new AnswerBody("", "");

    static AnswerBody of(@Nullable Object entity, ObjectMapper mapper) {
        if (entity == null) {
            return EMPTY;
        }
        String told = json(entity, mapper);
        return new AnswerBody(told, entity instanceof ToldOnce once ? json(once.toldAgain(), mapper) : told);
    }

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
        return "the body of an answer";
    }

    private static String json(Object entity, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }
}
