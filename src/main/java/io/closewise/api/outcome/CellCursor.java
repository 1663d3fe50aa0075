package io.closewise.api.outcome;

import io.closewise.api.Paging;
import io.closewise.api.json.Faults;
import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import io.closewise.outcome.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last cell of a page as a cursor: technique, stage and segment, with a dot between them. */
final class CellCursor {

    private static final Pattern FORM =
            Pattern.compile("([^.\\p{Cntrl}\\p{Cs}]{1,200})\\.([A-Z_]{1,40})\\.([A-Z_]{0,40})");

    private CellCursor() {}

    static String write(Cell cell) {
        return cell.technique() + "." + cell.stage() + "."
                + (cell.segment() == null ? "" : cell.segment().name());
    }

    /** The cell of this cursor; null where there is none, and where it is no cursor of ours, which is noted. */
    static @Nullable Cell read(@Nullable String cursor, Faults faults) {
        if (cursor == null) {
            return null;
        }
        Matcher parts = FORM.matcher(cursor);
        if (parts.matches()) {
            try {
                return new Cell(
                        parts.group(1),
                        Stage.valueOf(parts.group(2)),
                        parts.group(3).isEmpty() ? null : Segment.valueOf(parts.group(3)));
            } catch (IllegalArgumentException e) {
                // no such stage or segment
            }
        }
        Paging.noCursor(faults);
        return null;
    }
}
