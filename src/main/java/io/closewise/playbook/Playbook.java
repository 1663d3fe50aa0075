package io.closewise.playbook;

import io.closewise.deal.Signal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document: techniques with their rules, general rules, the standard wording, advice and guardrails. Keys are unique,
 * and nothing refers to what is not there.
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
        List<Placeholder> placeholders) {

    public Playbook {
        techniques = List.copyOf(techniques);
        rules = List.copyOf(rules);
        wording = Map.copyOf(wording);
        advice = List.copyOf(advice);
        guardrails = List.copyOf(guardrails);
        placeholders = List.copyOf(placeholders);
        Set<String> keys = unique(
                "technique", techniques.stream().map(e -> e.technique().key()).toList());
        Set<String> codes =
                unique("guardrail", guardrails.stream().map(Guardrail::code).toList());
        unique("advice", advice.stream().map(Advice::code).toList());
        for (Entry entry : techniques) {
            refuseUnknown(codes, entry.technique().guardrails(), "guardrail");
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
