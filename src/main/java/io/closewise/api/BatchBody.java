package io.closewise.api;

import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;

/** A body that is read while it is answered, with the connection that it comes from. */
record BatchBody(InputStream stream, RoutingContext connection) {

    /** Ends the connection: whoever waits for it, to read or to write, is told at once. */
    void abort() {
        connection.response().reset();
    }
}
