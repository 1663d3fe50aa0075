package io.closewise.recommendation;

import static io.closewise.deal.Deals.aDeal;
import static io.closewise.deal.Deals.aGreenDeal;
import static io.closewise.deal.Deals.ask;
import static io.closewise.deal.Deals.decider;
import static io.closewise.deal.Deals.objection;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.BuyerAct;
import io.closewise.deal.BuyingSignal;
import io.closewise.deal.ContextField;
import io.closewise.deal.DateOwner;
import io.closewise.deal.DatedEvent;
import io.closewise.deal.Deals;
import io.closewise.deal.Decision;
import io.closewise.deal.Discovery;
import io.closewise.deal.Effort;
import io.closewise.deal.EngagementKind;
import io.closewise.deal.Fit;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Readiness;
import io.closewise.deal.Severity;
import io.closewise.deal.Signal;
import io.closewise.deal.Stage;
import io.closewise.phrasing.BuyerEvent;
import io.closewise.phrasing.Draft;
import io.closewise.phrasing.Finding;
import io.closewise.phrasing.PhrasingCheck;
import io.closewise.phrasing.PressurePattern;
import io.closewise.playbook.Contradiction;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Rule;
import io.closewise.playbook.store.BuiltIn;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.recommendation.Recommendation.RankedTechnique;
import io.closewise.technique.Commitment;
import io.closewise.technique.Evidence;
import io.closewise.technique.Pressure;
import io.closewise.technique.Status;
import io.closewise.technique.Technique;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the sources contradict each other: what the service does, as its evidence says that it does. */
class ContradictionsTest {

    /** The contradiction whose {@code decides} a test holds the service to. */
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Settles {
        String value();
    }

    private static final Playbook PLAYBOOK = BuiltIn.playbook();
    private static final CompiledPlaybook COMPILED = CompiledPlaybook.compile(new Revision(1, PLAYBOOK));
    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final PhrasingCheck CHECK = new PhrasingCheck();
    private static final int SOME_DEALS = 2_000;

    /** A recommendation in a line to the buyer. */
    private static final Pattern RECOMMENDS = Pattern.compile(
            "(?i)\\bI would (choose|take|lean|suggest|recommend|put|start|renew|keep|go)\\b|my advice|I lean");
    /** Another way, what speaks against it, or a way to decline, in the words of the playbook. */
    private static final Pattern WAY_OUT =
            Pattern.compile("(?i)\\[option b\\]|\\b(another|other|differently|neither|none|if not"
                    + "|would rather|you rather|rather you|wait|think it over|more time|sleep on it|too (early|large|much)|do you agree"
                    + "|speaks against|against it|the drawback|stay|stop|leav(e|ing)|hold it|change|decline|skip|is fine|tell me"
                    + "|take it back|go back|nothing is (sent|ordered|prepared)|enough for you|by itself|free to|first phase"
                    + "|prefer|decide after|in person|for themselves|alone)\\b");

    @Test
    @Settles("yes-to-everything")
    void theYesLadderIsRefusedInEveryAnswerWithAReasonAndASaferOne() {
        for (int i = 0; i < SOME_DEALS; i++) {
            Recommendation answer = COMPILED.recommend(RandomDeals.of(i).context(), AS_OF);
            assertThat(ranked(answer)).doesNotContain("micro-yes-ladder");
            assertThat(refusal(answer, "micro-yes-ladder").orElseThrow())
                    .anyMatch(flag ->
                            flag.reason().contains("barred") && flag.remedy().contains("summary close"));
        }
        assertThat(Objects.requireNonNull(technique("micro-yes-ladder").warning())
                        .insteadTechnique())
                .isEqualTo("summary-close");
    }

    @Test
    @Settles("first-in-the-market")
    void praiseAndFiguresWithoutProofAreReportedAndNoLineOfThePlaybookHoldsAny() {
        assertThat(patterns("We are the number one in this market.")).contains(PressurePattern.SUPERLATIVE);
        assertThat(patterns("Customers like you save 40 % with it.")).contains(PressurePattern.UNVERIFIED_STATISTIC);
        assertThat(PLAYBOOK.techniques().stream()
                        .flatMap(entry -> saidToTheBuyer(entry.technique()))
                        .filter(line -> patterns(line).contains(PressurePattern.SUPERLATIVE)
                                || patterns(line).contains(PressurePattern.UNVERIFIED_STATISTIC)))
                .isEmpty();
    }

    @Test
    @Settles("acts-are-no-consent")
    void noActOfTheBuyerUnblocksPresumingTheYesAndTheirWordDoes() {
        Deals eager = quietGreenDeal();
        eager.buying = List.of(BuyingSignal.values());
        eager.acts = Arrays.stream(EngagementKind.values())
                .map(kind -> new BuyerAct(kind, RandomDeals.TODAY.minusDays(1)))
                .toList();
        eager.effort = new Effort(20, 1);
        assertThat(refusal(eager, "plain-assumptive-close")).isPresent();
        eager.decision = Decision.YES;
        assertThat(refusal(eager, "plain-assumptive-close")).isEmpty();
        assertThat(recommended(eager, "plain-assumptive-close").flags())
                .as("even then with a warning")
                .isNotEmpty();
        assertThat(saidAlone(technique("plain-assumptive-close")))
                .allMatch(line -> WAY_OUT.matcher(line).find());
    }

    @Test
    @Settles("always-and-only-when")
    void noScoreLiftsABlock() {
        Deals deal = aGreenDeal();
        assertThat(ranked(deal).get(0)).isEqualTo("assumptive-close");
        deal.fit = Fit.MISFIT;
        assertThat(ranked(deal)).isEmpty();
        for (int i = 0; i < SOME_DEALS; i++) {
            Recommendation answer = COMPILED.recommend(RandomDeals.of(i).context(), AS_OF);
            Set<String> refused =
                    answer.refused().stream().map(one -> one.technique().key()).collect(Collectors.toSet());
            assertThat(ranked(answer)).doesNotContainAnyElementsOf(refused);
        }
    }

    @Test
    @Settles("advise-or-offer-choice")
    void aLineThatRecommendsNamesAnotherWayOrWhatSpeaksAgainstItOrHowToDecline() {
        List<String> lines = Stream.of("recommend-and-limit", "assumptive-close", "option-close")
                .flatMap(key -> saidAlone(technique(key)))
                .filter(line -> RECOMMENDS.matcher(line).find())
                .toList();
        assertThat("My advice is the full plan, so that it runs from Monday.")
                .containsPattern(RECOMMENDS)
                .doesNotContainPattern(WAY_OUT);
        assertThat(lines).hasSizeGreaterThan(20).allMatch(line -> WAY_OUT.matcher(line)
                .find());
    }

    @Test
    @Settles("never-ask-or-ask")
    void stepsAreAskedForFreelyAndThePurchaseOnlyWithEveryConditionAndACaution() {
        Deals deal = aGreenDeal();
        deal.people = List.of(decider());
        assertThat(recommended(deal, "direct-close").flags()).isNotEmpty();
        assertThat(recommended(deal, "next-step-close").flags()).isEmpty();
        assertThat(recommended(deal, "one-percent-close").flags()).isEmpty();
        Set<Signal> blockAdvice = blockers("assumptive-close");
        assertThat(blockers("direct-close")).containsAll(blockAdvice).contains(Signal.TENTATIVE);
    }

    @Test
    @Settles("trial-as-bait")
    void trialsHaveAMarkAndAnEndAndOneSidedContactIsChasing() {
        Pattern mark = Pattern.compile("(?i)pass mark|mark|criterion|question|measure|find out|success");
        Pattern end =
                Pattern.compile("(?i)\\[end date\\]|ends? (by itself|on)|stops? by itself|end date|last day|the end");
        for (String key : List.of("pilot-close", "puppy-dog-close")) {
            Technique technique = technique(key);
            String all = technique.mechanism() + " " + technique.safeguards() + " " + technique.ethics();
            assertThat(all).containsPattern(mark).containsPattern(end);
        }
        for (String kind : List.of(
                "feature-trial", "pilot", "proof-of-concept", "partial-solution-test", "module-with-one-team")) {
            MicroCommitment act = kind(kind);
            assertThat(act.toString()).as(kind).containsPattern(mark);
            assertThat(act.reversalPath()).as(kind).containsPattern("(?i)end date|date fixed in writing");
        }
        Deals deal = aDeal().with(new Effort(0, 8));
        assertThat(signals(deal)).contains(Signal.SELLER_CHASING);
        assertThat(recommended(deal, "pilot-close").flags())
                .anyMatch(flag -> flag.because().contains(Signal.SELLER_CHASING));
    }

    @Test
    @Settles("whose-urgency")
    void onlyAnEventOfTheBuyersOwnSpeaksForHurry() {
        Deals deal = aGreenDeal();
        assertThat(refusal(deal, "compelling-event-close")).isPresent();
        deal.event = new DatedEvent(DateOwner.SELLER, RandomDeals.TODAY.plusDays(30), true);
        assertThat(refusal(deal, "compelling-event-close")).isPresent();
        deal.event = new DatedEvent(DateOwner.BUYER, RandomDeals.TODAY.plusDays(30), false);
        assertThat(refusal(deal, "compelling-event-close")).isPresent();
        deal.event = new DatedEvent(DateOwner.BUYER, RandomDeals.TODAY.plusDays(30), true);
        assertThat(refusal(deal, "compelling-event-close")).isEmpty();

        String deadline = "This price is only valid until Friday.";
        BuyerEvent audit = new BuyerEvent(LocalDate.of(2026, 3, 1), "their head of audit", "the audit would fail");
        BuyerEvent dateAlone = new BuyerEvent(LocalDate.of(2026, 3, 1), null, null);
        assertThat(severity(new Draft(deadline, null, null, List.of()))).isEqualTo("BLOCK");
        assertThat(severity(new Draft(deadline, null, dateAlone, List.of("claim-1"))))
                .isEqualTo("BLOCK");
        assertThat(severity(new Draft(deadline, null, audit, List.of()))).isEqualTo("WARN");
    }

    @Test
    @Settles("doctor-and-patient")
    void aPrescriptionNeedsTheDiagnosisAndAsks() {
        assertThat(refusal(aGreenDeal(), "assumptive-close")).isEmpty();
        assertThat(refusal(aGreenDeal().with(Discovery.INCOMPLETE), "assumptive-close"))
                .isPresent();
        assertThat(refusal(aGreenDeal().with(Fit.UNPROVEN), "assumptive-close")).isPresent();
        assertThat(technique("assumptive-close").phrasings())
                .allMatch(line -> line.text().contains("?") || line.text().contains("tell me"));
    }

    @Test
    @Settles("mocking-hesitation")
    void aPauseIsAdvisedAndNoSmallStepWhenAsksComeTooFast() {
        Deals deal = aGreenDeal()
                .with(
                        ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.minusDays(3).toString()),
                        ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.minusDays(2).toString()),
                        ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.minusDays(1).toString()));
        assertThat(signals(deal)).contains(Signal.MOMENTUM, Signal.ASKED_TOO_OFTEN);
        assertThat(advice(deal)).contains("SLOW_DOWN");
        for (String small : List.of("one-percent-close", "micro-commitment", "mini-commitment-sequence")) {
            assertThat(refusal(deal, small)).as(small).isPresent();
        }
        assertThat(answer(aGreenDeal().with(Readiness.RELUCTANT)).techniques())
                .isNotEmpty()
                .allMatch(one ->
                        one.flags().stream().anyMatch(flag -> flag.because().contains(Signal.RELUCTANT)));
    }

    @Test
    @Settles("decisions-nobody-planned")
    void everySmallStepSaysWhatItIsForWhatItTakesAndHowItIsUndone() {
        for (MicroCommitment kind : PLAYBOOK.microCommitments()) {
            assertThat(kind.dataPurpose()).as(kind.kind()).isNotBlank();
            assertThat(kind.reversalPath()).as(kind.kind()).isNotBlank();
            assertThat(kind.dataTaken().isEmpty())
                    .as(kind.kind())
                    .isEqualTo(kind.dataPurpose().startsWith("None"));
            assertThat(kind.phrasing()).as(kind.kind()).anyMatch(line -> line.contains("so that"));
        }
    }

    @Test
    @Settles("cautious-buyer-or-open-risk")
    void aCautiousBuyerSpeaksForTheSmallestStepAndAnOpenRiskBlocksIt() {
        Deals deal = aGreenDeal().with(Readiness.TENTATIVE);
        double before = recommended(deal, "one-percent-close").score();
        assertThat(recommended(deal.cautious(), "one-percent-close").score()).isGreaterThan(before);
        deal.with(objection(ObjectionCategory.RISK, Severity.MEDIUM, ObjectionStatus.OPEN));
        assertThat(refusal(deal, "one-percent-close")).isPresent();
        assertThat(Signal.RISK_AVERSE.field()).isEqualTo(ContextField.RISK_TOLERANCE);
        assertThat(Signal.OBJECTION_UNRESOLVED.field()).isEqualTo(ContextField.OPEN_OBJECTIONS);
    }

    @Test
    @Settles("many-people-one-step")
    void severalDecidersBringASharedPlanAmongTheFirstTwo() {
        Deals deal = aGreenDeal().with(decider(), decider());
        assertThat(advice(deal)).contains("BUILD_MUTUAL_ACTION_PLAN");
        assertThat(ranked(deal).subList(0, 2)).contains("mutual-action-plan");
        assertThat(recommended(aGreenDeal().with(Readiness.TENTATIVE).with(decider(), decider()), "one-percent-close")
                        .phrasing())
                .isNotEmpty();
    }

    @Test
    @Settles("objection-then-step")
    void proofGivenUnlocksTheSmallestStepWithCare() {
        for (ObjectionStatus status : ObjectionStatus.values()) {
            Deals deal = aGreenDeal().with(objection(ObjectionCategory.SECURITY, Severity.HIGH, status));
            assertThat(refusal(deal, "one-percent-close").isPresent())
                    .as(status.name())
                    .isEqualTo(status.unanswered());
        }
        Deals proven =
                aGreenDeal().with(objection(ObjectionCategory.SECURITY, Severity.HIGH, ObjectionStatus.PROOF_GIVEN));
        assertThat(recommended(proven, "one-percent-close").flags())
                .anyMatch(flag -> flag.because().contains(Signal.OBJECTION_ANSWERED));
    }

    @Test
    @Settles("yes-or-no-questions")
    void onlyATwoWayChoiceWithNoWayOutIsATrap() {
        assertThat(patterns("Would you read this page?")).isEmpty();
        assertThat(patterns("Would you like to start on Monday or on Wednesday?"))
                .contains(PressurePattern.BINARY_TRAP);
        assertThat(patterns("Would you like to start on Monday or on Wednesday, or is neither good?"))
                .doesNotContain(PressurePattern.BINARY_TRAP);
        assertThat(PLAYBOOK.techniques().stream()
                        .flatMap(entry -> saidToTheBuyer(entry.technique()))
                        .filter(line -> patterns(line).contains(PressurePattern.BINARY_TRAP)))
                .isEmpty();
    }

    @Test
    @Settles("presumed-first-division")
    void aFirstDivisionHasAPointToStopAndAFirstTeamCanDecline() {
        List<String> divisions = Stream.of("one-percent-close", "phased-start")
                .flatMap(key -> saidAlone(technique(key)))
                .filter(line -> line.contains("division"))
                .toList();
        assertThat(divisions).hasSize(3).allMatch(line -> line.contains("stop"));
        assertThat(Stream.of("one-percent-close", "phased-start", "pilot-close")
                        .flatMap(key -> saidAlone(technique(key)))
                        .filter(line -> line.contains("team]") || line.contains("one team")))
                .hasSizeGreaterThan(10)
                .allMatch(line -> WAY_OUT.matcher(line).find());
        for (String key : List.of("one-percent-close", "phased-start")) {
            assertThat(refusal(aGreenDeal().withUnclearAuthority(), key))
                    .as(key)
                    .isPresent();
        }
        assertThat(recommended(aGreenDeal().withUnclearAuthority(), "pilot-close")
                        .flags())
                .anyMatch(flag -> flag.because().contains(Signal.AUTHORITY_UNCLEAR));
    }

    @Test
    @Settles("two-meanings-of-assumptive")
    void presumingAndImaginingAreTwoTechniques() {
        Technique presuming = technique("plain-assumptive-close");
        Technique imagining = technique("assumptive-trial-close");
        assertThat(presuming.status()).isEqualTo(Status.RESTRICTED);
        assertThat(imagining.status()).isEqualTo(Status.OPEN);
        assertThat(presuming.pressure()).isEqualTo(Pressure.HIGH);
        assertThat(imagining.pressure()).isEqualTo(Pressure.MEDIUM);
        assertThat(presuming.commitment()).isEqualTo(Commitment.LARGE);
        assertThat(imagining.commitment()).isEqualTo(Commitment.MICRO);
        Deals deal = aDeal().withUnclearAuthority();
        assertThat(refusal(deal, "plain-assumptive-close")).isPresent();
        assertThat(refusal(deal, "assumptive-trial-close")).isEmpty();
    }

    @Test
    @Settles("promised-and-given-lines")
    void everyTechniqueThatMayBeUsedHasItsLines() {
        for (Entry entry : PLAYBOOK.techniques()) {
            Technique technique = entry.technique();
            boolean barred = technique.status() == Status.PROHIBITED;
            assertThat(technique.script().size()).as(technique.key()).isBetween(barred ? 0 : 6, barred ? 0 : 10);
            assertThat(technique.phrasings().size()).as(technique.key()).isBetween(barred ? 0 : 5, barred ? 0 : 10);
        }
    }

    @Test
    @Settles("count-yeses-or-pace")
    void actsOfTheBuyerCountContactsOfTheSellerDoNotAndManyAsksBlock() {
        Deals deal = aDeal().at(Stage.EARLY_DISCOVERY);
        double before = recommended(deal, "micro-commitment").score();
        deal.with(
                new BuyerAct(EngagementKind.SITE_VISITED, RandomDeals.TODAY),
                new BuyerAct(EngagementKind.CONTENT_DOWNLOADED, RandomDeals.TODAY));
        double after = recommended(deal, "micro-commitment").score();
        assertThat(after).isGreaterThan(before);
        double last = after;
        for (int contacts = 1; contacts <= 64; contacts *= 2) {
            double score = recommended(deal.with(new Effort(1, contacts)), "micro-commitment")
                    .score();
            assertThat(score).isLessThanOrEqualTo(last + 1e-9);
            last = score;
        }
        deal.with(
                ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.toString()),
                ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.toString()),
                ask(AskOutcome.ACCEPTED, RandomDeals.TODAY.toString()));
        assertThat(refusal(deal, "micro-commitment")).isPresent();
    }

    @Test
    @Settles("conversion-or-regret")
    void nothingIsRankedOnConversionAndRegretIsAskedFor() {
        assertThat(wordsOfSignals()).doesNotContain("CONVERSION", "RATE", "CLOSED", "QUOTA", "WON");
        assertThat(rules().flatMap(rule -> Stream.of(rule.reason(), rule.remedy()))
                        .filter(Objects::nonNull)
                        .filter(text -> Pattern.compile("(?i)conversion|clos(e|ing) rate|win rate|quota")
                                .matcher(text)
                                .find()))
                .isEmpty();
        Technique assurance = technique("post-decision-assurance");
        assertThat(assurance.inspectionPrompts()).anyMatch(prompt -> prompt.contains("regret"));
        assertThat(assurance.managerChecklist()).anyMatch(item -> item.contains("way back"));
    }

    @Test
    @Settles("how-many-questions")
    void whatCountsIsCompleteDiscoveryAndNoNumberOfQuestions() {
        assertThat(wordsOfSignals()).doesNotContain("QUESTION", "QUESTIONS", "MINUTES", "SHARE", "TIME");
        assertThat(blockers("assumptive-close")).contains(Signal.DISCOVERY_INCOMPLETE, Signal.DISCOVERY_UNKNOWN);
    }

    @Test
    @Settles("strong-words-without-data")
    void aClaimIsStoredWithItsStatusAndNoReasonRestsOnIt() {
        List<Evidence> claims = PLAYBOOK.evidence().stream()
                .filter(one -> one.kind() == Evidence.Kind.CLAIM)
                .toList();
        assertThat(claims)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(one -> one.status() == Evidence.ClaimStatus.UNSOURCED
                        || one.status() == Evidence.ClaimStatus.UNVERIFIED);
        Set<String> ids = claims.stream().map(Evidence::id).collect(Collectors.toSet());
        assertThat(PLAYBOOK.techniques())
                .noneMatch(entry -> entry.technique().evidence().stream().anyMatch(ids::contains));
        assertThat(rules().map(Rule::reason)
                        .filter(Objects::nonNull)
                        .filter(Pattern.compile("(?i)\\d ?%|per ?cent|proven to|effective|always works")
                                .asPredicate()))
                .isEmpty();
    }

    @Test
    void everyContradictionIsHeldToWhatItDecides() {
        List<String> settled = Arrays.stream(ContradictionsTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(Settles.class))
                .filter(Objects::nonNull)
                .map(Settles::value)
                .toList();
        assertThat(settled)
                .containsExactlyInAnyOrderElementsOf(PLAYBOOK.contradictions().stream()
                        .map(Contradiction::id)
                        .toList());
        assertThat(Arrays.stream(ContradictionsTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Settles.class)))
                .allMatch((Method method) -> method.isAnnotationPresent(Test.class));
        assertThat(PLAYBOOK.contradictions())
                .hasSize(22)
                .allMatch(one -> !one.conflict().isBlank()
                        && !one.settlement().isBlank()
                        && !one.decides().isBlank());
    }

    /** A green deal with one decider who takes part, in a small firm. */
    private static Deals quietGreenDeal() {
        Deals deal = aGreenDeal().at(Stage.FINAL_DECISION);
        deal.people = List.of(decider());
        return deal;
    }

    private static Recommendation answer(Deals deal) {
        return COMPILED.recommend(deal.context(), AS_OF);
    }

    private static List<String> ranked(Deals deal) {
        return ranked(answer(deal));
    }

    private static List<String> ranked(Recommendation answer) {
        return answer.techniques().stream().map(one -> one.technique().key()).toList();
    }

    private static RankedTechnique recommended(Deals deal, String key) {
        return answer(deal).techniques().stream()
                .filter(one -> one.technique().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is refused: " + refusal(deal, key)));
    }

    private static Optional<List<Flag>> refusal(Deals deal, String key) {
        return refusal(answer(deal), key);
    }

    private static Optional<List<Flag>> refusal(Recommendation answer, String key) {
        return answer.refused().stream()
                .filter(one -> one.technique().key().equals(key))
                .map(Recommendation.RefusedTechnique::flags)
                .findFirst();
    }

    private static Set<Signal> signals(Deals deal) {
        return answer(deal).signals().stream()
                .map(Recommendation.ReadSignal::code)
                .collect(Collectors.toSet());
    }

    private static List<String> advice(Deals deal) {
        return answer(deal).advice().stream().map(one -> one.advice().code()).toList();
    }

    private static Technique technique(String key) {
        return PLAYBOOK.technique(key).orElseThrow().technique();
    }

    private static MicroCommitment kind(String kind) {
        return PLAYBOOK.microCommitments().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Signal> blockers(String key) {
        return PLAYBOOK.technique(key).orElseThrow().rules().stream()
                .filter(rule -> rule.effect() == Effect.BLOCK)
                .flatMap(rule -> rule.when().any().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Rule> rules() {
        return Stream.concat(
                PLAYBOOK.rules().stream(), PLAYBOOK.techniques().stream().flatMap(entry -> entry.rules().stream()));
    }

    private static Set<String> wordsOfSignals() {
        return Arrays.stream(Signal.values())
                .flatMap(signal -> Arrays.stream(signal.name().split("_")))
                .collect(Collectors.toSet());
    }

    /** Lines that stand alone, which a script's do not. */
    private static Stream<String> saidAlone(Technique technique) {
        return Stream.of(
                        technique.phrasings().stream().map(one -> one.text()),
                        technique.plays().stream().map(one -> one.line()),
                        technique.templates().stream().map(one -> one.text()),
                        technique.examples().stream().map(one -> one.close()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> saidToTheBuyer(Technique technique) {
        return Stream.concat(saidAlone(technique), technique.script().stream());
    }

    private static Set<PressurePattern> patterns(String text) {
        return CHECK.check(Draft.of(text)).findings().stream()
                .map(Finding::pattern)
                .collect(Collectors.toSet());
    }

    private static String severity(Draft draft) {
        List<Finding> findings = CHECK.check(draft).findings();
        assertThat(findings).extracting(Finding::pattern).containsExactly(PressurePattern.FALSE_URGENCY);
        return findings.get(0).severity().name();
    }
}
