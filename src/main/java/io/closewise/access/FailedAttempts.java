package io.closewise.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.closewise.access.limits.LimitSettings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever guesses keys: after some credentials that failed, an address has to wait before it may try others. Those that
 * fail at the same moment are all counted, and waited for.
 */
@Singleton
public class FailedAttempts {

    /** Some megabytes; who has so many addresses is slowed by nothing, and still has 256 bits to guess. */
    private static final int MOST = 10_000;

    private static final String COUNTED = FailedAttempts.class.getName();
    private static final int NETWORK = 8;

    private final int aMinute;
    private final TimeMeter clock;
    private final Cache<String, Bucket> left =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    FailedAttempts(LimitSettings settings) {
        this(settings.failuresAMinute(), TimeMeter.SYSTEM_NANOTIME);
    }

    FailedAttempts(int aMinute, TimeMeter clock) {
        if (aMinute < 1) {
            throw new IllegalArgumentException("closewise.limits.failures-a-minute must be at least 1");
        }
        this.aMinute = aMinute;
        this.clock = clock;
    }

    /** Looks at credentials, unless whoever sent them has to wait before any are looked at; almost nobody has. */
    public Uni<SecurityIdentity> unlessTooMany(RoutingContext context, Supplier<Uni<SecurityIdentity>> look) {
        return unlessTooMany(context, () -> false, look);
    }

    /** The same where some credentials are no guess, which is asked of whoever would have to wait. */
    Uni<SecurityIdentity> unlessTooMany(
            RoutingContext context, BooleanSupplier noGuess, Supplier<Uni<SecurityIdentity>> look) {
        Duration pause = pause(address(context));
        return pause.isZero() || noGuess.getAsBoolean()
                ? look.get()
                : Uni.createFrom().failure(new AuthenticationFailedException(new TooManyAttemptsException(pause)));
    }

    /** The credentials of this request are not valid. A second time for the same request does nothing. */
    public void failed(RoutingContext context) {
        if (context.get(COUNTED) == null) {
            context.put(COUNTED, true);
            failed(address(context));
        }
    }

    Duration pause(String address) {
        Bucket bucket = left.getIfPresent(address);
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    void failed(String address) {
        Bucket bucket = left.get(address, key -> bucket());
        // nobody owes more than a minute, however many fail
        if (bucket.getAvailableTokens() > -aMinute) {
            var unused = bucket.consumeIgnoringRateLimits(1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static String address(RoutingContext context) {
        @Nullable SocketAddress address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : network(address.hostAddress());
    }

    /** The address itself, or the network of 64 bits that it is from, of which a machine has all addresses. */
    static String network(String address) {
        try {
            // it is an address, so that nothing is looked up
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
