package io.closewise.crm;

import java.util.List;

/** A CRM or a stage name that is not mapped, with those that are; a closed stage counts as one, for there is nothing to ask. */
public final class UnknownStageException extends RuntimeException {

    /** What of it is not known. */
    public enum Part {
        CRM,
        NAME,
        CLOSED
    }

    private final Part part;
    private final transient List<String> known;

    UnknownStageException(Part part, List<String> known) {
        super(part.name(), null, false, false);
        this.part = part;
        this.known = List.copyOf(known);
    }

    public Part part() {
        return part;
    }

    /** What is known in its place. */
    public List<String> known() {
        return known;
    }
}
