package io.closewise.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.Authority;
import io.closewise.deal.Buyer;
import io.closewise.deal.Deals;
import io.closewise.deal.Discovery;
import io.closewise.deal.Effort;
import io.closewise.deal.Fit;
import io.closewise.deal.Objection;
import io.closewise.deal.ObjectionCategory;
import io.closewise.deal.ObjectionStatus;
import io.closewise.deal.Presence;
import io.closewise.deal.Proof;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.Readiness;
import io.closewise.deal.Role;
import io.closewise.deal.Severity;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.deal.Stakeholder;
import io.closewise.deal.Stance;
import io.closewise.deal.ValueGrasp;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A deal that gets worse never helps an ask: no technique that was blocked becomes recommended, and no verdict becomes milder.
 * Every worsening of one known fact is tried on a million deals.
 */
class WorseDealTest {

    private static final long DEALS = 1_000_000;

    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final CompiledPlaybook PLAYBOOK = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));

    /** Each changes the deal for the worse and says whether it could: only a known fact can get worse. */
    private static final Map<String, Predicate<Deals>> WORSENINGS = worsenings();

    @Test
    void aWorseDealNeverHelpsAnAsk() {
        long pairs =
                LongStream.range(0, DEALS).parallel().map(WorseDealTest::pairs).sum();
        System.out.printf("Compared %,d pairs of a deal and a worse one.%n", pairs);
        assertThat(pairs).isGreaterThan(DEALS * 8);
    }

    /** Holds one deal against each that is worse, and says how many those are. */
    private static long pairs(long seed) {
        Deals deal = RandomDeals.of(seed);
        SignalSet before = SignalReader.read(deal.context(), AS_OF);
        Verdict then = PLAYBOOK.rank(before).verdict();
        long pairs = 0;
        for (Map.Entry<String, Predicate<Deals>> worsening : WORSENINGS.entrySet()) {
            Deals worse = deal.copy();
            if (worsening.getValue().test(worse)) {
                isNoHelp(seed, worsening.getKey(), before, then, SignalReader.read(worse.context(), AS_OF));
                pairs++;
            }
        }
        return pairs;
    }

    private static void isNoHelp(long seed, String name, SignalSet before, Verdict then, SignalSet after) {
        for (CompiledTechnique technique : PLAYBOOK.techniques()) {
            if (technique.blocked(before) && !technique.blocked(after)) {
                throw new AssertionError(name + " unblocked "
                        + technique.technique().key() + "; seed " + seed + ": " + before + " → " + after);
            }
        }
        Verdict now = PLAYBOOK.rank(after).verdict();
        if (now.compareTo(then) < 0) {
            throw new AssertionError(
                    name + ": " + then + " became " + now + "; seed " + seed + ": " + before + " → " + after);
        }
    }

    private static Map<String, Predicate<Deals>> worsenings() {
        Map<String, Predicate<Deals>> all = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            all.put("one more " + severity + " objection", deal -> {
                if (deal.objections == null) {
                    return false;
                }
                deal.objections =
                        plus(deal.objections, new Objection(ObjectionCategory.OTHER, severity, ObjectionStatus.OPEN));
                return true;
            });
        }
        all.put("an objection opened again", deal -> {
            if (deal.objections == null || deal.objections.isEmpty()) {
                return false;
            }
            List<Objection> changed = new ArrayList<>(deal.objections);
            Objection first = changed.get(0);
            changed.set(0, new Objection(first.category(), first.severity(), ObjectionStatus.OPEN));
            deal.objections = changed;
            return true;
        });
        all.put("an objection graver", deal -> {
            if (deal.objections == null
                    || deal.objections.isEmpty()
                    || deal.objections.get(0).severity() == Severity.BLOCKING) {
                return false;
            }
            List<Objection> changed = new ArrayList<>(deal.objections);
            Objection first = changed.get(0);
            changed.set(
                    0,
                    new Objection(
                            first.category(), Severity.values()[first.severity().ordinal() + 1], first.status()));
            deal.objections = changed;
            return true;
        });
        for (Authority worse : List.of(Authority.UNCLEAR, Authority.ABSENT, Authority.NONE)) {
            all.put("authority " + worse, deal -> {
                boolean sound = deal.authority == Authority.CONFIRMED || deal.authority == Authority.DELEGATED;
                deal.authority = worse;
                return sound;
            });
        }
        all.put("authority from UNCLEAR to NONE", deal -> {
            boolean unclear = deal.authority == Authority.UNCLEAR;
            deal.authority = Authority.NONE;
            return unclear;
        });
        step(all, "value", deal -> deal.value, (deal, value) -> deal.value = value, ValueGrasp.values());
        step(all, "discovery", deal -> deal.discovery, (deal, value) -> deal.discovery = value, Discovery.values());
        step(all, "readiness", deal -> deal.readiness, (deal, value) -> deal.readiness = value, Readiness.values());
        step(all, "fit", deal -> deal.fit, (deal, value) -> deal.fit = value, Fit.values());
        step(
                all,
                "proof",
                deal -> deal.proof,
                (deal, value) -> deal.proof = value,
                Proof.ESTABLISHED,
                Proof.PARTIAL,
                Proof.NONE);
        all.put("no buying signals", deal -> {
            boolean some = deal.buying != null && !deal.buying.isEmpty();
            deal.buying = List.of();
            return some;
        });
        all.put("all or nothing", deal -> {
            boolean partial = Boolean.FALSE.equals(deal.allOrNothing);
            deal.allOrNothing = true;
            return partial;
        });
        for (Presence presence : List.of(Presence.SILENT, Presence.MISSING)) {
            all.put("one more stakeholder " + presence, deal -> person(deal, presence, Stance.UNKNOWN));
        }
        all.put("one more stakeholder OPPOSED", deal -> person(deal, Presence.ENGAGED, Stance.OPPOSED));
        all.put("one more ask declined today", deal -> {
            if (deal.asks == null) {
                return false;
            }
            deal.asks = plus(deal.asks, Deals.ask(AskOutcome.DECLINED, RandomDeals.TODAY.toString()));
            return true;
        });
        all.put("the seller chases", deal -> {
            boolean known = deal.effort != null;
            deal.effort = new Effort(0, 20);
            return known;
        });
        all.put("the seller leads", deal -> {
            boolean balanced = deal.effort != null
                    && deal.effort.buyerInitiated() > deal.effort.sellerInitiated()
                    && deal.effort.buyerInitiated() + deal.effort.sellerInitiated() >= 4;
            deal.effort = new Effort(4, 6);
            return balanced;
        });
        all.put("a vulnerable buyer", deal -> {
            if (deal.buyer == null) {
                return false;
            }
            deal.buyer = new Buyer(deal.buyer.consumer(), true);
            return true;
        });
        return all;
    }

    private static boolean person(Deals deal, Presence presence, Stance stance) {
        if (deal.people == null || deal.people.isEmpty()) {
            return false;
        }
        deal.people = plus(deal.people, new Stakeholder(Role.USER, presence, stance, false));
        return true;
    }

    /** One step down from each value to the next worse one. */
    @SafeVarargs
    private static <T> void step(
            Map<String, Predicate<Deals>> all,
            String name,
            java.util.function.Function<Deals, T> get,
            java.util.function.BiConsumer<Deals, T> set,
            T... fromGoodToBad) {
        for (int i = 1; i < fromGoodToBad.length; i++) {
            T better = fromGoodToBad[i - 1];
            T worse = fromGoodToBad[i];
            all.put(name + " from " + better + " to " + worse, deal -> {
                boolean was = get.apply(deal) == better;
                set.accept(deal, worse);
                return was;
            });
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
