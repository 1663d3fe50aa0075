package io.closewise.api;

import io.closewise.phrasing.Draft;
import io.closewise.phrasing.PhrasingCheck;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the rules of the phrasing check before the first draft comes, and after the first recommendations are out. */
@Singleton
class WarmUp {

    /** In milliseconds: whoever started a replica for a request has had the answer by then, and all of the processor for it. */
    private static final long LATER = 3_000;

    private final Vertx vertx;

    WarmUp(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin(@ObservesAsync HttpServerStart event) {
        vertx.setTimer(
                LATER,
                timer -> vertx.executeBlocking(() -> new PhrasingCheck()
                        .check(new Draft("Would Friday suit you? A no is fine.", null, null, List.of()))
                        .verdict()));
    }
}
