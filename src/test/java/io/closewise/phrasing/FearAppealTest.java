package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class FearAppealTest {

    @Test
    void aThreatFrightens() {
        assertPresses(
                PressurePattern.FEAR_APPEAL,
                "You will regret this.",
                "If you wait, your business will be ruined.",
                "Companies that wait go bankrupt.",
                "Without this you will lose everything.",
                "You will be blamed for the next breach.",
                "It is only a matter of time before you get hacked.");
    }

    @Test
    void theBuyersOwnFiguresInform() {
        assertClear(
                "You estimated a loss of 300 euros a day.",
                "What worries you?",
                "If the pump fails, we come within a day.",
                "There is nothing to fear.",
                "The policy covers fire and theft.");
    }
}
