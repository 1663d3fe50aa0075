package io.closewise.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What each operation can refuse, and an example of its request and its answer. */
final class Operations {

    private static final Map<String, String> ANY_REQUEST = Map.of(
            "400", "BadRequest",
            "401", "Unauthorized",
            "403", "Forbidden",
            "406", "NotAcceptable",
            "414", "UriTooLong",
            "429", "TooManyRequests",
            "431", "HeadersTooLarge",
            "500", "InternalError");
    private static final Map<String, String> ANY_BODY = Map.of("413", "PayloadTooLarge", "415", "UnsupportedMediaType");

    private Operations() {}

    static void complete(Operation operation, String role) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("token", role),
                OASFactory.createSecurityRequirement().addScheme("apiKey", role)));
        operation.setDescription(operation.getDescription().strip() + " Needs the role `" + role + "`.");
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        addProblems(responses, ANY_REQUEST);
        if (operation.getRequestBody() != null) {
            addProblems(responses, ANY_BODY);
            addExample(operation, "request", operation.getRequestBody().getContent());
        }
        responses.forEach((status, response) -> addLimits(status, response));
        APIResponse answer = responses.getOrDefault("200", responses.get("201"));
        if (answer != null) {
            addExample(operation, "answer", answer.getContent());
        }
        APIResponses ordered = OASFactory.createAPIResponses();
        responses.forEach(ordered::addAPIResponse);
        operation.setResponses(ordered);
    }

    private static void addProblems(Map<String, APIResponse> responses, Map<String, String> problems) {
        problems.forEach((status, name) ->
                responses.put(status, OASFactory.createAPIResponse().ref(name)));
    }

    /** An answer tells what is left, as the problems do that have these headers by themselves. */
    private static void addLimits(String status, APIResponse response) {
        if (status.startsWith("2") && response.getRef() == null) {
            response.addHeader("RateLimit", OASFactory.createHeader().ref("RateLimit"));
            response.addHeader("RateLimit-Policy", OASFactory.createHeader().ref("RateLimitPolicy"));
        }
    }

    /**
     * The example is a file, {@code operationId.request.json} or {@code operationId.answer.json}; that of a line has {@code line} in
     * its name.
     */
    private static void addExample(Operation operation, String what, Content content) {
        content.getMediaTypes().forEach((type, shape) -> {
            String part = type.equals("application/x-ndjson") ? what + ".line" : what;
            String file = "/openapi/examples/" + operation.getOperationId() + "." + part + ".json";
            try (InputStream stream = Operations.class.getResourceAsStream(file)) {
                if (stream != null) {
                    Object value = new ObjectMapper().readValue(stream, Object.class);
                    shape.addExample(what, OASFactory.createExample().value(value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        });
    }
}
