package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final int TRIES = 20_000;

    @Test
    void theDistanceIsThatOfTheUsualTable() {
        Random random = new Random(7);
        int alike = 0;
        for (int i = 0; i < TRIES; i++) {
            String one = text(random, random.nextInt(EditDistance.LONGEST + 1));
            String other = random.nextBoolean() ? changed(random, one) : text(random, random.nextInt(90));
            int right = table(one, other);
            assertThat(new EditDistance(one).to(other, 200))
                    .as("%s to %s", one, other)
                    .isEqualTo(right);
            int bound = random.nextInt(30);
            int bounded = new EditDistance(one).to(other, bound);
            if (right <= bound) {
                assertThat(bounded).as("%s to %s within %d", one, other, bound).isEqualTo(right);
                alike++;
            } else {
                assertThat(bounded).as("%s to %s within %d", one, other, bound).isGreaterThan(bound);
            }
        }
        assertThat(alike).isBetween(TRIES / 10, TRIES * 9 / 10);
        assertThatIllegalArgumentException().isThrownBy(() -> new EditDistance("a".repeat(65)));
    }

    @Test
    void theNearestComeFirstAndThoseAsNearInTheirOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<String> known = IntStream.range(0, 40)
                    .mapToObj(one -> text(random, 1 + random.nextInt(6)))
                    .distinct()
                    .toList();
            String given = text(random, random.nextInt(6));
            List<String> sorted = known.stream()
                    .sorted(Comparator.comparingInt((String one) -> table(given, one))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            assertThat(Nearest.of(given, known, 3)).isEqualTo(sorted.subList(0, Math.min(3, sorted.size())));
        }
        assertThat(Nearest.of("X", List.of("x".repeat(64), "y".repeat(500)), 5)).hasSize(2);
    }

    @Test
    void onlyWhatIsSpelledAlikeIsLikely() {
        assertThat(Nearest.likely("Trail-Close", List.of("pilot-close", "trial-close")))
                .hasValue("trial-close");
        assertThat(Nearest.likely("vibes", List.of("trial-close", "negging"))).isEmpty();
        assertThat(Nearest.likely("", List.of("a"))).isEmpty();
        assertThat(Nearest.likely("a".repeat(1_000_000), List.of("b", "a".repeat(190))))
                .hasValue("a".repeat(190));
        assertThat(Nearest.likely("x", List.of())).isEmpty();
    }

    /** Sorting by the distance compared each name some thirty times over, and took minutes. */
    @Test
    void manyNamesAreEachComparedOnce() {
        List<String> known =
                IntStream.range(0, 20_000).mapToObj(i -> "G%063d".formatted(i)).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 200; i++) {
                assertThat(Nearest.of("G%063d".formatted(-i), known, 1)).hasSize(1);
            }
        });
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 4)
                .collect(StringBuilder::new, (text, one) -> text.append("abcö".charAt(one)), StringBuilder::append)
                .toString();
    }

    private static String changed(Random random, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(5); i > 0; i--) {
            int place = random.nextInt(changed.length() + 1);
            if (random.nextBoolean() || place == changed.length()) {
                changed.insert(place, 'x');
            } else {
                changed.deleteCharAt(place);
            }
        }
        return changed.toString();
    }

    private static int table(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int same = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
