package io.closewise.api;

import io.closewise.crm.Closing;
import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Budget;
import io.closewise.deal.BuyerTone;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.Channel;
import io.closewise.deal.Circumstance;
import io.closewise.deal.CommitmentSize;
import io.closewise.deal.Criteria;
import io.closewise.deal.DateOwner;
import io.closewise.deal.DealSize;
import io.closewise.deal.Decision;
import io.closewise.deal.Discovery;
import io.closewise.deal.EngagementKind;
import io.closewise.deal.Fit;
import io.closewise.deal.Indecision;
import io.closewise.deal.Industry;
import io.closewise.deal.Motion;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.PaperProcess;
import io.closewise.deal.Place;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.Readiness;
import io.closewise.deal.RiskTolerance;
import io.closewise.deal.Segment;
import io.closewise.deal.Severity;
import io.closewise.deal.Stage;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import io.closewise.outcome.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What may be chosen in requests, by the names that the choices have in the API's document. */
final class Choices {

    private static final Map<String, Enum<?>[]> BY_NAME = Map.ofEntries(
            Map.entry("AskOutcome", AskOutcome.values()),
            Map.entry("Authority", Authority.values()),
            Map.entry("Budget", Budget.values()),
            Map.entry("BuyerTone", BuyerTone.values()),
            Map.entry("BuyingSignal", BuyingSignal.values()),
            Map.entry("Channel", Channel.values()),
            Map.entry("Circumstance", Circumstance.values()),
            Map.entry("CommitmentSize", CommitmentSize.values()),
            Map.entry("Criteria", Criteria.values()),
            Map.entry("DateOwner", DateOwner.values()),
            Map.entry("DealSize", DealSize.values()),
            Map.entry("Decision", Decision.values()),
            Map.entry("Discovery", Discovery.values()),
            Map.entry("EngagementKind", EngagementKind.values()),
            Map.entry("Fit", Fit.values()),
            Map.entry("Indecision", Indecision.values()),
            Map.entry("Industry", Industry.values()),
            Map.entry("Motion", Motion.values()),
            Map.entry("ObjectionCategory", ObjectionCategory.values()),
            Map.entry("ObjectionStatus", ObjectionStatus.values()),
            Map.entry("PaperProcess", PaperProcess.values()),
            Map.entry("Place", Place.values()),
            Map.entry("Presence", Presence.values()),
            Map.entry("Proof", Proof.values()),
            Map.entry("Readiness", Readiness.values()),
            Map.entry("RiskTolerance", RiskTolerance.values()),
            Map.entry("Role", io.closewise.deal.Role.values()),
            Map.entry("Segment", Segment.values()),
            Map.entry("Stage", Stage.values()),
            Map.entry("Stance", Stance.values()),
            Map.entry("ValueGrasp", ValueGrasp.values()),
            Map.entry("Closing", Closing.values()),
            Map.entry("ObjectionSeverity", Severity.values()),
            Map.entry("OutcomeResult", Result.values()));

    private Choices() {}

    /** The values of one choice, in their order; empty where nothing is chosen under this name. */
    static Optional<List<String>> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .map(values -> Arrays.stream(values).map(Enum::name).toList());
    }

    static Set<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }

    /** {@code POST_DEMO} as people write it: Post demo. */
    static String title(String value) {
        String words = value.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
