package io.closewise.phrasing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tests of the patterns say about texts. */
final class PhrasingTexts {

    static final PhrasingCheck CHECK = new PhrasingCheck();

    private PhrasingTexts() {}

    static Set<PressurePattern> patternsIn(String text) {
        return CHECK.check(Draft.of(text)).findings().stream()
                .map(Finding::pattern)
                .collect(Collectors.toSet());
    }

    static void assertPresses(PressurePattern pattern, String... texts) {
        assertAll(Arrays.stream(texts)
                .map(text -> () -> assertTrue(patternsIn(text).contains(pattern), text)));
    }

    static void assertClear(String... texts) {
        assertAll(Arrays.stream(texts).map(text -> () -> assertEquals(Set.of(), patternsIn(text), text)));
    }
}
