package io.closewise.access;

import java.time.Duration;

/** Why credentials were not looked at: too many from the same address have failed. */
public final class TooManyAttemptsException extends RuntimeException {

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super("too many attempts from this address have failed");
        this.pause = pause;
    }

    /** After how long others are looked at. */
    public Duration pause() {
        return pause;
    }
}
