package io.closewise.recommendation;

import io.closewise.deal.DealContext;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.Rule;
import io.closewise.playbook.Safety;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One published revision, compiled once into masks; it is immutable and safe to share between threads. */
public final class CompiledPlaybook {

    private final Revision revision;
    private final CompiledTechnique[] techniques;
    private final Ranker ranker;
    private final CompiledAdvice advice;
    private final MissingFacts missing;
    private final NextStepChooser nextSteps;
    private final long bytes;

    private CompiledPlaybook(Revision revision) {
        Playbook playbook = revision.playbook();
        this.revision = revision;
        Map<String, Guardrail> guardrails = playbook.guardrails().stream()
                .collect(Collectors.toMap(Guardrail::code, Function.identity(), (one, other) -> one, HashMap::new));
        Safety.guardrail(Safety.COOLING_OFF).ifPresent(own -> guardrails.putIfAbsent(own.code(), own));
        // general rules are the same for every technique, and there may be hundreds of both
        Map<Rule, CompiledRule> rules = new HashMap<>();
        this.techniques = playbook.techniques().stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.technique().key()))
                .map(entry -> new CompiledTechnique(
                        entry.technique(),
                        RuleExpansion.of(entry, playbook).stream()
                                .map(rule -> rules.computeIfAbsent(rule, CompiledRule::of))
                                .toList(),
                        guardrails))
                .toArray(CompiledTechnique[]::new);
        this.ranker = new Ranker(techniques);
        this.advice = CompiledAdvice.of(playbook);
        this.nextSteps = new NextStepChooser(playbook.microCommitments());
        this.missing = new MissingFacts(techniques, ranker);
        // a text takes about two bytes a character of its document, with the objects around it
        this.bytes = 2 * revision.characters()
                + rules.values().stream().mapToLong(CompiledRule::bytes).sum()
                + Arrays.stream(techniques).mapToLong(CompiledTechnique::bytes).sum()
                + missing.bytes();
    }

    /** Compiles a revision. Throws IllegalArgumentException where the playbook contradicts itself. */
    public static CompiledPlaybook compile(Revision revision) {
        return new CompiledPlaybook(revision);
    }

    public Revision revision() {
        return revision;
    }

    /** About how much of the heap it takes, for whoever keeps many: rather too much than too little. */
    public long bytes() {
        return bytes;
    }

    /** Everything that may be recommended, and everything that must not, with all reasons. */
    public Recommendation recommend(DealContext deal, Instant asOf) {
        return recommend(deal, asOf, Integer.MAX_VALUE);
    }

    /** The same with at most so many recommended techniques; the refused ones are all there whatever the limit. */
    public Recommendation recommend(DealContext deal, Instant asOf, int limit) {
        SignalSet signals = SignalReader.read(deal, asOf);
        Ranking ranking = ranker.rank(signals);
        return new Explanation(deal, asOf, signals, ranking, techniques, nextSteps)
                .recommendation(limit, advice, missing);
    }

    /** The decision alone, without words. */
    public Verdict decide(DealContext deal, Instant asOf) {
        return ranker.rank(SignalReader.read(deal, asOf)).verdict();
    }

    Ranking rank(SignalSet signals) {
        return ranker.rank(signals);
    }

    CompiledTechnique[] techniques() {
        return techniques.clone();
    }
}
