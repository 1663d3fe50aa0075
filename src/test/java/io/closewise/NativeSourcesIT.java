package io.closewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the builder of the native binary is handed, which can be told without one. It needs
 * {@code ./mvnw package -Dnative -Dquarkus.native.sources-only=true -DskipTests} before it.
 */
class NativeSourcesIT {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("target", "native-sources");
    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("src", "main", "resources");

    /** What is read or written with Jackson beside the bodies of requests and answers. */
    private static final List<String> DOCUMENTS = List.of(
            "io.closewise.playbook.document.PlaybookJson$Frame",
            "io.closewise.technique.Technique",
            "io.closewise.playbook.Rule",
            "io.closewise.api.SimulationLine");

    @BeforeEach
    void onlyWhereTheSourcesWereMade() {
        assumeTrue(Files.exists(SOURCES.resolve("native-image.args")), "no sources for a native binary were made");
    }

    @Test
    void everythingThatIsReadOrWrittenAsJsonIsRegistered() throws Exception {
        Set<String> registered = new LinkedHashSet<>();
        for (JsonNode type : config("reflect-config.json")) {
            if (type.path("allDeclaredConstructors").asBoolean()
                    && type.path("allDeclaredMethods").asBoolean()
                    && type.path("allDeclaredFields").asBoolean()) {
                registered.add(type.path("name").asText());
            }
        }

        Set<String> needed = needed();
        assertThat(needed).hasSizeGreaterThan(80);
        assertThat(registered).containsAll(needed);
    }

    @Test
    void everythingThatIsOpenedByNameIsIncluded() throws Exception {
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode include : config("resource-config.json").path("resources").path("includes")) {
            patterns.add(Pattern.compile(include.path("pattern").asText()));
        }
        for (String folder : List.of("crm", "db")) {
            try (Stream<java.nio.file.Path> files = Files.walk(RESOURCES.resolve(folder))) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> RESOURCES.relativize(file).toString()))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(patterns).as(name).anyMatch(pattern -> pattern.matcher(name)
                                .matches()));
            }
        }
        assertThat(patterns)
                .anyMatch(pattern -> pattern.matcher("playbooks/built-in.json").matches())
                .anyMatch(pattern ->
                        pattern.matcher("playbooks/built-in.properties").matches())
                .anyMatch(pattern ->
                        pattern.matcher("playbooks/playbook.schema.json").matches())
                .anyMatch(pattern -> pattern.matcher("META-INF/quarkus-generated-openapi-doc.YAML")
                        .matches());
    }

    @Test
    void theArgumentsAreThoseOfASmallFastBinary() throws IOException {
        List<String> arguments =
                List.of(Files.readString(SOURCES.resolve("native-image.args")).split("\\s+"));

        assertThat(arguments)
                .contains(
                        "-O2",
                        "--no-fallback",
                        "--link-at-build-time",
                        "-J-Dvertx.disableURIValidation=true",
                        "--initialize-at-run-time=com.github.f4b6a3.uuid",
                        "-H:IncludeLocales=en")
                .doesNotContain("-g", "-H:+ReportExceptionStackTraces", "-H:+AddAllCharsets");
    }

    @Test
    void noPostgresIsInIt() throws IOException {
        try (Stream<java.nio.file.Path> libraries = Files.list(SOURCES.resolve("lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("zonky") || name.contains("commons-compress"));
        }
        // the service that starts one is told of in a file, and the file stays out
        assertThat(config("resource-config.json").toString()).doesNotContain("EmbeddedServer");
    }

    private static JsonNode config(String name) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(SOURCES)) {
            java.nio.file.Path jar = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(jar.toFile());
                    InputStream stream = zip.getInputStream(zip.getEntry("META-INF/native-image/" + name))) {
                return new ObjectMapper().readTree(stream);
            }
        }
    }

    /** The records and enums reachable from the documents, and from what resources take and give. */
    private static Set<String> needed() throws ClassNotFoundException {
        Set<String> needed = new LinkedHashSet<>();
        for (String document : DOCUMENTS) {
            reach(Class.forName(document), needed);
        }
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.closewise.api")) {
            if (resource.isAnnotatedWith(Path.class)) {
                for (Method method : resource.reflect().getDeclaredMethods()) {
                    if (Stream.of(method.getAnnotations())
                            .anyMatch(annotation ->
                                    annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class))) {
                        reach(method.getGenericReturnType(), needed);
                        Stream.of(method.getGenericParameterTypes()).forEach(type -> reach(type, needed));
                    }
                }
            }
        }
        return needed;
    }

    private static void reach(Type type, Set<String> needed) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, needed));
            reach(parameterized.getRawType(), needed);
        } else if (type instanceof Class<?> known
                && known.getName().startsWith("io.closewise.")
                && (known.isRecord() || known.isEnum())
                && needed.add(known.getName())
                && known.isRecord()) {
            for (RecordComponent component : known.getRecordComponents()) {
                reach(component.getGenericType(), needed);
            }
        }
    }
}
