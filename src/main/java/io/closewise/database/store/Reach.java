package io.closewise.database.store;

import io.closewise.database.DatabaseAwayException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Callable;

/** Tells a database that does not answer from a fault of ours. */
public final class Reach {

    /** A table that is not there: migrations are still to come. */
    private static final String NO_TABLE = "42P01";

    private Reach() {}

    /** Does this; a failure because of the database being away is a {@link DatabaseAwayException}. */
    static <T> T guard(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw isAway(e) ? new DatabaseAwayException(e) : e;
        } catch (Exception e) {
            throw new IllegalStateException("work on the database fails with exceptions of the runtime only", e);
        }
    }

    /** Whether somewhere behind it stands a connection that broke, was not given, or is being closed by the server; or that the tables are still to come. */
    public static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (sql instanceof SQLTransientException
                        || (state != null
                                && (state.startsWith("08")
                                        || state.startsWith("57P")
                                        || state.startsWith("53")
                                        || state.equals(NO_TABLE)))
                        || (state == null && String.valueOf(sql.getMessage()).contains("cquisition timeout"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
