package io.closewise.technique;

import io.closewise.deal.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closing technique with everything that is said about it. A prohibited one has a warning and no words to use it with;
 * every other one has phrasings and no warning.
 */
public record Technique(
        String key,
        String name,
        List<String> synonyms,
        String title,
        String summary,
        String definition,
        String goal,
        List<Addresses> addresses,
        Family family,
        String subType,
        Commitment commitment,
        Pressure pressure,
        Status status,
        EvidenceLevel evidenceLevel,
        List<String> evidence,
        List<Stage> stages,
        List<Related> related,
        List<String> greatFit,
        List<String> lowFit,
        List<SwitchSignal> switchSignals,
        List<Principle> principles,
        List<MechanismStep> mechanism,
        List<Play> plays,
        List<FillInTemplate> templates,
        List<String> script,
        List<Example> examples,
        List<Pitfall> pitfalls,
        Ethics ethics,
        List<String> managerChecklist,
        List<String> inspectionPrompts,
        List<String> callReview,
        Sequencing sequencing,
        List<String> dos,
        List<String> avoids,
        List<Faq> faq,
        List<String> references,
        List<Phrasing> phrasings,
        List<String> guardrails,
        List<String> pivotSignals,
        List<String> safeguards,
        String nextStep,
        List<String> notes,
        @Nullable Warning warning) {

    /** The longest title that fits a CRM's recommendation record, in characters. */
    public static final int LONGEST_KEY = 64;

    public static final int LONGEST_TITLE = 80;
    /** The longest summary that fits there, in characters. */
    public static final int LONGEST_SUMMARY = 255;

    public Technique {
        synonyms = List.copyOf(synonyms);
        addresses = List.copyOf(addresses);
        evidence = List.copyOf(evidence);
        stages = List.copyOf(stages);
        related = List.copyOf(related);
        greatFit = List.copyOf(greatFit);
        lowFit = List.copyOf(lowFit);
        switchSignals = List.copyOf(switchSignals);
        principles = List.copyOf(principles);
        mechanism = List.copyOf(mechanism);
        plays = List.copyOf(plays);
        templates = List.copyOf(templates);
        script = List.copyOf(script);
        examples = List.copyOf(examples);
        pitfalls = List.copyOf(pitfalls);
        managerChecklist = List.copyOf(managerChecklist);
        inspectionPrompts = List.copyOf(inspectionPrompts);
        callReview = List.copyOf(callReview);
        dos = List.copyOf(dos);
        avoids = List.copyOf(avoids);
        faq = List.copyOf(faq);
        references = List.copyOf(references);
        phrasings = List.copyOf(phrasings);
        guardrails = List.copyOf(guardrails);
        pivotSignals = List.copyOf(pivotSignals);
        safeguards = List.copyOf(safeguards);
        notes = List.copyOf(notes);
        if (key.length() > LONGEST_KEY || !key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a key is kebab-case, of at most " + LONGEST_KEY + " characters");
        }
        refuseOver(LONGEST_TITLE, "title", title);
        refuseOver(LONGEST_SUMMARY, "summary", summary);
        if ((status == Status.PROHIBITED) != (warning != null)
                || (status == Status.PROHIBITED) != phrasings.isEmpty()) {
            throw new IllegalArgumentException("a prohibited technique has a warning and no phrasing, any other one has"
                    + " phrasings and no warning: " + key);
        }
    }

    private static void refuseOver(int longest, String what, String text) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters, not " + length);
        }
    }
}
