package io.closewise.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StayTest {

    private final AtomicInteger left = new AtomicInteger();
    private final Stay stay = new Stay(left::incrementAndGet);

    @Test
    void whoHangsUpKeepsThePlaceUntilTheWorkHasEnded() {
        assertThat(stay.work()).isTrue();
        stay.end();
        assertThat(left).hasValue(0);

        stay.end();
        assertThat(left).hasValue(1);
    }

    @Test
    void thePlaceIsKeptUntilTheAnswerIsOut() {
        assertThat(stay.work()).isTrue();
        stay.end();
        stay.end();

        assertThat(left).hasValue(1);
    }

    @Test
    void nothingIsBegunForWhoHasGone() {
        stay.end();

        assertThat(left).hasValue(1);
        assertThat(stay.work()).isFalse();
    }
}
