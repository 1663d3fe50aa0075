package io.closewise.idempotency;

/** A request took so long that another attempt was begun; what this one did is undone. */
public final class TakenOverException extends RuntimeException {

    public TakenOverException() {
        super("another attempt at this request was begun");
    }
}
