package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class FalseUrgencyTest {

    @Test
    void aDeadlineOfTheSellersPresses() {
        assertPresses(
                PressurePattern.FALSE_URGENCY,
                "The bonus ends tonight.",
                "Sign today or lose the discount.",
                "If you don’t decide by Friday, the price goes up.",
                "This is the last chance for these terms.",
                "I can only keep this rate until tomorrow.",
                "You have to order before noon.");
    }

    @Test
    void aDateOfTheBuyersOrAnOpenOfferDoesNot() {
        assertClear(
                "Your licence ends on Friday, so we could start on Monday.",
                "There is no deadline.",
                "You said “only today” worries you.",
                "Is there a deadline on your side?",
                "The price stays the same, whether you decide today or next month.",
                "Let me know by Friday which day suits you.");
    }
}
