package io.closewise.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large or too long in a body is told for what it is, and where it stands. */
class StrictJsonLimitsTest {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();
    private static final StrictJson JSON = new StrictJson(VALIDATION.getValidator());
    private static final String TEXT = "\"" + "a".repeat(StrictJson.LONGEST_TEXT + 1) + "\"";

    record Small(@Nullable JsonNode document) implements JsonRequest {}

    record Book(@Nullable JsonNode document) implements JsonRequest.WithDocument {}

    record Deals(@Nullable JsonNode document) implements JsonRequest.WithContexts {}

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, document",
        "{\"name\":TEXT}, document.name",
        "'{\"techniques\":[{\"key\":TEXT}]}', document.techniques[0].key",
        "'{\"techniques\":[{},{\"rules\":[{\"when\":{\"any\":[\"a\",TEXT]}}]}]}', document.techniques[1].rules[0].when.any[1]",
        "'[[1,[TEXT]]]', document[0][1][0]",
        "'[[{\"a\":[{\"b\":TEXT}]}]]', document[0][0].a[0].b"
    })
    void aTextThatIsTooLongIsToldAsATextByItsPath(String document, String path) {
        FieldError error =
                problem(document.replace("TEXT", TEXT), Book.class).errors().get(0);

        assertThat(error.field()).isEqualTo(path);
        assertThat(error.message()).isEqualTo("is too long a text: at most 262144 characters");
    }

    @Test
    void anyOtherExcessIsToldAsWhatItIs() {
        assertThat(problem("{\"a\":" + "1".repeat(31) + "}", Book.class).errors())
                .containsExactly(new FieldError("document.a", "is too long a number: at most 30 digits"));
        assertThat(problem("{" + TEXT + ":1}", Book.class).errors())
                .containsExactly(new FieldError("document", "is too long a text: at most 262144 characters"));
        assertThat(problem("[".repeat(20) + "]".repeat(20), Book.class)
                        .errors()
                        .get(0)
                        .message())
                .isEqualTo("is nested too deep: at most 16 levels");
    }

    /** The text breaks off, and still it is the number that is told: nothing was built of it. */
    @Test
    void aBodyOfTooManyPartsIsTooLarge() {
        Problem document = problem("[" + "{},".repeat(200_000), Book.class);
        assertThat(document.status()).isEqualTo(413);
        assertThat(document.detail()).isEqualTo("The body must have at most 250100 names, values and brackets.");
        Problem contexts = problem("[" + "{},".repeat(1_100_000), Deals.class);
        assertThat(contexts.status()).isEqualTo(413);
        assertThat(contexts.detail()).isEqualTo("The body must have at most 2000000 names, values and brackets.");
    }

    @Test
    void whatFillsASmallBodyIsNotTooMany() {
        String many = "[" + "1,".repeat(120_000) + "1]";

        assertThat(JSON.read(bytes(many), Small.class).document()).hasSize(120_001);
        assertThat(JSON.read(bytes(many), Book.class).document()).hasSize(120_001);
    }

    private static Problem problem(String document, Class<?> type) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> JSON.read(bytes(document), type));
        assertThat(refused).as("a body that is refused").isNotNull();
        return refused.problem();
    }

    private static byte[] bytes(String document) {
        return ("{\"document\":" + document + "}").getBytes(StandardCharsets.UTF_8);
    }
}
