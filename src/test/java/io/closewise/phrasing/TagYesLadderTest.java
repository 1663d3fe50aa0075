package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class TagYesLadderTest {

    @Test
    void aTagAfterAClaimPresses() {
        assertPresses(
                PressurePattern.TAG_YES_LADDER,
                "You want a quiet office, don't you?",
                "She would like that, wouldn’t she?",
                "They had trouble before, hadn't they?",
                "It saves time, right?",
                "Nobody wants that, do they?",
                "I was clear, wasn't I?",
                "This is fair, is it not?");
    }

    @Test
    void aRealQuestionDoesNot() {
        assertClear(
                "Did I get that right?",
                "Is the total correct?",
                "You asked “it is loud, isn’t it?”, and it is.",
                "Take your time, okay?",
                "Would that be all right?",
                "Does it matter to you, or don't you mind?");
    }
}
