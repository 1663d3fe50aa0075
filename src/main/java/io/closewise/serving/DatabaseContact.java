package io.closewise.serving;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether the database answers; the log says once that it does not, and once that it does again. One thread at a time tells it. */
final class DatabaseContact {

    private static final Logger LOG = Logger.getLogger(DatabaseContact.class);

    /** A database that takes connections and answers nothing is away too: no query of ours takes this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Instant tryingSince;

    /** Since when the database has been away; empty while it is there. */
    Optional<Instant> awaySince() {
        Instant away = awaySince;
        if (away != null) {
            return Optional.of(away);
        }
        return Optional.ofNullable(tryingSince)
                .filter(since -> since.plus(PATIENCE).isBefore(Instant.now()));
    }

    void trying() {
        tryingSince = Instant.now();
    }

    void reached() {
        tryingSince = null;
        if (awaySince != null) {
            awaySince = null;
            LOG.info("The database is back.");
        }
    }

    void lost(RuntimeException exception, String consequence) {
        if (awaySince == null) {
            awaySince = Optional.ofNullable(tryingSince).orElseGet(Instant::now);
            LOG.warnf(
                    "The database cannot be used; %s. It is tried again until it is back. Cause: %s",
                    consequence, cause(exception));
            LOG.debug("The whole cause", exception);
        }
        tryingSince = null;
    }

    /** The last cause says what, as a rule; the one before it says where, unless it only wraps it. */
    private static String cause(Throwable throwable) {
        String where = "";
        String what = "";
        for (Throwable cause = throwable; cause != null; cause = cause.getCause()) {
            where = what;
            what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
        return (where.contains(what) ? what : where + " " + what).strip().replaceAll("\\s+", " ");
    }
}
