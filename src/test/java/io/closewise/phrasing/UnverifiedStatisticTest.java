package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class UnverifiedStatisticTest {

    @Test
    void aFigureForAnEffectNeedsASource() {
        assertPresses(
                PressurePattern.UNVERIFIED_STATISTIC,
                "Our customers save 20 percent.",
                "Studies prove that it works.",
                "Nine out of ten users are faster.",
                "It doubles your sales.",
                "It pays for itself in two months.",
                "Teams gain 3 hours a week.");
    }

    @Test
    void termsAndTheBuyersOwnFiguresDoNot() {
        assertClear(
                "You measured 20 percent less waste.",
                "The deposit is 20 percent.",
                "By your count it takes 4 hours a week.",
                "The lease runs for 24 months.",
                "How many hours a week would you save?");
    }
}
