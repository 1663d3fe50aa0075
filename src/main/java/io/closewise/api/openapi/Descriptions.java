package io.closewise.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.closewise.deal.Signal;
import io.closewise.phrasing.PressurePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What is said of the types of the core: the file {@code descriptions.yaml}. */
final class Descriptions {

    private static final String FILE = "/openapi/descriptions.yaml";

    private final JsonNode file;

    private Descriptions(JsonNode file) {
        this.file = file;
    }

    static Descriptions read() {
        try (InputStream stream = Descriptions.class.getResourceAsStream(FILE)) {
            return new Descriptions(new YAMLMapper().readTree(Objects.requireNonNull(stream, FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The name of the schema of this class. */
    String name(String className, String otherwise) {
        return file.path("names").path(className).asText(otherwise);
    }

    /** Describes every enum with its values. */
    void describeEnums(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getEnumeration() != null) {
                JsonNode said = file.path("enums").path(name);
                Map<String, String> values = values(name, said);
                schema.setDescription(said.path("description").asText()
                        + schema.getEnumeration().stream()
                                .map(value -> "\n- `" + value + "`: " + values.getOrDefault(value.toString(), ""))
                                .collect(Collectors.joining("", "\n", "")));
            }
        });
    }

    private static Map<String, String> values(String name, JsonNode said) {
        return switch (name) {
            case "Signal" -> meanings(Signal.values(), Signal::meaning);
            case "PressurePattern" -> meanings(PressurePattern.values(), PressurePattern::meaning);
            default -> {
                Map<String, String> values = new LinkedHashMap<>();
                said.path("values")
                        .fields()
                        .forEachRemaining(value ->
                                values.put(value.getKey(), value.getValue().asText()));
                yield values;
            }
        };
    }

    private static <E extends Enum<E>> Map<String, String> meanings(E[] values, Function<E, String> meaning) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, meaning));
    }

    /** Describes a record that does not describe itself. */
    void describeRecord(String name, Schema schema) {
        JsonNode said = file.path("records").path(name).path("description");
        if (schema.getDescription() == null && said.isTextual()) {
            schema.setDescription(said.asText());
        }
    }

    /** Describes a part of a record that does not describe it itself. */
    void describePart(String record, String part, Schema schema) {
        JsonNode said = file.path("records").path(record).path("properties").path(part);
        if (schema.getDescription() != null || said.isMissingNode()) {
            return;
        }
        if (said.isTextual()) {
            schema.setDescription(said.asText());
            return;
        }
        said.fields().forEachRemaining(limit -> {
            JsonNode value = limit.getValue();
            switch (limit.getKey()) {
                case "description" -> schema.setDescription(value.asText());
                case "minimum" -> schema.setMinimum(value.decimalValue());
                case "maximum" -> schema.setMaximum(value.decimalValue());
                case "minLength" -> schema.setMinLength(value.intValue());
                case "maxLength" -> schema.setMaxLength(value.intValue());
                case "pattern" -> schema.setPattern(value.asText());
                case "example" -> schema.addExample(value.asText());
                default -> throw new IllegalStateException(record + "." + part + " has an unknown " + limit.getKey());
            }
        });
    }
}
