package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class ShamConcessionTest {

    @Test
    void aSecretFavourIsASham() {
        assertPresses(
                PressurePattern.SHAM_CONCESSION,
                "Between us, I can do half price.",
                "It is 9,000, but for you 4,000.",
                "I'm not supposed to do this, but here is a discount.",
                "Don't tell anyone, but you get 30 percent off.",
                "Let me beg my boss for a better price.");
    }

    @Test
    void aListedPriceWithItsConditionIsNone() {
        assertClear(
                "The list price is 900 euros.",
                "If you take ten, the price is 5 percent lower.",
                "Without training the price falls by 400.",
                "The discount is on our website for everybody.");
    }
}
