package io.closewise.playbook.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names by how few letters tell them from one that was probably mistyped. Each is compared once. */
public final class Nearest {

    /** More than this of a name is not compared: nothing that long is near anything. */
    private static final int LONGEST = EditDistance.LONGEST;

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingInt(Near::distance).thenComparing(Near::name);

    private record Near(String name, int distance) {}

    private Nearest() {}

    /** So many of the known names at most, the nearest first. */
    public static List<String> of(String given, Collection<String> known, int most) {
        return near(plain(given), known, most, LONGEST).stream().map(Near::name).toList();
    }

    /** The nearest name, where no more than a third of the letters tell it from the one given. */
    public static Optional<String> likely(String given, Collection<String> known) {
        String name = plain(given);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return near(name, known, 1, LONGEST / 3).stream()
                .filter(one -> one.distance()
                        <= Math.max(name.length(), plain(one.name()).length()) / 3)
                .map(Near::name)
                .findFirst();
    }

    private static List<Near> near(String name, Collection<String> known, int most, int farthest) {
        EditDistance distance = new EditDistance(name);
        List<Near> nearest = new ArrayList<>();
        int bound = farthest;
        for (String one : known) {
            Near near = new Near(one, distance.to(plain(one), bound));
            if (near.distance() > bound) {
                continue;
            }
            int place = 0;
            while (place < nearest.size() && NEAREST_FIRST.compare(nearest.get(place), near) <= 0) {
                place++;
            }
            nearest.add(place, near);
            if (nearest.size() > most) {
                nearest.remove(most);
            }
            if (nearest.size() == most) {
                bound = nearest.get(most - 1).distance();
            }
        }
        return nearest;
    }

    private static String plain(String name) {
        return cut(cut(name).toLowerCase(Locale.ROOT));
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST, name.length()));
    }
}
