package io.closewise.crm;

import io.closewise.playbook.document.Nearest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A CRM or a stage that stands for no stage of ours, with what is known in its place. */
public final class UnknownStageException extends RuntimeException {

    /** What of it is not known. */
    public enum Part {
        /** The CRM; known are its kind. */
        CRM,
        /** The stage; known are the labels of the open ones. */
        NAME,
        /** Nothing: the deal is closed; known are the labels of the open stages. */
        CLOSED,
        /** The pipeline, of which several have the stage and read it differently; known are those. */
        PIPELINE,
        /** Which of both counts: the id is built in, and its label is another one by now; known is the built-in one. */
        RENAMED
    }

    private final Part part;
    private final @Nullable Closing closing;
    private final transient List<String> known;
    private final transient Optional<String> nearest;

    UnknownStageException(Part part, @Nullable Closing closing, List<String> known, String told) {
        super(part.name(), null, false, false);
        this.part = part;
        this.closing = closing;
        this.known = List.copyOf(known);
        this.nearest = Nearest.likely(told, known);
    }

    public Part part() {
        return part;
    }

    /** How the deal has ended; only of one that has. */
    public @Nullable Closing closing() {
        return closing;
    }

    /** What is known in its place. */
    public List<String> known() {
        return known;
    }

    /** The one of them that was probably meant; empty where none is spelled alike. */
    public Optional<String> nearest() {
        return nearest;
    }
}
