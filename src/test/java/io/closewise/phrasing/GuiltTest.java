package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class GuiltTest {

    @Test
    void effortAndJobAreNoDebtOfTheBuyers() {
        assertPresses(
                PressurePattern.GUILT,
                "After all the work I did for you, you can't say no.",
                "My job depends on it.",
                "You owe me an answer.",
                "Don't let me down.",
                "I would be really disappointed.",
                "The least you could do is sign.");
    }

    @Test
    void thanksAndOwnMistakesAreNoGuilt() {
        assertClear(
                "Thank you for your time.",
                "You owe us nothing.",
                "It was our mistake.",
                "After all the tests, the pump is ready.",
                "I am sorry that we let you down in May.");
    }
}
