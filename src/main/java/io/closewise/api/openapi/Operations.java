package io.closewise.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.problem.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
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
            "500", "InternalError",
            "503", "NotReady");
    private static final Map<String, String> ANY_BODY =
            Map.of("408", "RequestTimeout", "413", "PayloadTooLarge", "415", "UnsupportedMediaType");

    private Operations() {}

    static void complete(Operation operation, String role, Map<String, Schema> schemas) {
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
        for (String success : List.of("200", "201")) {
            APIResponse answer = responses.get(success);
            if (answer != null) {
                addExample(operation, "answer", answer.getContent());
                addHeaders(responses, schemas);
            }
        }
        APIResponses ordered = OASFactory.createAPIResponses();
        responses.forEach(ordered::addAPIResponse);
        operation.setResponses(ordered);
    }

    private static void addProblems(Map<String, APIResponse> responses, Map<String, String> problems) {
        problems.forEach((status, name) ->
                responses.put(status, OASFactory.createAPIResponse().ref(name)));
    }

    /** Every answer has the id of its request; what is stored has its etag in a header too, and what was made its address. */
    private static void addHeaders(Map<String, APIResponse> responses, Map<String, Schema> schemas) {
        responses.forEach((status, response) -> {
            if (response.getContent() == null) {
                return;
            }
            response.addHeader("X-Request-Id", header("Identifies the request in the service's logs."));
            response.addHeader("RateLimit", header("What is left: r calls, and after t seconds all of them."));
            response.addHeader("RateLimit-Policy", header("The quotas: q calls, which come back within w seconds."));
            List<Set<String>> bodies = response.getContent().getMediaTypes().values().stream()
                    .map(type -> References.target(type.getSchema()))
                    .filter(Objects::nonNull)
                    .map(schemas::get)
                    .filter(schema -> schema != null && schema.getProperties() != null)
                    .map(schema -> schema.getProperties().keySet())
                    .toList();
            if (bodies.stream().anyMatch(properties -> properties.contains("etag"))) {
                response.addHeader("ETag", header("The `etag` of the body, in quotes."));
                if (status.equals("201") && bodies.stream().anyMatch(properties -> properties.contains("key"))) {
                    response.addHeader("Location", header("Where it can be read, by what the body names it."));
                }
            }
        });
    }

    /** Written out: generators of clients stumble over a reference to a header. */
    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /**
     * The example is a file, {@code operationId.request.json} or {@code operationId.answer.json}; that of a line has {@code line} in
     * its name.
     */
    private static void addExample(Operation operation, String what, Content content) {
        content.getMediaTypes().forEach((type, shape) -> {
            String part = type.equals(Lines.TYPE) ? what + ".line" : what;
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
