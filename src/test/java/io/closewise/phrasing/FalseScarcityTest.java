package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class FalseScarcityTest {

    @Test
    void fewLeftOrRivalsPress() {
        assertPresses(
                PressurePattern.FALSE_SCARCITY,
                "Only two machines are left.",
                "Somebody else is interested in this flat.",
                "The seats are selling out.",
                "It is our last unit in stock.",
                "Another customer wants it too.");
    }

    @Test
    void aPlainFactOfStockDoesNot() {
        assertClear(
                "We have 40 machines in stock.",
                "Nobody else has asked for it.",
                "There are two left, and six more arrive in May.",
                "There are three questions left.",
                "Your colleague asked whether others are interested.");
    }
}
