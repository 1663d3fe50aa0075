package io.closewise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.DealContext;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The laws of the contract over ten million deals, drawn from the product of all discrete values of a context; the built-in
 * playbook is held against an oracle of plain sets. The same seeds give the same deals.
 */
class EveryDealTest {

    /** How many deals are judged against the oracle. */
    private static final long DEALS = 10_000_000;
    /** Every so many of them is explained as well, and every reason counted. */
    private static final int EXPLAINED = 97;

    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));
    private static final CompiledTechnique[] TECHNIQUES = PLAYBOOK.techniques();
    /** Of each technique, by its index, whether the contract names it. */
    private static final boolean[] OF_THE_CONTRACT = ofTheContract();

    @Test
    void tenMillionDealsAreJudgedAsTheContractSays() {
        long judged = LongStream.range(0, DEALS)
                .parallel()
                .filter(EveryDealTest::isJudgedRight)
                .count();
        System.out.printf("Judged %,d deals against the oracle, explained every %dth.%n", judged, EXPLAINED);
        assertThat(judged).isEqualTo(DEALS);
    }

    private static boolean isJudgedRight(long seed) {
        DealContext deal = RandomDeals.of(seed).context();
        SignalSet read = SignalReader.read(deal, AS_OF);
        Ranking ranking = PLAYBOOK.rank(read);
        Set<Signal> signals = EnumSet.copyOf(read.toList());
        int[] order = ranking.order();
        boolean[] ranked = new boolean[TECHNIQUES.length];
        for (int index : order) {
            ranked[index] = true;
        }

        for (int i = 0; i < TECHNIQUES.length; i++) {
            CompiledTechnique technique = TECHNIQUES[i];
            boolean blocked = technique.blocked(read);
            if (ranked[i] == blocked) {
                throw wrong(seed, key(i) + " both ranked and blocked, or neither");
            }
            if (!OF_THE_CONTRACT[i]) {
                continue;
            }
            if (blocked != ContractOracle.blocked(key(i), signals)) {
                throw wrong(seed, key(i) + " blocked: " + blocked + ", the contract says " + !blocked);
            }
            if (!blocked && !key(i).equals("direct-close")) {
                int due = ContractOracle.cautions(key(i), signals).size();
                if (technique.cautions(read) != due) {
                    throw wrong(seed, key(i) + " has other cautions than the " + due + " due");
                }
            }
        }
        List<String> firstTwo =
                Arrays.stream(order).limit(2).mapToObj(EveryDealTest::key).toList();
        if (ranking.verdict() != verdict(firstTwo, signals)) {
            throw wrong(seed, "verdict " + ranking.verdict() + " for " + firstTwo);
        }
        Set<String> leading = ContractOracle.leading(signals);
        boolean right = leading.size() <= 2 ? firstTwo.containsAll(leading) : leading.containsAll(firstTwo);
        if (!right) {
            throw wrong(seed, "first are " + firstTwo + ", leading should " + leading);
        }
        if (firstTwo.contains("direct-close")) {
            throw wrong(seed, "asking for the sale came first or second");
        }
        if (seed % EXPLAINED == 0) {
            checkExplanation(
                    seed,
                    deal,
                    read,
                    signals,
                    Arrays.stream(order).mapToObj(EveryDealTest::key).toList());
        }
        return true;
    }

    /** A plain reading of the verdict: from the flags of whatever stands first. */
    private static Verdict verdict(List<String> ranked, Set<Signal> signals) {
        boolean all = signals.contains(Signal.MISFIT) || signals.contains(Signal.OBJECTIONS_DOMINATE);
        if (all) {
            return Verdict.HOLD;
        }
        String first = ranked.get(0);
        boolean careful = ContractOracle.TECHNIQUES.contains(first)
                ? first.equals("direct-close")
                        || !ContractOracle.cautions(first, signals).isEmpty()
                : signals.contains(Signal.DECIDED_NO) || signals.stream().anyMatch(ContractOracle.HARM::contains);
        return careful ? Verdict.PROCEED_WITH_CARE : Verdict.PROCEED;
    }

    private static void checkExplanation(
            long seed, DealContext deal, SignalSet read, Set<Signal> signals, List<String> ranked) {
        Recommendation answer = PLAYBOOK.recommend(deal, AS_OF);
        check(answer.equals(PLAYBOOK.recommend(deal, AS_OF)), seed, "a second answer differs");
        List<String> explained = new ArrayList<>();
        double last = 1;
        for (Recommendation.RankedTechnique one : answer.techniques()) {
            explained.add(one.technique().key());
            double sum = one.reasons().stream()
                    .mapToDouble(Recommendation.Reason::weight)
                    .sum();
            check(
                    Math.abs(sum - one.score()) < 1e-9,
                    seed,
                    one.technique().key() + " scores " + one.score() + ", reasons " + sum);
            check(one.score() >= 0 && one.score() <= last, seed, "scores out of order or range: " + one.score());
            last = one.score();
            if (ContractOracle.TECHNIQUES.contains(one.technique().key())) {
                check(
                        named(one.flags())
                                .equals(ContractOracle.cautions(one.technique().key(), signals)),
                        seed,
                        one.technique().key() + " warns of " + named(one.flags()));
            }
        }
        check(explained.equals(ranked), seed, "the explanation ranks " + explained + ", the decision " + ranked);
        for (Recommendation.RefusedTechnique refused : answer.refused()) {
            String key = refused.technique().key();
            check(!refused.flags().isEmpty(), seed, key + " is refused without a reason");
            if (ContractOracle.TECHNIQUES.contains(key)) {
                check(
                        named(refused.flags()).equals(ContractOracle.blocks(key, signals)),
                        seed,
                        key + " is blocked by " + named(refused.flags()));
            }
        }
        check(answer.refused().size() + explained.size() == TECHNIQUES.length, seed, "a technique was lost");
        Set<String> advice = new TreeSet<>();
        answer.advice().forEach(given -> advice.add(given.advice().code()));
        check(advice.equals(new TreeSet<>(ContractOracle.advice(signals))), seed, "advice " + advice);
        check(
                answer.verdict() != Verdict.HOLD
                        || !advice.isEmpty() && answer.missing().isEmpty(),
                seed,
                "HOLD without advice");
        check(read.toList().size() == answer.signals().size(), seed, "a signal was lost");
    }

    private static Set<Signal> named(List<Recommendation.Flag> flags) {
        Set<Signal> named = EnumSet.noneOf(Signal.class);
        flags.forEach(flag -> named.addAll(flag.because()));
        return named;
    }

    private static String key(int index) {
        return TECHNIQUES[index].technique().key();
    }

    private static boolean[] ofTheContract() {
        boolean[] named = new boolean[TECHNIQUES.length];
        for (int i = 0; i < named.length; i++) {
            named[i] = ContractOracle.TECHNIQUES.contains(key(i));
        }
        return named;
    }

    /** For the few deals that are explained: what is said of a fault is put together in any case. */
    private static void check(boolean right, long seed, String what) {
        if (!right) {
            throw wrong(seed, what);
        }
    }

    private static AssertionError wrong(long seed, String what) {
        return new AssertionError(
                what + "; seed " + seed + ": " + RandomDeals.of(seed).context());
    }
}
