package io.closewise.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.api.OpenApiFile;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What would break a client is found, and what would not is let through. */
class BreakingChangesTest {

    private static final String SCHEMAS = "/components/schemas/";

    @Test
    void theSameDocumentBreaksNothing() throws IOException {
        assertThat(BreakingChanges.between(OpenApiFile.read(), OpenApiFile.read()))
                .isEmpty();
    }

    @Test
    void whatIsGoneBreaksClients() throws IOException {
        broken(document -> document.withObject("/paths").remove("/v1/techniques"), "/v1/techniques is gone");
        broken(
                document -> at(document, SCHEMAS + "RecommendationResponse/properties")
                        .remove("verdict"),
                "/v1/recommendations");
        broken(
                document -> at(document, SCHEMAS + "RecommendationRequest/properties")
                        .remove("segment"),
                "RecommendationRequest/segment is refused");
        broken(
                document -> at(document, "/paths/~1v1~1techniques~1{key}/get/responses")
                        .remove("200"),
                "techniques");
        broken(document -> ((ArrayNode) document.at(SCHEMAS + "Authority/enum")).remove(0), "/v1/recommendations");
    }

    @Test
    void whatIsAskedOfCallersAnewBreaksClients() throws IOException {
        broken(
                document -> {
                    at(document, SCHEMAS + "RecommendationRequest/properties")
                            .putObject("mood")
                            .put("type", "string");
                    ((ArrayNode) document.at(SCHEMAS + "RecommendationRequest/required")).add("mood");
                },
                "/v1/recommendations");
        broken(
                document -> at(document, SCHEMAS + "RecommendationRequest/properties/ref")
                        .put("maxLength", 12),
                "/v1/recommendations");
        broken(
                document -> at(document, "/paths/~1v1~1signals/get")
                        .withArray("parameters")
                        .addObject()
                        .put("name", "language")
                        .put("in", "query")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string"),
                "/v1/signals");
    }

    @Test
    void whatHasAnotherTypeOrAnotherNameBreaksClients() throws IOException {
        broken(
                document -> at(document, SCHEMAS + "RecommendedTechnique/properties/score")
                        .put("type", "string"),
                "/v1/recommendations");
        broken(
                document -> at(document, "/paths/~1v1~1recommendations/post").put("operationId", "advise"),
                "/v1/recommendations");
    }

    @Test
    void whatIsNewBreaksNobody() throws IOException {
        JsonNode after = changed(document -> {
            at(document, SCHEMAS + "RecommendationResponse/properties")
                    .putObject("motto")
                    .put("type", "string");
            at(document, SCHEMAS + "RecommendationRequest/properties")
                    .putObject("mood")
                    .put("type", "string");
            ((ArrayNode) document.at(SCHEMAS + "Verdict/enum")).add("ASK_AGAIN");
            document.withObject("/paths")
                    .set("/v2/signals", document.at("/paths/~1v1~1signals").deepCopy());
            at(document, "/paths/~1v2~1signals/get").put("operationId", "listSignalsAgain");
        });

        assertThat(BreakingChanges.between(OpenApiFile.read(), after)).isEmpty();
    }

    private static void broken(Consumer<ObjectNode> change, String place) throws IOException {
        assertThat(BreakingChanges.between(OpenApiFile.read(), changed(change)))
                .isNotEmpty()
                .anySatisfy(one -> assertThat(one).contains(place));
    }

    private static JsonNode changed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode document = OpenApiFile.read().deepCopy();
        change.accept(document);
        return document;
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.requiredAt(pointer);
    }
}
