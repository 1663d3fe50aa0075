package io.closewise.idempotency.store;

import io.closewise.database.Followed;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** Forgets what has expired, of all tenants and in small portions, on the line on which each replica follows what is published. */
@Singleton
class ExpiredRequests implements Followed {

    /** Few enough that it takes a moment only. */
    static final int PORTION = 200;

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private long next = System.nanoTime();

    @Override
    public void read(Connection line) throws SQLException {
        if (System.nanoTime() - next < 0) {
            return;
        }
        // where a portion is full there is more, which goes at the next look
        if (forget(line) < PORTION) {
            next = System.nanoTime() + PAUSE;
        }
    }

    private static int forget(Connection line) throws SQLException {
        try (PreparedStatement statement = line.prepareStatement("select forget_expired_requests(?)")) {
            statement.setInt(1, PORTION);
            try (ResultSet forgotten = statement.executeQuery()) {
                return forgotten.next() ? forgotten.getInt(1) : 0;
            }
        }
    }
}
