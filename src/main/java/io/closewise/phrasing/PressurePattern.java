package io.closewise.phrasing;

/** The ways of pressing or misleading that the check knows. The names are part of the public contract. */
public enum PressurePattern {
    FALSE_URGENCY(
            Severity.BLOCK,
            "URGENCY",
            "A deadline of the seller's own, tied to a price or an offer, without a reason."),
    FALSE_SCARCITY(Severity.BLOCK, "SCARCITY", "Few left, or rivals about to take it, with no fact behind it."),
    BINARY_TRAP(Severity.WARN, "AUTONOMY", "A choice between two ways of buying, with no way to decline."),
    TAG_YES_LADDER(Severity.WARN, "AUTONOMY", "A statement with a tag that makes yes the only easy answer."),
    PRESUMPTION(Severity.WARN, "AUTONOMY", "Acts or speaks as if the buyer had said yes."),
    SUPERLATIVE(Severity.WARN, "DECEPTION", "A rank, a promise or a perfection that nobody can prove."),
    UNVERIFIED_STATISTIC(Severity.BLOCK, "DECEPTION", "A figure or a study for an effect, without a source."),
    GUILT(Severity.BLOCK, "GUILT", "Makes the buyer answer for the seller's effort, feelings or job."),
    NEGGING(Severity.BLOCK, "UNDUE_INFLUENCE", "A slight on the buyer's competence, size or courage."),
    HIDDEN_COMMITMENT(Severity.BLOCK, "HIDDEN_TERMS", "Small words for an act that binds or a cost that follows."),
    NEGATIVE_CONSENT(Severity.BLOCK, "NEGATIVE_OPTION", "Counts silence as a yes."),
    AUTHORITY_BYPASS(Severity.BLOCK, "AUTHORITY", "Goes past, or hides something from, those who have a say."),
    FABRICATED_PROOF(Severity.BLOCK, "FAKE_PROOF", "A crowd or a customer that cannot be checked."),
    FEAR_APPEAL(
            Severity.WARN,
            "UNDUE_INFLUENCE",
            "Threatens with loss, blame or regret instead of the buyer's own figures."),
    PERSISTENCE_AFTER_NO(Severity.BLOCK, "PERSISTENCE", "Acknowledges a no and asks again all the same."),
    SHAM_CONCESSION(Severity.WARN, "DECEPTION", "A favour on the price that looks secret, costly or unreal.");

    private final Severity severity;
    private final String guardrail;
    private final String meaning;

    PressurePattern(Severity severity, String guardrail, String meaning) {
        this.severity = severity;
        this.guardrail = guardrail;
        this.meaning = meaning;
    }

    /** The severity where nothing in the draft says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The code of the ethical rule that this pattern breaks. */
    public String guardrail() {
        return guardrail;
    }

    /** One sentence that a salesperson understands. */
    public String meaning() {
        return meaning;
    }
}
