package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class NeggingTest {

    @Test
    void aSlightProvokes() {
        assertPresses(
                PressurePattern.NEGGING,
                "This is too complicated for a team like yours.",
                "Real leaders decide quickly.",
                "I thought you were able to decide.",
                "You lack the courage.",
                "If you were serious, you would sign.",
                "That is a silly question.");
    }

    @Test
    void honestAdviceDoesNot() {
        assertClear(
                "The small model is enough for your team.",
                "Who decides with you?",
                "I do not doubt your skill.",
                "If you do not understand a clause, ask me.",
                "The manual is hard to follow.");
    }
}
