package io.closewise.recommendation;

import io.closewise.deal.Signal;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Rule;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A technique with all rules that speak of it, sorted by effect; most flags are a single mask test. */
final class CompiledTechnique {

    private final Technique technique;
    private final Map<Effect, List<CompiledRule>> rules;
    private final Flags blocks;
    private final Flags cautions;
    private final CompiledRule[] leads;
    private final CompiledRule[] favours;
    private final SignalSet mentions;

    CompiledTechnique(Technique technique, List<Rule> all) {
        this.technique = technique;
        this.rules = all.stream()
                .map(CompiledRule::of)
                .collect(java.util.stream.Collectors.groupingBy(CompiledRule::effect));
        this.blocks = Flags.of(rules(Effect.BLOCK));
        this.cautions = Flags.of(rules(Effect.CAUTION));
        this.leads = rules(Effect.LEAD).toArray(CompiledRule[]::new);
        List<CompiledRule> weighed = new ArrayList<>(rules(Effect.FAVOUR));
        weighed.addAll(rules(Effect.DISFAVOUR));
        this.favours = weighed.toArray(CompiledRule[]::new);
        SignalSet mentioned = SignalSet.EMPTY;
        for (List<CompiledRule> some : rules.values()) {
            for (CompiledRule rule : some) {
                mentioned = mentioned.union(rule.when().mentions());
            }
        }
        this.mentions = mentioned;
    }

    Technique technique() {
        return technique;
    }

    List<CompiledRule> rules(Effect effect) {
        return rules.getOrDefault(effect, List.of());
    }

    /** Whether any rule of it depends on any of these. */
    boolean mentions(SignalSet signals) {
        return mentions.intersects(signals);
    }

    boolean blocked(SignalSet signals) {
        return blocks.any(signals);
    }

    int cautions(SignalSet signals) {
        return cautions.count(signals);
    }

    /** What speaks for it less what speaks against it, before the limit. */
    int favour(SignalSet signals) {
        int sum = 0;
        for (CompiledRule rule : favours) {
            if (rule.holds(signals)) {
                sum += rule.weight();
            }
        }
        return sum;
    }

    /** The heaviest LEAD that holds; of equal ones the first. */
    @Nullable
    CompiledRule lead(SignalSet signals) {
        CompiledRule heaviest = null;
        for (CompiledRule rule : leads) {
            if (rule.holds(signals) && (heaviest == null || rule.weight() > heaviest.weight())) {
                heaviest = rule;
            }
        }
        return heaviest;
    }

    /** Rules of one effect: those that a single signal triggers as one mask, and the rest. */
    private record Flags(SignalSet plain, CompiledRule[] others) {

        static Flags of(List<CompiledRule> rules) {
            SignalSet plain = SignalSet.EMPTY;
            List<CompiledRule> others = new ArrayList<>();
            for (CompiledRule rule : rules) {
                // several signals under one rule are one flag, so only single ones may be counted by bits
                List<Signal> any = rule.rule().when().any();
                if (rule.when().isPlainChoice() && any.size() == 1 && !plain.contains(any.get(0))) {
                    plain = plain.union(rule.when().any());
                } else {
                    others.add(rule);
                }
            }
            return new Flags(plain, others.toArray(CompiledRule[]::new));
        }

        boolean any(SignalSet signals) {
            if (signals.intersects(plain)) {
                return true;
            }
            for (CompiledRule rule : others) {
                if (rule.holds(signals)) {
                    return true;
                }
            }
            return false;
        }

        int count(SignalSet signals) {
            int count = signals.intersection(plain).size();
            for (CompiledRule rule : others) {
                count += rule.holds(signals) ? 1 : 0;
            }
            return count;
        }
    }
}
