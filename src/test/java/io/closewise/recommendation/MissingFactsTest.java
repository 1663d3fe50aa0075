package io.closewise.recommendation;

import static io.closewise.deal.Deals.aDeal;
import static io.closewise.deal.Deals.aGreenDeal;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.ContextField;
import io.closewise.deal.DealContext;
import io.closewise.deal.Fit;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));

    @Test
    void whatCouldChangeTheAnswerIsMissing() {
        assertThat(missing(aDeal().context()))
                .contains("openObjections", "value", "fit", "discovery", "readiness", "stakeholders")
                .doesNotContain("stage", "authority");
    }

    @Test
    void whatIsToldIsNotMissing() {
        assertThat(missing(aGreenDeal().context()))
                .doesNotContain("openObjections", "value", "proof", "fit", "discovery", "readiness", "buyingSignals");
    }

    @Test
    void nothingIsMissingOnHold() {
        assertThat(missing(aDeal().with(Fit.MISFIT).context())).isEmpty();
    }

    /** The short cuts find exactly what trying every value and ranking anew finds. */
    @Test
    void theShortCutsChangeNothing() {
        for (long seed = 0; seed < 20_000; seed++) {
            DealContext deal = RandomDeals.of(seed).context();
            assertThat(missing(deal)).as("seed %d: %s", seed, deal).isEqualTo(tried(deal));
        }
    }

    private static List<String> tried(DealContext deal) {
        SignalSet signals = SignalReader.read(deal, AS_OF);
        Ranking now = PLAYBOOK.rank(signals);
        List<String> missing = new ArrayList<>();
        if (now.verdict() == Verdict.HOLD) {
            return missing;
        }
        for (ContextField field : ContextField.values()) {
            boolean changes = field.possible().stream()
                    .map(told -> PLAYBOOK.rank(signals.minus(field.signals()).union(told)))
                    .anyMatch(other -> !other.sameOutcome(now));
            if (field.leftOut(deal) && changes) {
                missing.add(field.jsonName());
            }
        }
        return missing;
    }

    private static List<String> missing(DealContext deal) {
        return PLAYBOOK.recommend(deal, AS_OF).missing();
    }
}
