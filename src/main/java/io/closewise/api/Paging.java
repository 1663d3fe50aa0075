package io.closewise.api;

import io.closewise.api.problem.ProblemException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a list that is at hand into pages. The cursor is the key of the last entry of the page before. */
record Paging<T>(List<T> items, @Nullable String next) {

    private static final int MOST = 200;
    private static final String SHAPE = "must be a whole number from 1 to " + MOST;

    static <T> Paging<T> of(List<T> all, Function<T, String> key, @Nullable String cursor, @Nullable String limit) {
        int size = size(limit);
        int from = 0;
        if (cursor != null) {
            while (from < all.size() && !key.apply(all.get(from)).equals(cursor)) {
                from++;
            }
            if (from == all.size()) {
                throw ProblemException.badField("cursor", "must be the value of next of an earlier page");
            }
            from++;
        }
        int to = Math.min(all.size(), from + size);
        String next = to < all.size() ? key.apply(all.get(to - 1)) : null;
        return new Paging<>(all.subList(from, to), next);
    }

    private static int size(@Nullable String limit) {
        if (limit == null) {
            return MOST;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw ProblemException.badField("limit", SHAPE);
        }
        throw ProblemException.badField("limit", SHAPE);
    }
}
