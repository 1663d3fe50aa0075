package io.closewise.recommendation;

import io.closewise.deal.ContextField;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Looks for a deal in which a technique comes first or second: from several starts, field by field, it takes whatever brings the
 * technique further up, until nothing does. It finds a deal or none; finding none is a strong hint, not a proof: scores are sums
 * over many rules, and comparing them exactly over every deal is out of reach.
 */
public final class LeadSearch {

    /** First or second is leading. */
    private static final int LEADING = 2;

    private static final ContextField[] FIELDS = ContextField.values();

    /** A deal of which all is known and good, in each stage: most techniques are made for sound deals. */
    private static final List<Signal> SOUND = List.of(
            Signal.AUTHORITY_CONFIRMED,
            Signal.STAKEHOLDERS_UNKNOWN,
            Signal.NO_OPEN_OBJECTIONS,
            Signal.VALUE_UNDERSTOOD,
            Signal.PROOF_ESTABLISHED,
            Signal.FIT_CONFIRMED,
            Signal.DISCOVERY_COMPLETE,
            Signal.READY,
            Signal.BUYING_SIGNALS_PRESENT);

    /** How many places are remembered at most, each of two bytes. */
    private static final int MOST_PLACES = 8_000_000;

    private final CompiledPlaybook playbook;
    private final CompiledTechnique[] techniques;
    private final LongConsumer cost;
    /** What asking every rule about a place once costs. */
    private final long ranking;
    /** The places of all techniques in deals that were asked for: alike techniques climb the same ways. */
    private final Map<SignalSet, short[]> places = new HashMap<>();
    /** Those that came first or second in any of them. */
    private final BitSet led = new BitSet();

    /** @param cost is told how many rules are asked next; where it throws, the search ends */
    public LeadSearch(CompiledPlaybook playbook, LongConsumer cost) {
        this.playbook = playbook;
        this.techniques = playbook.techniques();
        this.cost = cost;
        this.ranking = Arrays.stream(techniques)
                .mapToLong(CompiledTechnique::rulesAboutItsPlace)
                .sum();
    }

    /** Whether a deal is found in which the technique of this key comes first or second; false as well where there is none. */
    public boolean canLead(String key) {
        for (int i = 0; i < techniques.length; i++) {
            if (techniques[i].technique().key().equals(key)) {
                return led.get(i) || canLead(i);
            }
        }
        return false;
    }

    private boolean canLead(int technique) {
        for (Signal stage : ContextField.STAGE.signals().toList()) {
            if (climbs(technique, SignalSet.of(SOUND).union(SignalSet.of(stage)))) {
                return true;
            }
        }
        return false;
    }

    private boolean climbs(int technique, SignalSet start) {
        SignalSet best = start;
        int place = height(technique, best);
        boolean climbed = true;
        while (climbed && place > LEADING) {
            climbed = false;
            for (ContextField field : FIELDS) {
                for (SignalSet told : tellings(field, best)) {
                    SignalSet other = best.minus(field.signals()).union(told);
                    int otherPlace = height(technique, other);
                    if (otherPlace < place) {
                        best = other;
                        place = otherPlace;
                        climbed = true;
                    }
                }
            }
        }
        return place <= LEADING;
    }

    /** What telling the field could bring: alone, and for a list beside what it tells already. */
    private static List<SignalSet> tellings(ContextField field, SignalSet now) {
        if (field != ContextField.STAKEHOLDERS && field != ContextField.CIRCUMSTANCES) {
            return field.possible();
        }
        SignalSet told = now.intersection(field.signals()).minus(SignalSet.of(Signal.STAKEHOLDERS_UNKNOWN));
        List<SignalSet> tellings = new ArrayList<>(field.possible());
        field.possible().forEach(more -> tellings.add(told.union(more)));
        return tellings;
    }

    /** The place of the technique, from 1; where it is blocked, the worse the more blocks there are. */
    private int height(int technique, SignalSet signals) {
        cost.accept(techniques[technique].rules(Effect.BLOCK).size() + 1L);
        int blocks = techniques[technique].blocks(signals);
        if (blocks > 0) {
            return techniques.length + blocks;
        }
        short[] known = places.get(signals);
        if (known == null) {
            known = places(signals);
            if ((places.size() + 1L) * techniques.length > MOST_PLACES) {
                places.clear();
            }
            places.put(signals, known);
        }
        return known[technique];
    }

    private short[] places(SignalSet signals) {
        cost.accept(ranking);
        short[] all = new short[techniques.length];
        Arrays.fill(all, (short) techniques.length);
        int[] order = playbook.rank(signals).order();
        for (int place = 0; place < order.length; place++) {
            all[order[place]] = (short) (place + 1);
            if (place < LEADING) {
                led.set(order[place]);
            }
        }
        return all;
    }
}
