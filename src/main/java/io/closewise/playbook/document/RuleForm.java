package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.deal.Signal;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of one rule that go together or exclude each other. */
final class RuleForm {

    private static final Set<String> SIGNALS =
            Arrays.stream(Signal.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final JsonNode wording;
    private final List<Finding> findings;

    RuleForm(JsonNode wording, List<Finding> findings) {
        this.wording = wording;
        this.findings = findings;
    }

    void check(JsonNode rule, String pointer) {
        String effect = rule.path("effect").asText();
        switch (effect) {
            case "BLOCK", "CAUTION" -> checkFlag(rule, effect, pointer);
            case "FAVOUR", "DISFAVOUR" -> {
                needed(rule, "weight", "A rule that speaks for or against a technique has a weight.", pointer);
                needed(rule, "reason", "A rule that moves a score says why.", pointer);
            }
            case "LEAD" -> needed(rule, "reason", "A rule that moves a score says why.", pointer);
            case "GUARDRAIL" -> needed(rule, "guardrail", "A GUARDRAIL names the guardrail that it adds.", pointer);
            default -> {
                // the schema says so
                return;
            }
        }
        if (!effect.equals("GUARDRAIL") && rule.has("guardrail")) {
            findings.add(Finding.error(
                    FindingCode.INCONSISTENT,
                    pointer + "/guardrail",
                    "Only a GUARDRAIL names a guardrail. Take it out, or make it a rule of its own."));
        }
    }

    private void checkFlag(JsonNode rule, String effect, String pointer) {
        boolean reason = rule.has("reason");
        if (reason && !rule.has("remedy")) {
            findings.add(Finding.error(
                    FindingCode.MISSING_REMEDY,
                    pointer,
                    "This " + effect + " says why and not what to do instead. Add a remedy."));
        } else if (!reason && rule.has("remedy")) {
            needed(rule, "reason", "A remedy goes with a reason.", pointer);
        } else if (!reason) {
            checkStandardWords(rule.path("when"), effect, pointer);
        }
    }

    /** Without words of its own a flag takes those of its signals, one flag a signal. */
    private void checkStandardWords(JsonNode when, String effect, String pointer) {
        JsonNode any = when.path("any");
        if (!when.isObject()) {
            return; // the schema says so
        }
        if (when.path("all").size() > 0 || when.path("none").size() > 0 || any.isEmpty()) {
            needed(when, "reason", "Only a plain choice of signals under any has standard words.", pointer);
            return;
        }
        for (int i = 0; i < any.size() && findings.size() <= Finding.MOST_TOLD; i++) {
            if (SIGNALS.contains(any.get(i).asText())
                    && !wording.path(any.get(i).asText()).has(effect.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.error(
                        FindingCode.MISSING_WORDING,
                        Pointers.child(pointer + "/when/any", i),
                        "There are no standard words for a " + effect + " on "
                                + any.get(i).asText()
                                + ". Add them under wording, or give the rule a reason and a remedy."));
            }
        }
    }

    private void needed(JsonNode rule, String field, String why, String pointer) {
        if (!rule.has(field)) {
            findings.add(Finding.error(FindingCode.MISSING_FIELD, pointer, why + " Add a " + field + "."));
        }
    }
}
