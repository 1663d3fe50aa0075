package io.closewise.deal;

import static io.closewise.deal.AskOutcome.ACCEPTED;
import static io.closewise.deal.AskOutcome.DECLINED;
import static io.closewise.deal.AskOutcome.PENDING;
import static io.closewise.deal.Deals.aDeal;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.objection;
import static io.closewise.deal.Deals.person;
import static io.closewise.deal.ObjectionCategory.LEGAL;
import static io.closewise.deal.ObjectionCategory.OTHER;
import static io.closewise.deal.ObjectionCategory.PRICE;
import static io.closewise.deal.ObjectionCategory.RISK;
import static io.closewise.deal.ObjectionStatus.OPEN;
import static io.closewise.deal.ObjectionStatus.PROBED;
import static io.closewise.deal.ObjectionStatus.PROOF_GIVEN;
import static io.closewise.deal.ObjectionStatus.RESOLVED;
import static io.closewise.deal.Severity.BLOCKING;
import static io.closewise.deal.Severity.HIGH;
import static io.closewise.deal.Severity.LOW;
import static io.closewise.deal.Severity.MEDIUM;
import static io.closewise.deal.Signal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalReaderTest {

    private static final Instant AS_OF = Instant.parse("2025-06-15T00:00:00Z");

    @Test
    void whatIsLeftOutIsNotKnown() {
        assertThat(read(aDeal()))
                .containsExactlyInAnyOrder(
                        STAGE_POST_DEMO,
                        AUTHORITY_CONFIRMED,
                        STAKEHOLDERS_UNKNOWN,
                        OBJECTIONS_NOT_RECORDED,
                        VALUE_UNKNOWN,
                        PROOF_UNKNOWN,
                        FIT_UNKNOWN,
                        DISCOVERY_UNKNOWN,
                        READINESS_UNKNOWN,
                        NO_BUYING_SIGNALS);
    }

    @Test
    void authorityHasASignalAValue() {
        assertThat(read(aDeal().withAuthority(Authority.ABSENT))).contains(DECISION_MAKER_ABSENT);
        assertThat(read(aDeal().withAuthority(Authority.NONE))).contains(AUTHORITY_LACKING);
        assertThat(read(aDeal().withAuthority(Authority.DELEGATED))).contains(AUTHORITY_DELEGATED);
    }

    @Test
    void anEmptyListOfPeopleTellsNoMoreThanNone() {
        assertThat(read(aDeal().with(new Stakeholder[0]))).contains(STAKEHOLDERS_UNKNOWN);
    }

    @Test
    void equalEntriesAreTwoPeople() {
        assertThat(read(aDeal().with(decider(), decider())))
                .contains(MULTIPLE_STAKEHOLDERS, MULTIPLE_DECISION_MAKERS)
                .doesNotContain(STAKEHOLDERS_UNKNOWN);
    }

    @Test
    void aChampionCountsWhenEngagedOnly() {
        assertThat(read(aDeal().with(person(Role.CHAMPION, Presence.SILENT, Stance.SUPPORTIVE))))
                .contains(STAKEHOLDER_SILENT)
                .doesNotContain(CHAMPION_ENGAGED);
        assertThat(read(aDeal().with(person(Role.CHAMPION, Presence.ENGAGED, Stance.OPPOSED))))
                .contains(CHAMPION_ENGAGED, STAKEHOLDER_OPPOSED);
    }

    @Test
    void noObjectionsIsNotTheSameAsNotRecorded() {
        assertThat(read(aDeal().with(new Objection[0])))
                .contains(NO_OPEN_OBJECTIONS)
                .doesNotContain(OBJECTIONS_NOT_RECORDED);
        assertThat(read(aDeal().with(objection(PRICE, HIGH, RESOLVED)))).contains(NO_OPEN_OBJECTIONS);
    }

    @Test
    void askingAboutAConcernDoesNotAnswerIt() {
        assertThat(read(aDeal().with(objection(PRICE, MEDIUM, PROBED))))
                .contains(OBJECTION_UNRESOLVED, OBJECTION_ABOUT_PRICE);
        assertThat(read(aDeal().with(objection(PRICE, MEDIUM, PROOF_GIVEN))))
                .contains(OBJECTION_ANSWERED)
                .doesNotContain(OBJECTION_UNRESOLVED, NO_OPEN_OBJECTIONS);
    }

    @Test
    void aSmallDoubtIsMinorUntilItIsResolved() {
        assertThat(read(aDeal().with(objection(RISK, LOW, PROOF_GIVEN))))
                .contains(OBJECTION_MINOR, RISK_ANSWERED)
                .doesNotContain(OBJECTION_ANSWERED);
    }

    @Test
    void threeSmallDoubtsOrTwoGraveOnesDominate() {
        assertThat(read(aDeal().with(
                                objection(PRICE, LOW, OPEN),
                                objection(OTHER, LOW, OPEN),
                                objection(RISK, LOW, PROBED))))
                .contains(OBJECTIONS_DOMINATE)
                .doesNotContain(OBJECTION_UNRESOLVED);
        assertThat(read(aDeal().with(objection(PRICE, HIGH, OPEN), objection(LEGAL, BLOCKING, PROBED))))
                .contains(OBJECTIONS_DOMINATE, OBJECTION_BLOCKING);
        assertThat(read(aDeal().with(objection(PRICE, HIGH, OPEN), objection(LEGAL, MEDIUM, OPEN))))
                .doesNotContain(OBJECTIONS_DOMINATE);
        assertThat(read(aDeal().with(
                                objection(PRICE, LOW, OPEN),
                                objection(OTHER, LOW, OPEN),
                                objection(RISK, LOW, PROOF_GIVEN))))
                .doesNotContain(OBJECTIONS_DOMINATE);
    }

    @Test
    void aWeekOfAsksHasBothItsEnds() {
        assertThat(read(aDeal().with(
                                ask(ACCEPTED, "2025-06-08"), ask(ACCEPTED, "2025-06-11"), ask(ACCEPTED, "2025-06-15"))))
                .contains(ASKED_TOO_OFTEN, MOMENTUM);
        assertThat(read(aDeal().with(
                                ask(ACCEPTED, "2025-06-07"), ask(ACCEPTED, "2025-06-11"), ask(ACCEPTED, "2025-06-15"))))
                .doesNotContain(ASKED_TOO_OFTEN);
    }

    @Test
    void twoPendingAsksAreTooManyHoweverOld() {
        assertThat(read(aDeal().with(ask(PENDING, "2024-01-01"), ask(PENDING, "2024-06-01"))))
                .contains(ASKED_TOO_OFTEN, LAST_ASK_PENDING);
    }

    @Test
    void whatIsDatedLaterCountsForNothing() {
        assertThat(read(aDeal().with(
                                ask(ACCEPTED, "2025-06-01"), ask(DECLINED, "2025-06-16"), ask(PENDING, "2025-07-01"))))
                .doesNotContain(LAST_ASK_DECLINED, LAST_ASK_PENDING, ASKED_TOO_OFTEN, MOMENTUM);
    }

    @Test
    void ofTwoAsksOfOneDateTheLaterInTheListIsTheNewer() {
        assertThat(read(aDeal().with(ask(DECLINED, "2025-06-01"), ask(ACCEPTED, "2025-06-01"))))
                .doesNotContain(LAST_ASK_DECLINED, MOMENTUM);
        assertThat(read(aDeal().with(ask(ACCEPTED, "2025-06-01"), ask(DECLINED, "2025-06-01"))))
                .contains(LAST_ASK_DECLINED);
    }

    @Test
    void theOrderOfTheListDoesNotMatterForAsksOfDifferentDates() {
        assertThat(read(aDeal().with(
                                ask(ACCEPTED, "2025-06-03"), ask(DECLINED, "2025-05-01"), ask(ACCEPTED, "2025-06-02"))))
                .contains(MOMENTUM);
    }

    @Test
    void ownActsCountForThirtyDays() {
        assertThat(read(aDeal().with(act("2025-05-16"), act("2025-06-15")))).contains(SELF_ENGAGED);
        assertThat(read(aDeal().with(act("2025-05-15"), act("2025-06-15")))).doesNotContain(SELF_ENGAGED);
        assertThat(read(aDeal().with(act("2025-06-16"), act("2025-06-15")))).doesNotContain(SELF_ENGAGED);
    }

    @Test
    void theBalanceOfEffortHasItsBoundsWhereTheyAreSaid() {
        assertThat(read(aDeal().with(new Effort(0, 3)))).doesNotContain(SELLER_CHASING, SELLER_LEADS, BUYER_LEANS_IN);
        assertThat(read(aDeal().with(new Effort(0, 4)))).contains(SELLER_CHASING);
        assertThat(read(aDeal().with(new Effort(1, 9)))).contains(SELLER_CHASING);
        assertThat(read(aDeal().with(new Effort(11, 89)))).contains(SELLER_LEADS);
        assertThat(read(aDeal().with(new Effort(50, 50)))).contains(SELLER_LEADS);
        assertThat(read(aDeal().with(new Effort(51, 49)))).contains(BUYER_LEANS_IN);
        assertThat(read(aDeal().with(new Effort(1_000_000, 1_000_000)))).contains(SELLER_LEADS);
    }

    @Test
    void onlyABuyersOwnDateAheadWithAConsequenceIsCompelling() {
        assertThat(read(event(DateOwner.BUYER, "2025-06-15", true))).contains(COMPELLING_EVENT);
        assertThat(read(event(DateOwner.BUYER, "2025-06-14", true))).doesNotContain(COMPELLING_EVENT);
        assertThat(read(event(DateOwner.BUYER, "2025-07-14", false))).doesNotContain(COMPELLING_EVENT);
        assertThat(read(event(DateOwner.SELLER, "2025-07-14", true)))
                .contains(SELLER_DEADLINE)
                .doesNotContain(COMPELLING_EVENT);
    }

    @Test
    void everySignalOfAFieldIsAmongWhatTellingItCanBring() {
        for (ContextField field : ContextField.values()) {
            SignalSet reachable = SignalSet.EMPTY;
            for (SignalSet possible : field.possible()) {
                assertThat(field.signals().containsAll(possible))
                        .as(field.name())
                        .isTrue();
                reachable = reachable.union(possible);
            }
            assertThat(field.signals().minus(reachable)).as(field.name()).isEqualTo(field.whenLeftOut());
        }
    }

    @Test
    void whatHoldsWhenAFieldIsLeftOutIsWhatTheReaderSays() {
        SignalSet nothingKnown = SignalReader.read(aDeal().context(), AS_OF);
        for (ContextField field : ContextField.values()) {
            if (field != ContextField.STAGE && field != ContextField.AUTHORITY) {
                assertThat(nothingKnown.intersection(field.signals()))
                        .as(field.name())
                        .isEqualTo(field.whenLeftOut());
            }
        }
    }

    @Test
    void everySignalSaysWhyItHolds() {
        Deals deal = aDeal().with(decider()).with(objection(PRICE, MEDIUM, OPEN));
        for (Signal signal : read(deal)) {
            assertThat(Because.of(signal, deal.context(), AS_OF)).isNotBlank().doesNotContain("null");
        }
        assertThat(Because.of(VALUE_UNKNOWN, deal.context(), AS_OF)).isEqualTo("value is not told");
        assertThat(Because.of(STAGE_POST_DEMO, deal.context(), AS_OF)).isEqualTo("stage is POST_DEMO");
    }

    @Test
    void everySignalCanBeReadOutOfSomeContext() {
        SignalSet seen = SignalSet.EMPTY;
        List<Deals> deals =
                new ArrayList<>(List.of(aDeal(), Deals.aGreenDeal(), event(DateOwner.SELLER, "2025-07-01", true)));
        for (long seed = 0; seed < 5_000; seed++) {
            deals.add(RandomDeals.of(seed));
        }
        for (Deals deal : deals) {
            seen = seen.union(SignalReader.read(deal.context(), AS_OF));
        }
        assertThat(SignalSet.of(Signal.values()).minus(seen).toList()).isEmpty();
    }

    private static BuyerAct act(String on) {
        return new BuyerAct(EngagementKind.SITE_VISITED, LocalDate.parse(on));
    }

    private static Deals event(DateOwner owner, String on, boolean hasConsequence) {
        Deals deal = aDeal();
        deal.event = new DatedEvent(owner, LocalDate.parse(on), hasConsequence);
        return deal;
    }

    private static List<Signal> read(Deals deal) {
        return SignalReader.read(deal.context(), AS_OF).toList();
    }
}
