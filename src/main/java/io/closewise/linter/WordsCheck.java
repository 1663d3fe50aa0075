package io.closewise.linter;

import io.closewise.phrasing.Draft;
import io.closewise.phrasing.Finding;
import io.closewise.phrasing.PhrasingCheck;
import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.playbook.FindingCode;
import io.closewise.playbook.Placeholder;
import io.closewise.playbook.Playbook;
import io.closewise.technique.FillInTemplate;
import io.closewise.technique.Slot;
import io.closewise.technique.Technique;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Words to say to a buyer that press or mislead, as they stand and with the examples of their placeholders filled in. */
final class WordsCheck {

    private static final PhrasingCheck CHECK = new PhrasingCheck();

    /** Most lines of a draft are those of the check before. Of each the verdict of the phrasing check, which is the same always. */
    private static final Map<String, List<Finding>> KNOWN = new ConcurrentHashMap<>();
    /** Some playbooks' worth of lines. */
    private static final int MOST_KNOWN = 10_000;
    /** In UTF-16 units; a line that its examples make longer would only take room. */
    private static final int LONGEST_KNOWN = 2_000;

    private final Findings findings;
    private final Map<String, String> examples = new HashMap<>();

    WordsCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Playbook playbook) {
        for (Placeholder placeholder : playbook.placeholders()) {
            examples.put(placeholder.name(), placeholder.example());
        }
        for (Lines.Line line : Lines.of(playbook)) {
            List<PhrasingTemplate> templates =
                    line.texts().stream().map(PhrasingTemplate::of).toList();
            checkPlaceholders(line, templates);
            checkSize(line, templates);
            checkPressure(line, templates);
        }
        for (int i = 0; i < playbook.techniques().size(); i++) {
            Technique technique = playbook.techniques().get(i).technique();
            for (int j = 0; j < technique.templates().size(); j++) {
                checkSlots(technique.templates().get(j), "/techniques/" + i + "/templates/" + j + "/slots");
            }
        }
    }

    private void checkPlaceholders(Lines.Line line, List<PhrasingTemplate> templates) {
        for (PhrasingTemplate template : templates) {
            for (String name : template.placeholders()) {
                if (!examples.containsKey(name)) {
                    findings.error(
                            FindingCode.UNDOCUMENTED_PLACEHOLDER,
                            line.pointer(),
                            "Nobody explains what stands for [" + name
                                    + "]. Add it under placeholders, with a meaning and an example.");
                }
            }
        }
    }

    private void checkSize(Lines.Line line, List<PhrasingTemplate> templates) {
        if (templates.size() > 1) {
            // each of them was looked at by itself
            return;
        }
        PhrasingTemplate template = templates.get(0);
        if (template.size() > PhrasingTemplate.MOST_PLACEHOLDERS) {
            findings.error(
                    FindingCode.OUT_OF_RANGE,
                    line.pointer(),
                    "There are " + template.size() + " placeholders in this line. Leave at most "
                            + PhrasingTemplate.MOST_PLACEHOLDERS + ", or make several lines of it.");
        } else if (template.fill(examples).unfilled().stream().anyMatch(examples::containsKey)) {
            findings.error(
                    FindingCode.OUT_OF_RANGE,
                    line.pointer(),
                    "With the examples of its placeholders the line has more than " + PhrasingTemplate.LONGEST
                            + " characters, and would not be filled. Shorten the examples, or take placeholders out.");
        }
    }

    private void checkPressure(Lines.Line line, List<PhrasingTemplate> templates) {
        List<String> filled = templates.stream()
                .map(template -> template.fill(examples).text())
                .toList();
        Set<String> said = new LinkedHashSet<>(Pieces.of(line.texts(), Draft.MAX_LENGTH));
        said.addAll(Pieces.of(filled, Draft.MAX_LENGTH));
        for (String text : said) {
            for (Finding finding : verdict(text)) {
                findings.error(
                        FindingCode.PRESSING_PHRASING,
                        line.pointer(),
                        "The phrasing check finds " + finding.pattern() + ": " + finding.reason() + " Say instead: "
                                + finding.rewrite());
            }
        }
    }

    private static List<Finding> verdict(String text) {
        if (text.length() > LONGEST_KNOWN) {
            return CHECK.check(Draft.of(text)).findings();
        }
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                text, unknown -> CHECK.check(Draft.of(unknown)).findings());
    }

    /** Every placeholder of a template has its slot, and nothing else has. */
    private void checkSlots(FillInTemplate template, String pointer) {
        Set<String> slots = template.slots().stream().map(Slot::name).collect(Collectors.toSet());
        Set<String> used = Set.copyOf(PhrasingTemplate.of(template.text()).placeholders());
        if (!slots.equals(used)) {
            findings.error(
                    FindingCode.INCONSISTENT,
                    pointer,
                    "The slots are " + slots.stream().sorted().toList() + " and the placeholders of the text "
                            + used.stream().sorted().toList() + ". Give each placeholder its slot.");
        }
    }
}
