package io.closewise.deal;

import static io.closewise.deal.Signal.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One known fact of a deal that gets worse, in signals: the field, what it said before and what it says after. Something unknown
 * that becomes known is no worsening.
 */
public record Worsening(ContextField field, SignalSet before, SignalSet after) {

    private static final class Holder {
        private static final List<Worsening> ALL = read();
    }

    /** Every one there is, each once, and none that changes no signal. */
    public static List<Worsening> all() {
        return Holder.ALL;
    }

    /** The signals that come with it. */
    public SignalSet gained() {
        return after.minus(before);
    }

    /** The signals that go with it. */
    public SignalSet lost() {
        return before.minus(after);
    }

    private static List<Worsening> read() {
        Set<Worsening> found = new LinkedHashSet<>();
        steps(found, ContextField.VALUE, VALUE_UNDERSTOOD, VALUE_PARTIAL, VALUE_NOT_UNDERSTOOD);
        steps(found, ContextField.PROOF, PROOF_ESTABLISHED, PROOF_PARTIAL, PROOF_NONE);
        steps(found, ContextField.FIT, FIT_CONFIRMED, FIT_UNPROVEN, MISFIT);
        steps(found, ContextField.DISCOVERY, DISCOVERY_COMPLETE, DISCOVERY_INCOMPLETE);
        steps(found, ContextField.READINESS, READY, TENTATIVE, RELUCTANT);
        steps(found, ContextField.BUYING_SIGNALS, BUYING_SIGNALS_PRESENT, NO_BUYING_SIGNALS);
        for (Signal worse : List.of(AUTHORITY_UNCLEAR, DECISION_MAKER_ABSENT, AUTHORITY_LACKING)) {
            steps(found, ContextField.AUTHORITY, AUTHORITY_CONFIRMED, worse);
            steps(found, ContextField.AUTHORITY, AUTHORITY_DELEGATED, worse);
        }
        steps(found, ContextField.AUTHORITY, AUTHORITY_UNCLEAR, AUTHORITY_LACKING);
        steps(found, ContextField.EFFORT, BUYER_LEANS_IN, SELLER_LEADS, SELLER_CHASING);
        SignalSet none = SignalSet.EMPTY;
        add(found, ContextField.EFFORT, none, SignalSet.of(SELLER_CHASING));
        add(found, ContextField.ALL_OR_NOTHING, none, SignalSet.of(ALL_OR_NOTHING));
        add(found, ContextField.BUYER, none, SignalSet.of(VULNERABLE_BUYER));
        add(found, ContextField.BUYER, SignalSet.of(CONSUMER_BUYER), SignalSet.of(CONSUMER_BUYER, VULNERABLE_BUYER));
        people(found);
        objections(found);
        asks(found);
        return List.copyOf(found);
    }

    /** From each to every worse one. */
    private static void steps(Set<Worsening> found, ContextField field, Signal... fromGoodToBad) {
        for (int i = 0; i < fromGoodToBad.length; i++) {
            for (int j = i + 1; j < fromGoodToBad.length; j++) {
                add(found, field, SignalSet.of(fromGoodToBad[i]), SignalSet.of(fromGoodToBad[j]));
            }
        }
    }

    private static void people(Set<Worsening> found) {
        List<Stakeholder> worse = new ArrayList<>();
        worse.add(new Stakeholder(Role.USER, Presence.SILENT, Stance.UNKNOWN, false));
        worse.add(new Stakeholder(Role.USER, Presence.MISSING, Stance.UNKNOWN, false));
        worse.add(new Stakeholder(Role.USER, Presence.ENGAGED, Stance.OPPOSED, false));
        for (List<Stakeholder> people : ListedFacts.people()) {
            if (!people.isEmpty()) { // an empty list says no more than none
                SignalSet before = ListedFacts.readPeople(people);
                worse.forEach(one -> add(
                        found,
                        ContextField.STAKEHOLDERS,
                        before,
                        ListedFacts.readPeople(ListedFacts.plus(people, one))));
            }
        }
    }

    /** One more, one opened again, or one graver, beside whatever others there are. */
    private static void objections(Set<Worsening> found) {
        for (List<Objection> others : ListedFacts.objections()) {
            SignalSet without = ListedFacts.readObjections(others);
            for (Objection one : ListedFacts.objectionKinds()) {
                SignalSet with = ListedFacts.readObjections(ListedFacts.plus(others, one));
                if (one.status() == ObjectionStatus.OPEN) {
                    add(found, ContextField.OPEN_OBJECTIONS, without, with);
                }
                Objection opened = new Objection(one.category(), one.severity(), ObjectionStatus.OPEN);
                add(
                        found,
                        ContextField.OPEN_OBJECTIONS,
                        with,
                        ListedFacts.readObjections(ListedFacts.plus(others, opened)));
                if (one.severity() != Severity.BLOCKING) {
                    Severity graver = Severity.values()[one.severity().ordinal() + 1];
                    add(
                            found,
                            ContextField.OPEN_OBJECTIONS,
                            with,
                            ListedFacts.readObjections(
                                    ListedFacts.plus(others, new Objection(one.category(), graver, one.status()))));
                }
            }
        }
    }

    private static void asks(Set<Worsening> found) {
        PastAsk declined = ListedFacts.ask(AskOutcome.DECLINED, 0);
        for (List<PastAsk> asks : ListedFacts.asks()) {
            add(
                    found,
                    ContextField.COMMITMENTS,
                    ListedFacts.readAsks(asks),
                    ListedFacts.readAsks(ListedFacts.plus(asks, declined)));
        }
    }

    private static void add(Set<Worsening> found, ContextField field, SignalSet before, SignalSet after) {
        if (!before.equals(after)) {
            found.add(new Worsening(field, before, after));
        }
    }
}
