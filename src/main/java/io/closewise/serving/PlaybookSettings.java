package io.closewise.serving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which playbook answers, and how often the service looks for a newer revision. */
@ConfigMapping(prefix = "closewise.playbook")
public interface PlaybookSettings {

    /** The playbook that answers where a request names none: the built-in one. */
    @WithDefault("default")
    String key();

    /**
     * How often to look for a newer revision where the database tells of none: it tells at once, so this is for what went lost on
     * its way, and short enough that a replica that heard nothing has caught up within ten seconds.
     */
    @WithDefault("3s")
    Duration refresh();

    /** How many playbooks are kept compiled at most; a request for another one waits until it is read. */
    @WithDefault("64")
    int kept();

    /**
     * What share of the heap compiled playbooks may take, from 0 to 0.9; those that find no room are read when they are asked for.
     * The built-in one is kept whatever it takes.
     */
    @WithDefault("0.25")
    double heapShare();
}
