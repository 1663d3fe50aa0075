package io.closewise.database;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL of our own where none is configured, for developing and trying out. It listens on a free port of the
 * loopback address only.
 */
public final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String DIRECTORY = "closewise.embedded-database.directory";

    private static volatile boolean used;

    private EmbeddedDatabase() {}

    /** Starts one unless a database is configured, and tells Quarkus where it is; ends with the process. */
    public static void startUnlessConfigured() {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class)
                .filter(url -> !url.isBlank())
                .isPresent()) {
            return;
        }
        EmbeddedServer.Started postgres = start(config.getOptionalValue(DIRECTORY, Path.class));
        System.setProperty(URL, postgres.url());
        EmbeddedRoles.properties().forEach(System::setProperty);
        used = true;
        LOG.infof(
                "No database is configured: an embedded PostgreSQL runs on port %d of the loopback address, and ends with"
                        + " the service.",
                postgres.port());
    }

    /** Whether one was started. */
    public static boolean isUsed() {
        return used;
    }

    private static EmbeddedServer.Started start(Optional<Path> directory) {
        try {
            return ServiceLoader.load(EmbeddedServer.class, EmbeddedDatabase.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("this build brings none"))
                    .start(directory);
        } catch (IOException | RuntimeException e) {
            showOnlyWarnings();
            // production builds and the native binary leave its binaries out; its directory may be in use or not
            // writable
            throw new IllegalStateException(
                    "No database is configured, and the embedded one does not start (" + e.getMessage()
                            + "). Set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                            + " QUARKUS_DATASOURCE_PASSWORD to use a PostgreSQL of your own.",
                    e);
        }
    }

    /** Quarkus has not set up the log yet: at the end it would write all that was kept for it, down to the finest level. */
    private static void showOnlyWarnings() {
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
            java.util.logging.Logger.getLogger("").setLevel(Level.WARNING);
            InitialConfigurator.DELAYED_HANDLER.addHandler(InitialConfigurator.createDefaultHandler());
        }
    }
}
