package io.closewise.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How whoever guesses is slowed down, by a clock that the test moves. */
class FailedAttemptsTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final FailedAttempts attempts = new FailedAttempts(20, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void twentyMayFailAndThenOneInThreeSeconds() {
        fail("192.0.2.1", 19);
        assertThat(attempts.pause("192.0.2.1")).isZero();
        fail("192.0.2.1", 1);
        assertThat(attempts.pause("192.0.2.1")).isEqualTo(Duration.ofSeconds(3));

        pass(Duration.ofSeconds(3));
        assertThat(attempts.pause("192.0.2.1")).isZero();
        fail("192.0.2.1", 1);
        assertThat(attempts.pause("192.0.2.1")).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void thoseThatFailAtTheSameMomentAreAllWaitedFor() {
        fail("192.0.2.1", 30);

        assertThat(attempts.pause("192.0.2.1")).isEqualTo(Duration.ofSeconds(3 * 11));
    }

    @Test
    void nobodyOwesMoreThanAMinute() {
        fail("192.0.2.1", 10_000);

        assertThat(attempts.pause("192.0.2.1")).isEqualTo(Duration.ofSeconds(63));
        pass(Duration.ofSeconds(63));
        assertThat(attempts.pause("192.0.2.1")).isZero();
    }

    @Test
    void otherAddressesAreNotSlowed() {
        fail("192.0.2.1", 100);

        assertThat(attempts.pause("192.0.2.2")).isZero();
    }

    @Test
    void aNetworkOfIpv6CountsAsOneAddress() {
        assertThat(FailedAttempts.network("2001:db8:0:1::1"))
                .isEqualTo(FailedAttempts.network("2001:db8:0:1:ffff::2"))
                .isNotEqualTo(FailedAttempts.network("2001:db8:0:2::1"));
        assertThat(FailedAttempts.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(address);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
