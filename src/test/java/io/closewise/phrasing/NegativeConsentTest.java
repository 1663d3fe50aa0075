package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class NegativeConsentTest {

    @Test
    void silenceIsNoYes() {
        assertPresses(
                PressurePattern.NEGATIVE_CONSENT,
                "If I don't hear from you, I will place the order.",
                "Your silence counts as a yes.",
                "Unless you object, we start on Monday.",
                "No answer means that you agree.",
                "I haven't heard from you. So I have started the contract.");
    }

    @Test
    void silenceAsANoIsFine() {
        assertClear(
                "If I don't hear from you, I will close the file.",
                "Silence is not a yes.",
                "Nothing starts without your signature.",
                "If you don't reply, I'll stop writing.",
                "If I hear nothing, shall I order it?");
    }
}
