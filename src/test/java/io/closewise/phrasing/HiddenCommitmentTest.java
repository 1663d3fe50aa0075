package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class HiddenCommitmentTest {

    @Test
    void smallWordsForABindingActHide() {
        assertPresses(
                PressurePattern.HIDDEN_COMMITMENT,
                "Just sign here, it is only a formality.",
                "Don't read the small print.",
                "The trial simply continues.",
                "Tick the box, it means nothing.",
                "You can ignore the clause on page 4.",
                "Sign here. It's just a formality.");
    }

    @Test
    void sayingThatItBindsDoesNot() {
        assertClear(
                "Please read the small print before you sign.",
                "The contract is binding for 12 months.",
                "The trial ends by itself.",
                "You do not have to sign anything.",
                "The first invoice of 20 euros comes in May.");
    }
}
