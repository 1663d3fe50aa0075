package io.closewise.outcome.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.closewise.database.TestDatabase;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Effectiveness;
import io.closewise.outcome.Outcome;
import io.closewise.outcome.Outcomes;
import io.closewise.outcome.Result;
import io.closewise.tenant.TenantId;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept is its tenant's alone, and an ask is one whatever is told of it later. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PanacheOutcomesTest {

    private static final TenantId ONE = new TenantId("outcomes-one");
    private static final TenantId OTHER = new TenantId("outcomes-other");

    @Inject
    Outcomes outcomes;

    @Test
    void aTenantNeitherSeesNorBlocksTheReportsOfAnother() {
        UUID answer = UuidCreator.getTimeOrderedEpoch();
        Outcome outcome = outcome(answer, "walled", Stage.POST_DEMO, null, Result.ORDER);

        assertThat(outcomes.report(ONE, outcome).anew()).isTrue();
        assertThat(outcomes.knowsAsk(OTHER, answer, "walled")).isFalse();
        assertThat(rows(OTHER, "walled")).isEmpty();
        assertThat(outcomes.report(OTHER, outcome).anew()).isTrue();
        assertThat(outcomes.report(ONE, outcome).anew()).isFalse();
        assertThat(rows(ONE, "walled")).singleElement().satisfies(row -> assertThat(row.asks())
                .isEqualTo(1));
        assertThat(outcomes.knowsAsk(ONE, answer, "walled")).isTrue();
    }

    @Test
    void anAskBelongsToTheStageAndSegmentOfItsFirstReport() {
        UUID answer = UuidCreator.getTimeOrderedEpoch();
        outcomes.report(ONE, outcome(answer, "moved", Stage.POST_DEMO, Segment.SMB, Result.ADVANCE));
        outcomes.report(ONE, outcome(answer, "moved", Stage.RENEWAL, null, Result.CANCELLED_LATER));

        assertThat(rows(ONE, "moved")).singleElement().satisfies(row -> {
            assertThat(row.cell().stage()).isEqualTo(Stage.POST_DEMO);
            assertThat(row.cell().segment()).isEqualTo(Segment.SMB);
            assertThat(row.advanced()).isEqualTo(1);
            assertThat(row.cancelledLater()).isEqualTo(1);
        });
    }

    @Test
    void aCancellationAloneIsAnAskThatDidNotAdvance() {
        outcomes.report(
                ONE, outcome(UuidCreator.getTimeOrderedEpoch(), "lost", Stage.POST_DEMO, null, Result.CANCELLED_LATER));

        assertThat(rows(ONE, "lost")).singleElement().satisfies(row -> {
            assertThat(row.asks()).isEqualTo(1);
            assertThat(row.advanced()).isZero();
            assertThat(row.cancelledLater()).isEqualTo(1);
        });
    }

    private List<Effectiveness> rows(TenantId tenant, String technique) {
        return outcomes.effectiveness(tenant, new Outcomes.Wanted(technique, null, null), null, 10);
    }

    private static Outcome outcome(UUID answer, String technique, Stage stage, Segment segment, Result result) {
        return new Outcome(answer, technique, stage, segment, result, LocalDate.of(2025, 6, 8), null, null);
    }
}
