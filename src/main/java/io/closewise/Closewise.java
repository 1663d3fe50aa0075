package io.closewise;

import io.closewise.access.WaysIn;
import io.closewise.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service, on an embedded PostgreSQL where none is configured; with the argument migrate, only prepares the database. */
@QuarkusMain
public final class Closewise {

    private Closewise() {}

    public static void main(String... args) {
        // addresses that are none are refused by io.closewise.api with a problem; Quarkus would answer without a body
        System.setProperty("vertx.disableURIValidation", "true");
        boolean onlyMigrates = Migration.isAskedForBy(args);
        if (!onlyMigrates && !isBeingDeveloped()) {
            WaysIn.whyClosed(ConfigProvider.getConfig()).ifPresent(Closewise::refuseToStart);
        }
        EmbeddedDatabase.startUnlessConfigured();
        if (onlyMigrates) {
            Migration.keepEverythingElseAway();
            Quarkus.run(Migration.class, args);
        } else {
            Quarkus.run(args);
        }
    }

    /** Its profile, which opens the loopback, is not known yet where quarkus:dev calls us; only who loads our classes tells. */
    private static boolean isBeingDeveloped() {
        return Closewise.class.getClassLoader().getClass().getSimpleName().equals("QuarkusClassLoader");
    }

    /** Quarkus has not set up the log yet. */
    private static void refuseToStart(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
