package io.closewise.publishing;

import io.closewise.playbook.archive.Desk;
import java.util.List;

/** Somebody else was faster; it shows both sides. */
public final class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Desk now;
    private final transient List<Difference> differences;

    EditConflictException(Desk now, List<Difference> differences) {
        super("playbook " + now.key() + " has changed");
        this.now = now;
        this.differences = List.copyOf(differences);
    }

    /** What is there now. */
    public Desk now() {
        return now;
    }

    /** Where the refused document differs from it; empty where none was sent. */
    public List<Difference> differences() {
        return differences;
    }
}
