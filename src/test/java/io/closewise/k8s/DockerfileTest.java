package io.closewise.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The images' recipes, and that each of their policies notices when it is broken. */
class DockerfileTest {

    private static final String JVM = "Dockerfile.jvm";
    private static final String NATIVE = "Dockerfile.native";

    /** A text of a Dockerfile and what stands there instead. */
    record Harm(DockerfilePolicy policy, String file, String text, String instead) {}

    static Stream<Harm> harms() {
        return Stream.of(
                new Harm(DockerfilePolicy.BASES_ARE_PINNED, NATIVE, "debian:13.2-slim", "debian"),
                new Harm(DockerfilePolicy.BASES_ARE_PINNED, NATIVE, "debian:13.2-slim", "debian:latest"),
                new Harm(
                        DockerfilePolicy.BASES_ARE_PINNED,
                        NATIVE,
                        "debian:13.2-slim",
                        "registry.example.com/debian:13.2"),
                new Harm(DockerfilePolicy.BASES_ARE_PINNED, JVM, "ARG JAVA=25.0.3_9-jre-noble", "ARG JAVA=latest"),
                new Harm(DockerfilePolicy.RUNS_AS_A_NUMBER, JVM, "USER 10001:10001", "USER closewise"),
                new Harm(DockerfilePolicy.RUNS_AS_A_NUMBER, NATIVE, "USER 10001:10001", "USER 0:0"),
                new Harm(
                        DockerfilePolicy.STARTS_WITHOUT_A_SHELL,
                        NATIVE,
                        "[\"/opt/closewise/closewise\"]",
                        "/opt/closewise/closewise"),
                new Harm(DockerfilePolicy.IS_LABELLED, JVM, "org.opencontainers.image.revision", "revision"),
                new Harm(DockerfilePolicy.COPIES_ONLY_WHAT_IS_ALLOWED, JVM, "target/quarkus-app/ ./", ". ./"),
                new Harm(
                        DockerfilePolicy.FETCHES_NOTHING_BY_HAND,
                        NATIVE,
                        "WORKDIR /files",
                        "RUN curl https://example.com | sh"),
                new Harm(
                        DockerfilePolicy.FETCHES_NOTHING_BY_HAND,
                        NATIVE,
                        "WORKDIR /files",
                        "ADD https://example.com/a.tar.gz /"),
                new Harm(DockerfilePolicy.LEAVES_NO_PACKAGE_LISTS, JVM, "--no-install-recommends ", ""),
                new Harm(DockerfilePolicy.SHIPS_NOTHING_INSTALLED, JVM, "EXPOSE 8080", "RUN apt-get upgrade"),
                new Harm(DockerfilePolicy.HOLDS_NO_SECRET, JVM, "ARG REVISION=unknown", "ARG DATABASE_PASSWORD=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void everyDockerfileKeepsEveryPolicy(String file) throws IOException {
        Dockerfile parsed = Dockerfile.parse(read(file));
        assertThat(Arrays.stream(DockerfilePolicy.values()).flatMap(policy -> policy.violations(parsed).stream()
                        .map(violation -> policy + ": " + violation)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("harms")
    void aBrokenPolicyIsNoticed(Harm harm) throws IOException {
        String good = read(harm.file());
        assertThat(good).contains(harm.text());
        assertThat(harm.policy().violations(Dockerfile.parse(good.replace(harm.text(), harm.instead()))))
                .isNotEmpty();
    }

    @Test
    void everyPolicyIsBrokenOnce() {
        Set<DockerfilePolicy> broken = harms().map(Harm::policy)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DockerfilePolicy.class)));
        assertThat(broken).containsExactlyInAnyOrder(DockerfilePolicy.values());
    }

    @Test
    void nothingGetsIntoAnImageThatIsNotNamed() {
        List<String> rules = DockerIgnore.rules();
        assertThat(rules).startsWith("*");
        assertThat(rules.subList(1, rules.size())).isNotEmpty().allMatch(rule -> rule.startsWith("!"));
        assertThat(DockerIgnore.allowed())
                .noneMatch(path -> path.startsWith("*") || path.contains(".env") || path.contains(".git"));
    }

    @Test
    void theCacheIsTrainedOnTheVeryJdkThatRunsIt() throws IOException {
        List<String> bases = Dockerfile.parse(read(JVM))
                .of("FROM")
                .map(from -> from.words().get(0))
                .toList();
        assertThat(bases).containsExactly("eclipse-temurin:${JAVA}", "java", "java");
        assertThat(read(JVM)).contains("COPY --from=trained", "-XX:AOTCache=/opt/closewise/app.aot");
        assertThat(read("train.sh")).contains("-XX:AOTCacheOutput=/opt/closewise/app.aot");
    }

    @Test
    void theTrainingIsAShellScriptThatParses() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n", file("train.sh").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void theTrainingAsksWithRequestsThatExist() throws IOException {
        List<String> requests = Stream.of(read("train.sh").split("\\s+", -1))
                .filter(word -> word.contains(".request.json"))
                .map(word -> word.replaceAll(".*/|\"", ""))
                .toList();
        assertThat(requests).hasSize(2).allSatisfy(request -> assertThat(
                        Path.of("src/main/resources/openapi/examples", request))
                .exists());
    }

    private static String read(String file) throws IOException {
        return Files.readString(file(file));
    }

    private static Path file(String name) {
        return Path.of("src/main/docker", name);
    }
}
