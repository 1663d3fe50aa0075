package io.closewise.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The references between the schemas of a document. */
final class References {

    static final String PREFIX = "#/components/schemas/";
    private static final String HEADERS = "#/components/headers/";

    private final OpenAPI document;

    References(OpenAPI document) {
        this.document = document;
    }

    /** Dates and instants are types of JSON Schema already; a name of their own would only make clients wrap them. */
    void inlinePlainTypes() {
        Map<String, Schema> plain = new LinkedHashMap<>();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() == null && schema.getEnumeration() == null && schema.getFormat() != null) {
                plain.put(name, schema);
            }
        });
        everySchema(schema -> {
            Schema type = plain.get(target(schema));
            if (type != null) {
                schema.setRef(null);
                schema.setType(type.getType());
                schema.setFormat(type.getFormat());
            }
        });
        plain.keySet().forEach(document.getComponents()::removeSchema);
    }

    /** Written out where they are sent: generators of clients stumble over a reference to a header. */
    void inlineHeaders() {
        Map<String, Header> shared = document.getComponents().getHeaders();
        document.getComponents().getResponses().values().forEach(response -> {
            Map<String, Header> sent = new LinkedHashMap<>();
            response.getHeaders().forEach((name, header) -> {
                String ref = Objects.requireNonNull(header.getRef(), name);
                sent.put(name, Objects.requireNonNull(shared.get(ref.substring(HEADERS.length())), ref));
            });
            response.setHeaders(sent);
        });
        document.getComponents().setHeaders(null);
    }

    /** Gives schemas other names, wherever they are spoken of. */
    void rename(Map<String, String> names) {
        everySchema(schema -> {
            String name = target(schema);
            if (name != null) {
                schema.setRef(PREFIX + names.getOrDefault(name, name));
                // the type stands where the reference leads
                schema.setType(null);
            }
        });
        Map<String, Schema> renamed = new LinkedHashMap<>();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (renamed.put(names.getOrDefault(name, name), schema) != null) {
                throw new IllegalStateException("two schemas would be called " + names.get(name));
            }
        });
        document.getComponents().setSchemas(renamed);
    }

    /** The names of all schemas that a request body may hold. */
    Set<String> ofRequests() {
        Set<String> reached = new TreeSet<>();
        operations()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .forEach(body -> each(content(body), schema -> reach(schema, reached)));
        return reached;
    }

    private void reach(Schema schema, Set<String> reached) {
        String name = target(schema);
        if (name != null && reached.add(name)) {
            each(document.getComponents().getSchemas().get(name), part -> reach(part, reached));
        }
    }

    /** The name of the schema that this one refers to. */
    static @Nullable String target(Schema schema) {
        String ref = schema.getRef();
        return ref != null && ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : null;
    }

    private void everySchema(Consumer<Schema> action) {
        document.getComponents().getSchemas().values().forEach(schema -> each(schema, action));
        operations().forEach(operation -> {
            each(content(operation.getRequestBody()), action);
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> each(response.getContent(), action));
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> each(parameter.getSchema(), action));
            }
        });
    }

    private Stream<Operation> operations() {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static @Nullable Content content(@Nullable RequestBody body) {
        return body == null ? null : body.getContent();
    }

    private static void each(@Nullable Content content, Consumer<Schema> action) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> each(type.getSchema(), action));
        }
    }

    private static void each(@Nullable Schema schema, Consumer<Schema> action) {
        if (schema == null) {
            return;
        }
        action.accept(schema);
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        each(schema.getItems(), action);
        each(schema.getAdditionalPropertiesSchema(), action);
        parts.forEach(part -> each(part, action));
    }
}
