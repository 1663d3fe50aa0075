package io.closewise.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A real PostgreSQL of our own where none is configured, for developing and trying out. It listens on a free port of the
 * loopback address only.
 */
public final class EmbeddedDatabase {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String DIRECTORY = "closewise.embedded-database.directory";

    private EmbeddedDatabase() {}

    /** Starts one unless a database is configured, and tells Quarkus where it is; ends with the process. */
    public static void startUnlessConfigured() {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class)
                .filter(url -> !url.isBlank())
                .isPresent()) {
            return;
        }
        EmbeddedPostgres postgres = start(config.getOptionalValue(DIRECTORY, Path.class));
        System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
        System.setProperty(USERNAME, "postgres");
        // the embedded one trusts whoever comes over the loopback
        System.setProperty(PASSWORD, "postgres");
    }

    private static EmbeddedPostgres start(Optional<Path> directory) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            directory.ifPresent(path -> builder.setDataDirectory(path).setCleanDataDirectory(false));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
        } catch (IllegalStateException e) {
            // production builds and the native binary leave its binaries out
            throw new IllegalStateException(
                    "No database is configured and no embedded one is included: set QUARKUS_DATASOURCE_JDBC_URL,"
                            + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.",
                    e);
        }
    }
}
