package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a whole document refers to and does not have, and parts of it that do not go together. */
final class References {

    /** Each looks through all names, and whoever has more slips has another reason for them. */
    private static final int MOST_SUGGESTED = 20;

    private final JsonNode document;
    private final Set<String> techniques;
    private final Set<String> guardrails;
    private final Set<String> evidence;
    private final Set<String> kinds;
    private final List<Finding> findings = new ArrayList<>();
    private int suggested;

    private References(JsonNode document) {
        this.document = document;
        this.techniques = keys(KeyedList.TECHNIQUES);
        this.guardrails = keys(new KeyedList("guardrails", "code"));
        this.evidence = keys(new KeyedList("evidence", "id"));
        this.kinds = keys(new KeyedList("microCommitments", "kind"));
    }

    static List<Finding> findings(JsonNode document) {
        References references = new References(document);
        references.check();
        return references.findings;
    }

    private Set<String> keys(KeyedList list) {
        Set<String> keys = new LinkedHashSet<>();
        document.path(list.field()).forEach(part -> keys.add(list.of(part)));
        return keys;
    }

    private void check() {
        RuleForm rules = new RuleForm(document.path("wording"), findings);
        each(document.path("rules"), "/rules", (rule, pointer) -> {
            rules.check(rule, pointer);
            guardrail(rule.get("guardrail"), pointer + "/guardrail");
        });
        each(document.path("techniques"), "/techniques", (technique, pointer) -> {
            checkTechnique(technique, pointer);
            each(technique.path("rules"), pointer + "/rules", (rule, place) -> {
                rules.check(rule, place);
                guardrail(rule.get("guardrail"), place + "/guardrail");
            });
        });
        each(
                document.path("advice"),
                "/advice",
                (advice, pointer) -> technique(advice.get("unlessBlocked"), pointer + "/unlessBlocked"));
        each(
                document.path("contradictions"),
                "/contradictions",
                (one, pointer) -> each(one.path("techniques"), pointer + "/techniques", this::technique));
        each(
                document.path("microCommitments"),
                "/microCommitments",
                (one, pointer) -> each(
                        one.path("leadsTo"),
                        pointer + "/leadsTo",
                        (kind, place) -> known(
                                kinds, kind, place, FindingCode.UNKNOWN_MICRO_COMMITMENT, "kind of micro-commitment")));
    }

    private void checkTechnique(JsonNode technique, String pointer) {
        each(technique.path("guardrails"), pointer + "/guardrails", this::guardrail);
        each(
                technique.path("evidence"),
                pointer + "/evidence",
                (id, place) -> known(evidence, id, place, FindingCode.UNKNOWN_EVIDENCE, "evidence"));
        each(
                technique.path("related"),
                pointer + "/related",
                (one, place) -> technique(one.get("technique"), place + "/technique"));
        each(technique.path("sequencing").path("before"), pointer + "/sequencing/before", this::technique);
        each(technique.path("sequencing").path("after"), pointer + "/sequencing/after", this::technique);
        technique(technique.path("warning").get("insteadTechnique"), pointer + "/warning/insteadTechnique");
        TechniqueForm.check(technique, pointer, findings);
    }

    private void technique(@Nullable JsonNode key, String pointer) {
        known(techniques, key, pointer, FindingCode.UNKNOWN_TECHNIQUE, "technique");
    }

    private void guardrail(@Nullable JsonNode code, String pointer) {
        known(guardrails, code, pointer, FindingCode.UNKNOWN_GUARDRAIL, "guardrail");
    }

    private void known(Set<String> names, @Nullable JsonNode name, String pointer, FindingCode code, String what) {
        if (name != null && name.isTextual() && !names.contains(name.textValue())) {
            String given = SchemaWords.shortened(name.textValue());
            String hint = names.isEmpty() || suggested++ >= MOST_SUGGESTED
                    ? ""
                    : ", or did you mean " + Nearest.of(given, names, 1).get(0) + "?";
            findings.add(Finding.error(
                    code,
                    pointer,
                    "There is no " + what + " " + given + ". Add it, or take it out here"
                            + (hint.isEmpty() ? "." : hint)));
        }
    }

    private interface Part {
        void check(JsonNode part, String pointer);
    }

    private void each(JsonNode list, String pointer, Part check) {
        for (int i = 0; i < list.size() && list.isArray() && findings.size() <= Finding.MOST_TOLD; i++) {
            check.check(list.get(i), Pointers.child(pointer, i));
        }
    }
}
