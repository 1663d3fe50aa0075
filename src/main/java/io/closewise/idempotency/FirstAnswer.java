package io.closewise.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered the first time.
 *
 * @param status 200 to 299: what was refused or failed may be tried again, and is not kept
 * @param mediaType of the body
 * @param etag the header of that name, quotes included
 * @param location where what was made is found
 * @param body without anything that is told only once
 */
public record FirstAnswer(
        int status,
        String mediaType,
        @Nullable String etag,
        @Nullable String location,
        String body) {

    public FirstAnswer {
        if (status < 200 || status > 299) {
            throw new IllegalArgumentException("only what was done is kept, and not a " + status);
        }
    }

    /** Says nothing of the body, so that it can get into no log. */
    @Override
    public String toString() {
        return "FirstAnswer[" + status + "]";
    }
}
