package io.closewise.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** The four samples by which R. G. Newcombe (1998, Statistics in Medicine 17) compares seven methods; this is his third. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void itIsThatOfTheLiterature(long successes, long cases, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, cases);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void itHoldsTheShareStaysWithinItsBoundsAndIsTheSameFromBothSides() {
        for (long cases = 1; cases <= 60; cases++) {
            for (long successes = 0; successes <= cases; successes++) {
                WilsonInterval interval = WilsonInterval.of(successes, cases);
                WilsonInterval other = WilsonInterval.of(cases - successes, cases);

                assertThat((double) successes / cases).isBetween(interval.low(), interval.high());
                assertThat(interval.low()).isBetween(0.0, 1.0).isCloseTo(1 - other.high(), within(1e-12));
                assertThat(interval.high() - interval.low())
                        .isGreaterThan(WilsonInterval.of(successes * 4, cases * 4)
                                        .high()
                                - WilsonInterval.of(successes * 4, cases * 4).low());
            }
        }
    }

    @Test
    void ofNoCasesNothingIsKnown() {
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 1));
    }
}
