package io.closewise.playbook;

import io.closewise.deal.Signal;
import io.closewise.technique.Evidence;
import io.closewise.technique.Related;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document: techniques with their rules, general rules, the standard wording, advice, guardrails, evidence and the kinds of
 * micro-commitments. Keys are unique, and nothing refers to what is not there.
 */
public record Playbook(
        String key,
        String name,
        int version,
        List<Entry> techniques,
        List<Rule> rules,
        Map<Signal, StandardWording> wording,
        List<Advice> advice,
        List<Guardrail> guardrails,
        List<Placeholder> placeholders,
        List<Evidence> evidence,
        List<Contradiction> contradictions,
        List<MicroCommitment> microCommitments) {

    public Playbook {
        techniques = List.copyOf(techniques);
        rules = List.copyOf(rules);
        wording = Map.copyOf(wording);
        advice = List.copyOf(advice);
        guardrails = List.copyOf(guardrails);
        placeholders = List.copyOf(placeholders);
        evidence = List.copyOf(evidence);
        contradictions = List.copyOf(contradictions);
        microCommitments = List.copyOf(microCommitments);
        Set<String> keys = unique(
                "technique", techniques.stream().map(e -> e.technique().key()).toList());
        Set<String> codes =
                unique("guardrail", guardrails.stream().map(Guardrail::code).toList());
        Set<String> ids = unique("evidence", evidence.stream().map(Evidence::id).toList());
        unique("contradiction", contradictions.stream().map(Contradiction::id).toList());
        Set<String> kinds = unique(
                "micro-commitment",
                microCommitments.stream().map(MicroCommitment::kind).toList());
        microCommitments.forEach(one -> refuseUnknown(kinds, one.leadsTo(), "micro-commitment"));
        contradictions.forEach(one -> refuseUnknown(keys, one.techniques(), "technique"));
        unique("advice", advice.stream().map(Advice::code).toList());
        for (Entry entry : techniques) {
            refuseUnknown(codes, entry.technique().guardrails(), "guardrail");
            refuseUnknown(ids, entry.technique().evidence(), "evidence");
            refuseUnknown(
                    keys,
                    entry.technique().related().stream().map(Related::technique).toList(),
                    "technique");
            refuseUnknown(keys, entry.technique().sequencing().before(), "technique");
            refuseUnknown(keys, entry.technique().sequencing().after(), "technique");
        }
        for (Rule rule : rules) {
            if (rule.guardrail() != null) {
                refuseUnknown(codes, List.of(rule.guardrail()), "guardrail");
            }
        }
        for (Advice one : advice) {
            if (one.unlessBlocked() != null) {
                refuseUnknown(keys, List.of(one.unlessBlocked()), "technique");
            }
        }
    }

    /** The technique of this key with its rules. */
    public Optional<Entry> technique(String technique) {
        return techniques.stream()
                .filter(entry -> entry.technique().key().equals(technique))
                .findFirst();
    }

    private static Set<String> unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String one : names) {
            if (!seen.add(one)) {
                throw new IllegalArgumentException("two of " + what + " " + one);
            }
        }
        return seen;
    }

    private static void refuseUnknown(Set<String> known, List<String> names, String what) {
        for (String one : names) {
            if (!known.contains(one)) {
                throw new IllegalArgumentException("no " + what + " " + one);
            }
        }
    }
}
