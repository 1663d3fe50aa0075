package io.closewise.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Starts the binaries that come with the profile {@code embedded}. */
public final class ZonkyServer implements EmbeddedServer {

    @Override
    public Started start(Optional<Path> directory) throws IOException {
        // a busy machine takes longer than the ten seconds that are usual there
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(30));
        directory.ifPresent(path -> builder.setDataDirectory(path).setCleanDataDirectory(false));
        EmbeddedPostgres postgres = builder.start();
        try {
            EmbeddedRoles.make(postgres.getPostgresDatabase());
        } catch (SQLException e) {
            throw new IOException("the roles of the embedded PostgreSQL cannot be made", e);
        }
        return new Started(postgres.getPort(), EmbeddedRoles.url(postgres.getPort()));
    }
}
