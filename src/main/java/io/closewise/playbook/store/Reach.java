package io.closewise.playbook.store;

import io.closewise.playbook.archive.ArchiveUnreachableException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Callable;

/** Transactions that tell a database which does not answer from a fault of ours. */
public final class Reach {

    private Reach() {}

    /** Runs in a transaction of its own; an exception of any kind rolls it back. */
    public static <T> T inTransaction(Callable<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            throw isAway(e) ? new ArchiveUnreachableException(e) : e;
        }
    }

    /** Whether somewhere behind it stands a connection that broke, was not given, or is being closed by the server. */
    static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (sql instanceof SQLTransientException
                        || (state != null
                                && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")))
                        || (state == null && String.valueOf(sql.getMessage()).contains("cquisition timeout"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
