package io.closewise.api.idempotency;

/** An answer of an {@link Idempotent} operation with a part that is told to its first caller only and stored nowhere, such as a key. */
public interface ToldOnce {

    /** The answer without that part, which is what is stored and answered from then on. */
    Object toldAgain();
}
