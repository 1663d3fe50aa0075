package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class BinaryTrapTest {

    @Test
    void aChoiceOfTwoWaysToBuyIsATrap() {
        assertPresses(
                PressurePattern.BINARY_TRAP,
                "Do you want the small plan or the large plan?",
                "Shall we sign today or tomorrow?",
                "Would you prefer to pay in May or in June?",
                "Should I order the red one or the blue one?");
    }

    @Test
    void aWayToDeclineOrAQuestionOfFactIsNone() {
        assertClear(
                "Do you want the small plan, the large plan, or neither?",
                "Is the motor electric or hydraulic?",
                "Monthly or yearly? Or is it too early for that?",
                "You decided to buy; would you rather pay monthly or yearly?",
                "Would you like to talk about the price or about the dates first?",
                "Do you pay your staff weekly or monthly?");
    }
}
