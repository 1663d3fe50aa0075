package io.closewise.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void everyChoiceHasTheValuesThatTheDocumentNames() throws IOException {
        JsonNode schemas = OpenApiFile.read().at("/components/schemas");
        for (String name : Choices.names()) {
            List<String> documented = new ArrayList<>();
            schemas.at("/" + name + "/enum").forEach(value -> documented.add(value.asText()));
            assertThat(Choices.of(name)).as(name).contains(documented);
        }
    }

    @Test
    void whatPeopleReadIsWrittenAsTheyWrite() {
        assertThat(Choices.title("POST_DEMO")).isEqualTo("Post demo");
    }

    @Test
    void nothingIsChosenUnderAnotherName() {
        assertThat(Choices.of("Verdict")).isEmpty();
        assertThat(Choices.of("")).isEmpty();
    }
}
