package io.closewise.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.closewise.deal.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final UUID ANSWER = UUID.fromString("0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10");

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcome(UUID.fromString("7d4441c0-3d1f-4b6f-9a55-5d2f9a7f4b10"), "a", 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(ANSWER, " ", 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(ANSWER, "a", 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(ANSWER, "a", 6, null));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(ANSWER, "a", 1, "x".repeat(2_001)));
        assertThat(outcome(ANSWER, "a", null, "x".repeat(2_000)).comment()).hasSize(2_000);
    }

    @Test
    void aCommentIsInNoText() {
        assertThat(outcome(ANSWER, "a", 1, "Call Jo").toString()).doesNotContain("Jo");
    }

    @Test
    void aRateIsTheShareOfAsksThatAdvanced() {
        Effectiveness row = new Effectiveness(new Cell("a", Stage.POST_DEMO, null), 8, 2, 1, null);

        assertThat(row.rate()).isEqualTo(0.25);
        assertThat(row.interval()).isEqualTo(WilsonInterval.of(2, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effectiveness(row.cell(), 1, 2, 0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Effectiveness(row.cell(), 0, 0, 0, null));
    }

    private static Outcome outcome(UUID answer, String technique, Integer rating, String comment) {
        return new Outcome(
                answer, technique, Stage.POST_DEMO, null, Result.ORDER, LocalDate.of(2025, 6, 8), rating, comment);
    }
}
