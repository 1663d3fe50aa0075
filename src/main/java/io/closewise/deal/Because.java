package io.closewise.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says in the words of the request why a signal holds, without repeating any free text of it. */
public final class Because {

    /** Clauses that are the same for every context in which their signal holds; there are as many as signals at most. */
    private static final Map<Signal, String> SINGLE = new ConcurrentHashMap<>();

    private Because() {}

    /** One clause, such as {@code value is PARTIAL}; the signal must hold of the context at that instant. */
    public static String of(Signal signal, DealContext deal, Instant asOf) {
        return switch (signal.field()) {
            case STAKEHOLDERS -> people(signal, orEmpty(deal.stakeholders()));
            case OPEN_OBJECTIONS -> objections(signal, deal.openObjections());
            case BUYING_SIGNALS -> {
                List<BuyingSignal> seen = orEmpty(deal.buyingSignals());
                yield seen.isEmpty() ? "no buyingSignals are told" : "buyingSignals hold " + seen.get(0);
            }
            case RISK_TOLERANCE -> "riskTolerance is LOW";
            case ALL_OR_NOTHING -> "allOrNothing is true";
            case COMMITMENTS -> asks(signal, orEmpty(deal.commitments()), day(asOf));
            case ENGAGEMENT ->
                "two or more entries of engagement from " + day(asOf).minusDays(PacingSignals.DAYS_OF_ACTS) + " to "
                        + day(asOf);
            case EFFORT -> effort(deal.effort());
            case BUYER -> signal == Signal.CONSUMER_BUYER ? "buyer.consumer is true" : "buyer.vulnerable is true";
            case COMPELLING_EVENT ->
                signal == Signal.COMPELLING_EVENT
                        ? "compellingEvent is the buyer's, lies ahead and has a consequence"
                        : "compellingEvent is the seller's";
            case GO_LIVE_ON -> "goLiveOn lies ahead";
            case LAST_BUYER_ACT_ON ->
                "lastBuyerActOn is more than " + PacingSignals.DAYS_OF_SILENCE + " days before " + day(asOf);
            case CIRCUMSTANCES -> "circumstances hold " + signal;
            default -> single(signal, deal);
        };
    }

    /** A fact of one value; the clause is the same for every context, so it is put together once. */
    private static String single(Signal signal, DealContext deal) {
        String known = SINGLE.get(signal);
        if (known != null) {
            return known;
        }
        ContextField field = signal.field();
        Object value = field.told(deal);
        String clause = value == null ? field.jsonName() + " is not told" : field.jsonName() + " is " + value;
        SINGLE.put(signal, clause);
        return clause;
    }

    private static String people(Signal signal, List<Stakeholder> people) {
        return switch (signal) {
            case STAKEHOLDERS_UNKNOWN -> "no stakeholders are told";
            case MULTIPLE_STAKEHOLDERS -> people.size() + " stakeholders are told";
            case MULTIPLE_DECISION_MAKERS ->
                count(people, Stakeholder::decisionMaker) + " stakeholders are decision-makers";
            case STAKEHOLDER_OPPOSED ->
                count(people, p -> p.stance() == Stance.OPPOSED) + " of " + people.size() + " stakeholders OPPOSED";
            case STAKEHOLDER_SILENT ->
                count(people, p -> p.engagement() == Presence.SILENT) + " of " + people.size() + " stakeholders SILENT";
            case STAKEHOLDER_MISSING ->
                count(people, p -> p.engagement() == Presence.MISSING) + " of " + people.size()
                        + " stakeholders MISSING";
            case CHAMPION_ENGAGED -> "a stakeholder is a CHAMPION who is ENGAGED";
            default -> "a stakeholder is an EXECUTIVE_SPONSOR who is ENGAGED";
        };
    }

    private static String objections(Signal signal, @Nullable List<Objection> objections) {
        if (objections == null) {
            return "openObjections is not told";
        }
        int unanswered = count(objections, Objection::unanswered);
        return switch (signal) {
            case NO_OPEN_OBJECTIONS ->
                objections.isEmpty() ? "openObjections is empty" : "every entry of openObjections is RESOLVED";
            case OBJECTION_MINOR -> "an entry of openObjections is LOW and not RESOLVED";
            case OBJECTION_ANSWERED -> "an entry of openObjections is PROOF_GIVEN";
            case RISK_ANSWERED -> "an entry of openObjections about RISK or TRUST is PROOF_GIVEN";
            case OBJECTION_BLOCKING -> "an unanswered entry of openObjections is BLOCKING";
            case SINGLE_OBJECTION -> "exactly one entry of openObjections is not RESOLVED";
            case OBJECTION_ABOUT_PRICE -> "an unanswered entry of openObjections is about PRICE or BUDGET";
            default -> unanswered + (unanswered == 1 ? " entry" : " entries") + " of openObjections OPEN or PROBED";
        };
    }

    private static String asks(Signal signal, List<PastAsk> asks, LocalDate today) {
        if (signal != Signal.ASKED_TOO_OFTEN) {
            return switch (signal) {
                case LAST_ASK_DECLINED -> "the newest of commitments is DECLINED";
                case LAST_ASK_PENDING -> "the newest of commitments is PENDING";
                default -> "the newest two of commitments are ACCEPTED";
            };
        }
        LocalDate weekAgo = today.minusDays(PacingSignals.DAYS_OF_ASKS);
        int recent =
                count(asks, a -> !a.askedOn().isAfter(today) && !a.askedOn().isBefore(weekAgo));
        int pending = count(asks, a -> !a.askedOn().isAfter(today) && a.outcome() == AskOutcome.PENDING);
        return recent + " commitments asked from " + weekAgo + " to " + today + ", " + pending + " PENDING";
    }

    private static String effort(@Nullable Effort effort) {
        return effort == null
                ? "effort is not told"
                : "the buyer started " + effort.buyerInitiated() + " contacts, the seller " + effort.sellerInitiated();
    }

    private static LocalDate day(Instant asOf) {
        return asOf.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static <T> int count(List<T> list, Predicate<T> test) {
        int count = 0;
        for (T one : list) {
            count += test.test(one) ? 1 : 0;
        }
        return count;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
