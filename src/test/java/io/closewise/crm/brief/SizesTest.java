package io.closewise.crm.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Sizes.cut("Ask for one small thing", 23)).isEqualTo("Ask for one small thing");
        assertThat(Sizes.cut("", 23)).isEmpty();
    }

    @Test
    void whatDoesNotFitEndsWithAWholeWordAndASign() {
        assertThat(Sizes.cut("Ask for one small thing", 22)).isEqualTo("Ask for one small\u2026");
        assertThat(Sizes.cut("Ask for one small thing", 12)).isEqualTo("Ask for one\u2026");
    }

    @Test
    void aWordWithoutAnEndIsCutInTwo() {
        assertThat(Sizes.cut("x".repeat(300), 255)).hasSize(255).endsWith("x\u2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String faces = "\uD83D\uDE00".repeat(200);
        for (int most : new int[] {80, 81, 254, 255}) {
            String cut = Sizes.cut(faces, most);
            assertThat(cut.length()).isLessThanOrEqualTo(most);
            assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 2))).isFalse();
        }
    }
}
