package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class AuthorityBypassTest {

    @Test
    void goingPastThoseWithASayIsUnsafe() {
        assertPresses(
                PressurePattern.AUTHORITY_BYPASS,
                "Your boss need not know.",
                "Let's keep legal out of it.",
                "Don't tell your manager.",
                "If you can't decide, I will call your director.",
                "We can split the order to stay under the limit.",
                "Sign now and tell your partner later.");
    }

    @Test
    void goingToThemOpenlyIsFine() {
        assertClear(
                "Shall we ask your boss together?",
                "I would not call your director without asking you.",
                "Which lawyer should see it?",
                "Please show it to your manager.",
                "We can leave out the cabinet.");
    }
}
