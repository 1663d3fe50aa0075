package io.closewise;

import io.closewise.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, on an embedded PostgreSQL where none is configured. */
@QuarkusMain
public final class Closewise {

    private Closewise() {}

    public static void main(String... args) {
        EmbeddedDatabase.startUnlessConfigured();
        Quarkus.run(args);
    }
}
