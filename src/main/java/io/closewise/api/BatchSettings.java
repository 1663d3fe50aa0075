package io.closewise.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a batch waits for its caller. */
@ConfigMapping(prefix = "closewise.batch")
interface BatchSettings {

    /**
     * How long a caller may neither send a line to its end nor take what was answered, before the connection is closed: a batch holds
     * a thread, and one that is written slowly by a person, or by a job that thinks about each answer, is still alive.
     */
    @WithDefault("60s")
    Duration stall();
}
