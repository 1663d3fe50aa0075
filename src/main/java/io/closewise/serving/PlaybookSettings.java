package io.closewise.serving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which playbook answers, and how often the service looks for a newer revision. */
@ConfigMapping(prefix = "closewise.playbook")
public interface PlaybookSettings {

    /** The playbook that answers: the built-in one. */
    @WithDefault("default")
    String key();

    /**
     * How often to look for a newer revision, and to try again while the database is away: often enough that a published
     * revision answers everywhere within two seconds, and one tiny query each time.
     */
    @WithDefault("1s")
    Duration refresh();
}
