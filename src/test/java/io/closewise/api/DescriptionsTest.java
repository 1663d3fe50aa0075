package io.closewise.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The descriptions of the core's types say what the types say of themselves, and of nothing else. */
class DescriptionsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path FILE = Path.of("src", "main", "resources", "openapi", "descriptions.yaml");
    /** The declaration of an enum, or a constant with its javadoc. */
    private static final Pattern ENUM_OR_CONSTANT = Pattern.compile(
            "\\benum (\\w+)|/\\*\\* ((?:(?!\\*/).)*?)\\s*\\*/\\s+([A-Z][A-Z0-9_]*)(?=[,;\\s])", Pattern.DOTALL);

    @Test
    void anEnumIsDescribedInTheWordsOfItsJavadoc() throws IOException {
        JsonNode descriptions = new YAMLMapper().readTree(Files.readString(FILE));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> described = new TreeMap<>();

        constants(descriptions).forEach((constant, words) -> {
            JsonNode said = descriptions.at("/enums/" + constant.replace(".", "/values/"));
            if (!said.isMissingNode()) {
                expected.put(constant, words);
                described.put(constant, said.asText());
            }
        });

        assertThat(described).isEqualTo(expected).hasSizeGreaterThan(100);
    }

    @Test
    void everyDescriptionIsOfSomethingThatIsThere() throws IOException {
        JsonNode schemas = OpenApiFile.read().path("components").path("schemas");
        JsonNode descriptions = new YAMLMapper().readTree(Files.readString(FILE));
        List<String> idle = new ArrayList<>();

        descriptions.path("records").fields().forEachRemaining(record -> record.getValue()
                .path("properties")
                .fieldNames()
                .forEachRemaining(part -> {
                    if (!schemas.path(record.getKey()).path("properties").has(part)) {
                        idle.add(record.getKey() + "." + part);
                    }
                }));
        descriptions.path("enums").fields().forEachRemaining(type -> type.getValue()
                .path("values")
                .fieldNames()
                .forEachRemaining(value -> {
                    if (!schemas.path(type.getKey()).path("enum").toString().contains('"' + value + '"')) {
                        idle.add(type.getKey() + "." + value);
                    }
                }));
        descriptions.path("names").forEach(name -> {
            if (!schemas.has(name.asText())) {
                idle.add(name.asText());
            }
        });

        assertThat(idle).isEmpty();
    }

    /** The javadoc of every constant of an enum, by the schema and the constant. */
    private static Map<String, String> constants(JsonNode descriptions) throws IOException {
        Map<String, String> constants = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(Path.of("io", "closewise")))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String outer = SOURCES.relativize(file)
                        .toString()
                        .replace(".java", "")
                        .replace('/', '.')
                        .replace('\\', '.');
                String schema = "";
                Matcher found = ENUM_OR_CONSTANT.matcher(Files.readString(file));
                while (found.find()) {
                    String name = found.group(1);
                    if (name != null) {
                        String type = outer.endsWith("." + name) ? outer : outer + "$" + name;
                        schema = descriptions.path("names").path(type).asText(name);
                    } else if (!schema.isEmpty()) {
                        constants.put(
                                schema + "." + found.group(3), found.group(2).replaceAll("\\s*\\n\\s*\\*\\s*", " "));
                    }
                }
            }
        }
        return constants;
    }
}
