package io.closewise.playbook.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names by how few letters tell them from one that was probably mistyped. */
public final class Nearest {

    /** More than this of a name is not compared: nothing that long is near anything. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /** All known names, the nearest first. */
    public static List<String> of(String given, Collection<String> known) {
        String name = plain(given);
        return known.stream()
                .sorted(Comparator.comparingInt((String one) -> distance(name, plain(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The nearest name, where no more than a third of the letters tell it from the one given. */
    public static Optional<String> likely(String given, Collection<String> known) {
        String name = plain(given);
        return of(given, known).stream()
                .limit(1)
                .filter(one -> distance(name, plain(one))
                        <= Math.max(name.length(), plain(one).length()) / 3)
                .findFirst();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(LONGEST, lower.length()));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
