package io.closewise;

import io.closewise.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, on an embedded PostgreSQL where none is configured. */
@QuarkusMain
public final class Closewise {

    private Closewise() {}

    public static void main(String... args) {
        // addresses that are none are refused by io.closewise.api with a problem; Quarkus would answer without a body
        System.setProperty("vertx.disableURIValidation", "true");
        EmbeddedDatabase.startUnlessConfigured();
        Quarkus.run(args);
    }
}
