package io.closewise.api;

import io.closewise.api.json.Faults;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a list that is at hand into pages. The cursor is the key of the last entry of the page before. */
public record Paging<T>(List<T> items, @Nullable String next) {

    private static final int MOST = 200;
    private static final String SHAPE = "must be a whole number from 1 to " + MOST;

    static <T> Paging<T> of(List<T> all, Function<T, String> key, @Nullable String cursor, @Nullable String limit) {
        Faults faults = new Faults();
        int from = from(all, key, cursor, faults);
        int size = size(limit, faults);
        if (!faults.isEmpty()) {
            throw faults.problem();
        }
        int to = Math.min(all.size(), from + size);
        String next = to < all.size() ? key.apply(all.get(to - 1)) : null;
        return new Paging<>(all.subList(from, to), next);
    }

    /**
     * A page out of what was looked up for it, one entry more than it takes: where that is there, there is a next page.
     *
     * @param cursor what an entry is called in the cursor of the page that follows it
     */
    public static <T> Paging<T> cut(List<T> found, int size, Function<T, String> cursor) {
        return found.size() > size
                ? new Paging<>(found.subList(0, size), cursor.apply(found.get(size - 1)))
                : new Paging<>(found, null);
    }

    private static <T> int from(List<T> all, Function<T, String> key, @Nullable String cursor, Faults faults) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        noCursor(faults);
        return 0;
    }

    /** Notes that the cursor is none of ours. */
    public static void noCursor(Faults faults) {
        faults.add("cursor", "must be the value of next of an earlier page");
    }

    /** How many entries are wanted on a page; what is no such number is noted. */
    public static int size(@Nullable String limit, Faults faults) {
        if (limit == null) {
            return MOST;
        }
        // plain digits only: parsing alone would take a sign and the digits of other scripts
        int size = limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : 0;
        if (size < 1 || size > MOST) {
            faults.add("limit", SHAPE);
        }
        return size;
    }
}
