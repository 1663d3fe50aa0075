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
    void aLoneBracketIsText() {
        assertThat(PhrasingTemplate.of("a [b").fill(Map.of("b", "c")).text()).isEqualTo("a [b");
        assertThat(PhrasingTemplate.of("a ]b[").fill(Map.of()).text()).isEqualTo("a ]b[");
        assertThat(PhrasingTemplate.of("").fill(Map.of()).text()).isEmpty();
    }
}
