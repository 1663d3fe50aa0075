package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class SuperlativeTest {

    @Test
    void aRankOrAPerfectionClaimsTooMuch() {
        assertPresses(
                PressurePattern.SUPERLATIVE,
                "Ours is the best oven on the market.",
                "Nobody makes better doors than we do.",
                "It never fails.",
                "This is the perfect solution.",
                "We are the market leader.",
                "It is completely safe, guaranteed to work.");
    }

    @Test
    void aWishOrAnHonestLimitDoesNot() {
        assertClear(
                "Which one do you like best?",
                "All the best, Ann",
                "It is not the best choice for you.",
                "Your colleague wondered whether it is the best tool.",
                "The best time to call is nine.");
    }
}
