package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class PresumptionTest {

    @Test
    void actingOnAYesNobodyGavePresumes() {
        assertPresses(
                PressurePattern.PRESUMPTION,
                "I have already booked the installers for you.",
                "When you sign tomorrow, we can start.",
                "Congratulations on your new car!",
                "So that is a yes then.",
                "We went ahead and opened your account.",
                "All I need is your signature.");
    }

    @Test
    void aConditionOrAnOrderOfTheBuyersDoesNot() {
        assertClear(
                "If you decide to buy, I will book the installers.",
                "I have booked the room as you asked.",
                "I have not booked anything for you.",
                "Shall I reserve a date for you, or is it too soon?",
                "When you have read it, tell me what you think.");
    }
}
