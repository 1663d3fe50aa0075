package io.closewise.phrasing;

import static io.closewise.phrasing.PhrasingTexts.assertClear;
import static io.closewise.phrasing.PhrasingTexts.assertPresses;

import org.junit.jupiter.api.Test;

class FabricatedProofTest {

    @Test
    void aCrowdOrANamelessCustomerProvesNothing() {
        assertPresses(
                PressurePattern.FABRICATED_PROOF,
                "All your competitors use it.",
                "Everybody in town works with us.",
                "A famous bank, whose name I can't tell you, uses it.",
                "Thousands of happy customers trust us.",
                "Every hospital uses it.");
    }

    @Test
    void aReferenceThatCanBeAskedDoes() {
        assertClear(
                "We have no customers in your town.",
                "A dentist in Ulm agreed to take a reference call.",
                "I do not know what your competitors use.",
                "Every user gets a login.",
                "What do your competitors use?");
    }
}
