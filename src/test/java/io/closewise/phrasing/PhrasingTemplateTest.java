package io.closewise.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasingTemplateTest {

    @Test
    void valuesTakeThePlaceOfPlaceholdersAndTheRestIsTold() {
        PhrasingTemplate.Filled filled = PhrasingTemplate.of("Could [team] try [module] until [date], [team]?")
                .fill(Map.of("module", "the forecast"));
        assertThat(filled.text()).isEqualTo("Could [team] try the forecast until [date], [team]?");
        assertThat(filled.unfilled()).containsExactly("team", "date");
    }

    @Test
    void bracketsInAValueAreNoPlaceholders() {
        PhrasingTemplate.Filled filled = PhrasingTemplate.of("About [topic]?").fill(Map.of("topic", "[date] and [x"));
        assertThat(filled.text()).isEqualTo("About [date] and [x?");
        assertThat(filled.unfilled()).isEmpty();
    }

    @Test
    void aValueThatWouldMakeTheLineTooLongStaysOutEverywhereAndIsTold() {
        PhrasingTemplate line = PhrasingTemplate.of("[a] and [b], or [a]?");
        String thousand = "v".repeat(1_000);

        assertThat(line.fill(Map.of("a", thousand, "b", "this")).text()).isEqualTo("[a] and this, or [a]?");
        assertThat(line.fill(Map.of("a", thousand, "b", "this")).unfilled()).containsExactly("a");
        // " and ", ", or " and "?" beside the values and [b]
        String longest = "v".repeat((PhrasingTemplate.LONGEST - " and [b], or ?".length()) / 2);
        assertThat(line.fill(Map.of("a", longest)).text())
                .hasSize(PhrasingTemplate.LONGEST)
                .startsWith(longest + " and");
        assertThat(line.fill(Map.of("a", longest + "v")).text()).isEqualTo(line.text());
    }

    @Test
    void noLineOfPlaceholdersGrowsBeyondItsLimit() {
        String text = "[a]? ".repeat(350);
        PhrasingTemplate.Filled filled = PhrasingTemplate.of(text).fill(Map.of("a", "v".repeat(2_000)));

        assertThat(filled.text()).isEqualTo(text);
        assertThat(filled.unfilled()).containsExactly("a");
    }

    @Test
    void aLoneBracketIsText() {
        assertThat(PhrasingTemplate.of("a [b").fill(Map.of("b", "c")).text()).isEqualTo("a [b");
        assertThat(PhrasingTemplate.of("a ]b[").fill(Map.of()).text()).isEqualTo("a ]b[");
        assertThat(PhrasingTemplate.of("").fill(Map.of()).text()).isEmpty();
    }
}
