package io.closewise.recommendation;

import io.closewise.deal.SignalSet;
import io.closewise.deal.Stage;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Guardrail;
import io.closewise.recommendation.Recommendation.Flag;
import io.closewise.technique.Phrasing;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A technique with all rules that speak of it, sorted by effect; most flags are a single mask test. */
final class CompiledTechnique {

    private final Technique technique;
    private final Map<Effect, List<CompiledRule>> rules;
    private final CompiledFlags blocks;
    private final CompiledFlags cautions;
    private final CompiledRule[] leads;
    private final CompiledRule[] favours;
    private final CompiledGuardrails guardrails;
    private final Map<Stage, List<Phrasing>> phrasing = new EnumMap<>(Stage.class);

    CompiledTechnique(Technique technique, List<CompiledRule> all, Map<String, Guardrail> guardrails) {
        this.technique = technique;
        this.rules = all.stream().collect(Collectors.groupingBy(CompiledRule::effect));
        this.blocks = new CompiledFlags(rules(Effect.BLOCK));
        this.cautions = new CompiledFlags(rules(Effect.CAUTION));
        // heaviest first, and of equal ones by their words, so that the order of the document decides nothing
        this.leads = rules(Effect.LEAD).stream()
                .sorted(Comparator.comparing(CompiledRule::weight)
                        .reversed()
                        .thenComparing(
                                rule -> Objects.requireNonNullElse(rule.rule().reason(), "")))
                .toArray(CompiledRule[]::new);
        List<CompiledRule> weighed = new ArrayList<>(rules(Effect.FAVOUR));
        weighed.addAll(rules(Effect.DISFAVOUR));
        this.favours = weighed.toArray(CompiledRule[]::new);
        this.guardrails = new CompiledGuardrails(technique, rules(Effect.GUARDRAIL), guardrails);
        for (Stage stage : Stage.values()) {
            phrasing.put(stage, phrasingAt(stage));
        }
    }

    /** What fits the stage; all of it where nothing was written for the stage. */
    private List<Phrasing> phrasingAt(Stage stage) {
        List<Phrasing> fitting = technique.phrasings().stream()
                .filter(one -> one.stages().contains(stage))
                .toList();
        return fitting.isEmpty() ? technique.phrasings() : fitting;
    }

    /** What to say at this stage. */
    List<Phrasing> phrasing(Stage stage) {
        return Objects.requireNonNull(phrasing.get(stage));
    }

    /** What an ask has to respect. */
    List<Guardrail> guardrails(SignalSet signals) {
        return guardrails.of(signals);
    }

    /** FAVOUR and DISFAVOUR, in the order of the document. */
    CompiledRule[] favours() {
        return favours;
    }

    Technique technique() {
        return technique;
    }

    List<CompiledRule> rules(Effect effect) {
        return rules.getOrDefault(effect, List.of());
    }

    /** Those of its blocks that depend on any of these. */
    CompiledRule[] blocksThatMention(SignalSet signals) {
        return thatMention(signals, rules(Effect.BLOCK).stream());
    }

    /** Those of its rules that depend on any of these and decide about its place where it is allowed. */
    CompiledRule[] othersThatMention(SignalSet signals) {
        return thatMention(
                signals,
                Stream.of(Effect.CAUTION, Effect.LEAD, Effect.FAVOUR, Effect.DISFAVOUR)
                        .flatMap(effect -> rules(effect).stream()));
    }

    private static CompiledRule[] thatMention(SignalSet signals, Stream<CompiledRule> rules) {
        return rules.filter(rule -> rule.when().mentions().intersects(signals)).toArray(CompiledRule[]::new);
    }

    /** Whether it is blocked whatever holds. */
    boolean alwaysBlocked() {
        return blocks.always();
    }

    /** The signals of which each blocks it by itself. */
    SignalSet blockedByEach() {
        return blocks.plain();
    }

    /** Whether it is blocked by more than a single signal. */
    boolean blockedOtherwise(SignalSet signals) {
        return blocks.anyOther(signals);
    }

    boolean blocked(SignalSet signals) {
        return blocks.any(signals);
    }

    /** Every block that applies. */
    List<Flag> blockFlags(SignalSet signals) {
        return blocks.flags(signals);
    }

    /** About how much of the heap it takes beside its rules: two tables by signal, and each rule in some lists. */
    long bytes() {
        return 2500 + 16L * rules.values().stream().mapToInt(List::size).sum();
    }

    /** How many blocks apply. */
    int blocks(SignalSet signals) {
        return blocks.count(signals);
    }

    /** How many rules have to be asked about its place at most. */
    int rulesAboutItsPlace() {
        return 1 + rules(Effect.BLOCK).size() + rules(Effect.CAUTION).size() + leads.length + favours.length;
    }

    /** Every caution that applies. */
    List<Flag> cautionFlags(SignalSet signals) {
        return cautions.flags(signals);
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

    /** The heaviest LEAD that holds. */
    @Nullable
    CompiledRule lead(SignalSet signals) {
        for (CompiledRule rule : leads) {
            if (rule.holds(signals)) {
                return rule;
            }
        }
        return null;
    }
}
