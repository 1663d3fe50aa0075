package io.closewise.database;

/** The database cannot be reached now; nothing was changed unless the answer was lost on its way. */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseAwayException(Throwable cause) {
        super("the database cannot be reached", cause);
    }
}
