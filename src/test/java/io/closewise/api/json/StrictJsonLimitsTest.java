package io.closewise.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.closewise.api.RecommendationRequest;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void everyListAndMapOfARequestHasAMaximum() {
        List<Class<?>> requests = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.closewise.api").stream()
                        .filter(type -> type.isAssignableTo(JsonRequest.class) && type.isRecord())
                        .forEach(type -> requests.add(type.reflect()));

        assertThat(requests).contains(RecommendationRequest.class).allSatisfy(type -> assertThat(StrictJson.shape(type))
                .isInstanceOf(Shape.Fields.class));
        assertThatThrownBy(() -> StrictJson.shape(Endless.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Endless.list");
    }

    record Endless(List<String> list) implements JsonRequest {}

    @Test
    void ofAListThatIsTooLongNothingElseIsTold() {
        String entries = "[" + "{\"x\":1},".repeat(60) + "7,{\"number\":\"x\"}]";
        Problem refused = refused("{\"wrong\":1,\"parts\":" + entries + ",\"number\":\"x\"}", Whole.class);

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("number", "parts", "wrong");
        assertThat(refused.errors().get(1).message()).isEqualTo("1 to 61, please");
        assertThat(refused.detail()).isEqualTo("3 fields are at fault; see errors.");
    }

    @Test
    void ofMoreFaultsThanAreToldThatIsSaid() {
        String entries = "[" + "{\"x\":1},".repeat(60) + "{}]";
        Problem refused = refused("{\"parts\":" + entries + "}", Whole.class);

        assertThat(refused.errors()).hasSize(50);
        assertThat(refused.errors().get(49))
                .isEqualTo(new FieldError("parts[24].x", "is not known here; known are number, text"));
        assertThat(refused.detail()).isEqualTo("More than 50 fields are at fault; see errors for 50 of them.");
    }

    @Test
    void aRequestWithinOneIsReadAsIfItWereAlone() {
        Problem refused = refused(
                "{\"parts\":[{\"number\":1,\"text\":\"a\"},{\"number\":\"x\"},null,3,{\"number\":0,\"y\":1}]}",
                Whole.class);

        assertThat(refused.errors())
                .containsExactly(
                        new FieldError("parts[1].number", "must be a whole number"),
                        new FieldError("parts[1].text", "is required"),
                        new FieldError("parts[2]", "is not there"),
                        new FieldError("parts[3]", "must be an object"),
                        new FieldError("parts[4].number", "from 1"),
                        new FieldError("parts[4].text", "is required"),
                        new FieldError("parts[4].y", "is not known here; known are number, text"));
        assertThat(JSON.read(
                        "{\"parts\":[{\"number\":1,\"text\":\"a\"}]}".getBytes(StandardCharsets.UTF_8), Whole.class))
                .isEqualTo(new Whole(List.of(new Part(1, "a")), null));
    }

    record Whole(
            @Size(min = 1, max = 61, message = "{min} to {max}, please") @Nullable
            List<@NotNull(message = "is not there") Part> parts,

            @Nullable Integer number)
            implements JsonRequest {}

    record Part(
            @Min(value = 1, message = "from 1") @Nullable Integer number,
            @NotNull(message = "is required") String text) implements JsonRequest {}

    private static Problem refused(String body, Class<?> type) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> JSON.read(body.getBytes(StandardCharsets.UTF_8), type));
        assertThat(refused).as("a body that is refused").isNotNull();
        return refused.problem();
    }

    private static Problem problem(String document, Class<?> type) {
        return refused("{\"document\":" + document + "}", type);
    }

    private static byte[] bytes(String document) {
        return ("{\"document\":" + document + "}").getBytes(StandardCharsets.UTF_8);
    }
}
