package io.closewise.crm.hubspot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;

/**
 * Right signatures that were used, for as long as their time is fresh; each replica knows its own. More than this replica can hold
 * would let the oldest be used again.
 */
final class SeenSignatures {

    /** About 300 a second for as long as one is fresh. */
    private static final int MOST = 100_000;

    private final Cache<String, Boolean> seen;

    SeenSignatures(Duration fresh, Clock clock) {
        Ticker ticker = () -> clock.millis() * 1_000_000;
        seen = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(fresh)
                .ticker(ticker)
                .build();
    }

    /** Whether it is used for the first time; of two at once only one is told so. */
    boolean isFirstUse(String signature) {
        return seen.asMap().putIfAbsent(signature, true) == null;
    }

    /** It may be used once more. */
    void forget(String signature) {
        seen.invalidate(signature);
    }
}
