package io.closewise.crm;

import io.closewise.deal.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a CRM and what it stands for: a stage of ours, or the end of the deal; exactly one of the two. Texts have 1 to
 * {@value #LONGEST} characters.
 *
 * @param pipeline the id of the one pipeline that it is in; null for every pipeline
 * @param id what the CRM calls it whatever its label; null where it has none
 */
public record StageEntry(
        @Nullable String pipeline,
        @Nullable String id,
        String label,
        @Nullable Stage stage,
        @Nullable Closing closed) {

    public static final int LONGEST = 200;

    public StageEntry {
        checkText(pipeline);
        checkText(id);
        checkText(label);
        if ((stage == null) == (closed == null)) {
            throw new IllegalArgumentException("a stage of a CRM is open or closed");
        }
    }

    private static void checkText(@Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("a text has 1 to " + LONGEST + " characters");
        }
    }

    boolean meansTheSameAs(StageEntry other) {
        return stage == other.stage && closed == other.closed;
    }

    /** Whether both have the same id, or the same label. */
    boolean isCalledLike(StageEntry other) {
        return (id != null && id.equals(other.id)) || StageIndex.plain(label).equals(StageIndex.plain(other.label));
    }
}
