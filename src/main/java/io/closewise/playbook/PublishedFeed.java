package io.closewise.playbook;

import java.time.Duration;
import java.util.Map;

/**
 * A line of one's own to where playbooks are kept, for following what is published. It is used by one thread. Where the line
 * is broken every method throws, and a new one has to be opened.
 */
public interface PublishedFeed extends AutoCloseable {

    /** Whether the store is what this version of the service needs, or newer; otherwise {@link Playbooks#prepare()} helps. */
    boolean isPrepared();

    /** What is published by anybody, in one round trip. */
    Map<PlaybookId, Published> published();

    /** A stored revision; throws IllegalArgumentException where this version of the service cannot read it. */
    Revision revision(PlaybookId playbook, int number);

    /** Brings up to date whatever else is kept in memory and follows this line. */
    void readTheRest();

    /** Waits until something was published, or for this long; news that came since the last look ends it at once. */
    void awaitNews(Duration longest);

    @Override
    void close();
}
