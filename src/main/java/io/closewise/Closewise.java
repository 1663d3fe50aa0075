package io.closewise;

import io.closewise.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, on an embedded PostgreSQL where none is configured; with the argument migrate, only prepares the database. */
@QuarkusMain
public final class Closewise {

    private Closewise() {}

    public static void main(String... args) {
        // addresses that are none are refused by io.closewise.api with a problem; Quarkus would answer without a body
        System.setProperty("vertx.disableURIValidation", "true");
        EmbeddedDatabase.startUnlessConfigured();
        if (Migration.isAskedForBy(args)) {
            Migration.keepEverythingElseAway();
            Quarkus.run(Migration.class, args);
        } else {
            Quarkus.run(args);
        }
    }
}
