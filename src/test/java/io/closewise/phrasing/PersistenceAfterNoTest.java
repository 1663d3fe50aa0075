package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class PersistenceAfterNoTest {

    @Test
    void askingAgainAfterANoPresses() {
        assertPresses(
                PressurePattern.PERSISTENCE_AFTER_NO,
                "You said no, but let me try again.",
                "I won't take no for an answer.",
                "You declined, but think again.",
                "I will keep calling until you agree.",
                "You asked me to stop, but this is important. Let me explain once more.",
                "I respect that you said no, but I ask you to look again.");
    }

    @Test
    void takingTheNoDoesNot() {
        assertClear(
                "You said no, and I respect that.",
                "You declined, so I have closed the file.",
                "If you change your mind, write to me.",
                "You said no for this year; may I write in January, or would you rather not?");
    }
}
