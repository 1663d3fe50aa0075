package io.closewise.deal;

/** A concern that the buyer has raised. What exactly was said is not needed to judge, and so not kept. */
public record Objection(ObjectionCategory category, Severity severity, ObjectionStatus status) {

    /** Whether nobody has answered it yet. */
    public boolean unanswered() {
        return status.unanswered();
    }

    /** Whether proof was given that the buyer has not accepted yet. */
    public boolean answered() {
        return status == ObjectionStatus.PROOF_GIVEN;
    }

    /** Whether the buyer called it settled. */
    public boolean resolved() {
        return status == ObjectionStatus.RESOLVED;
    }
}
