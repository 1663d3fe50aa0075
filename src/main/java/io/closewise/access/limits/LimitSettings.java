package io.closewise.access.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How much may be used. Every replica counts by itself: a tenant gets as many times this as there are replicas. */
@ConfigMapping(prefix = "closewise.limits")
public interface LimitSettings {

    /**
     * Calls a second that one caller gets in the long run. People who work in a CRM make some calls a minute each, so that this serves
     * thousands of them, and a loop that went wrong still leaves its tenant the other half.
     */
    @WithDefault("500")
    long callerRate();

    /** Calls that a caller who was quiet may make at once: ten seconds of the rate, for a page that asks for all its deals. */
    @WithDefault("5000")
    long callerBurst();

    /** Calls a second that all callers of a tenant get together: less than one core answers, so that it cannot use a replica up. */
    @WithDefault("1000")
    long tenantRate();

    /** Calls that a tenant may make at once after it was quiet: ten seconds of the rate. */
    @WithDefault("10000")
    long tenantBurst();

    /**
     * How many lines or contexts of a batch cost as much as a call: without a request and an answer of their own they take a small part
     * of its work.
     */
    @WithDefault("10")
    int linesForACall();

    /**
     * How many calls of a tenant are answered at once; each holds a worker thread. Fewer than there are connections to the database (8),
     * so that no tenant alone can hold all of them, and more than there are cores, as a call computes for well under a millisecond.
     */
    @WithDefault("6")
    int running();

    /** How many more calls of a tenant wait for their turn; they hold a connection and no thread. A burst of a page of deals fits in. */
    @WithDefault("200")
    int waiting();

    /** How long a call waits for its turn: after this a person who waits for an answer has noticed. With a whole playbook, three times that. */
    @WithDefault("2s")
    Duration patience();

    /** How many batches and simulations of a tenant run at once. Each computes without a pause and can keep a core busy. */
    @WithDefault("4")
    int batches();

    /**
     * How many batches and simulations of all tenants run at once. They hold a worker thread while they wait, for lines or for their
     * share, and so have to be far fewer than these (200, or {@code quarkus.thread-pool.max-threads}).
     */
    @WithDefault("40")
    int allBatches();

    /**
     * How many requests with whole playbooks are worked on at once for all tenants; one of them gets half. The largest take some 100 MB
     * each, so that without a number it is one for each 200 MB of the heap.
     */
    OptionalInt documents();

    /**
     * How many credentials from one address may fail in a minute: enough for people who mistype, and for a job that was not told of a
     * new key. Addresses of IPv6 count by their network of 64 bits, which one machine has for itself.
     */
    @WithDefault("20")
    int failuresAMinute();

    /** What is different for the tenant of this name. */
    Map<String, OfATenant> tenants();

    /** What is different for one tenant; what is left out is as for all. */
    interface OfATenant {

        OptionalLong callerRate();

        OptionalLong callerBurst();

        OptionalLong tenantRate();

        OptionalLong tenantBurst();

        OptionalInt running();

        OptionalInt waiting();

        Optional<Duration> patience();

        OptionalInt batches();
    }
}
