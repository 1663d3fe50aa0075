package io.closewise.recommendation;

import io.closewise.deal.ContextField;
import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.List;

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

    private LeadSearch() {}

    /** Whether a deal is found in which the technique of this key comes first or second; false as well where there is none. */
    public static boolean canLead(CompiledPlaybook playbook, String key) {
        for (CompiledTechnique technique : playbook.techniques()) {
            if (technique.technique().key().equals(key)) {
                return canLead(playbook, technique);
            }
        }
        return false;
    }

    private static boolean canLead(CompiledPlaybook playbook, CompiledTechnique technique) {
        for (Signal stage : ContextField.STAGE.signals().toList()) {
            if (climbs(playbook, technique, SignalSet.of(SOUND).union(SignalSet.of(stage)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean climbs(CompiledPlaybook playbook, CompiledTechnique technique, SignalSet start) {
        SignalSet best = start;
        int place = height(playbook, technique, best);
        boolean climbed = true;
        while (climbed && place > LEADING) {
            climbed = false;
            for (ContextField field : FIELDS) {
                for (SignalSet told : tellings(field, best)) {
                    SignalSet other = best.minus(field.signals()).union(told);
                    int otherPlace = height(playbook, technique, other);
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
    private static int height(CompiledPlaybook playbook, CompiledTechnique technique, SignalSet signals) {
        int blocks = technique.blockFlags(signals).size();
        int all = playbook.techniques().length;
        if (blocks > 0) {
            return all + blocks;
        }
        int[] order = playbook.rank(signals).order();
        for (int place = 0; place < order.length; place++) {
            if (playbook.techniques()[order[place]] == technique) {
                return place + 1;
            }
        }
        return all;
    }
}
