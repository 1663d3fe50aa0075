package io.closewise.k8s;

import static io.closewise.k8s.Pod.each;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the service is told. */
final class SettingPolicies {

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|passwd|secret|token|credential|api_?key).*");
    /** The one of pom.xml, which names the image. */
    private static final String VERSION = ProjectVersion.read();

    private SettingPolicies() {}

    /** A misspelt setting would be ignored without a word. */
    static Stream<String> settingsAreKnown(Manifests manifests) {
        return Stream.concat(
                        manifests.settings().keySet().stream(),
                        manifests.ownPods().stream()
                                .flatMap(pod -> pod.containers().stream())
                                .flatMap(container -> each(container.path("env")))
                                .map(variable -> variable.path("name").asText()))
                .filter(variable -> !KnownSettings.has(variable))
                .map(variable -> variable + ": the service knows no such setting");
    }

    static Stream<String> noSecretIsWrittenDown(Manifests manifests) {
        Stream<String> variables = manifests.pods().stream().flatMap(pod -> pod.containers().stream()
                .flatMap(container -> each(container.path("env")))
                .filter(variable -> variable.has("value")
                        && SECRET.matcher(variable.path("name").asText()).matches())
                .map(variable -> pod + ": the value of " + variable.path("name").asText() + " is written down"));
        Stream<String> settings = manifests
                .of("ConfigMap")
                .flatMap(map -> Manifest.texts(map.at("/data")).entrySet().stream()
                        .filter(entry -> SECRET.matcher(entry.getKey()).matches()
                                || entry.getValue().contains("password="))
                        .map(entry -> map + ": " + entry.getKey() + " is no matter for a ConfigMap"));
        Stream<String> secrets = manifests.of("Secret").flatMap(secret -> Stream.concat(
                        Manifest.texts(secret.at("/data")).values().stream()
                                .map(value -> new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8)),
                        Manifest.texts(secret.at("/stringData")).values().stream())
                .filter(value -> !value.equals(Overlays.PASSWORD))
                .map(value -> secret + ": a value is written down"));
        return Stream.of(variables, settings, secrets).flatMap(faults -> faults);
    }

    static Stream<String> versionsAgree(Manifests manifests) {
        Stream<String> images = manifests.ownPods().stream().flatMap(pod -> pod.containers().stream()
                .map(container -> container.path("image").asText())
                .filter(image ->
                        !image.equals("closewise:" + VERSION) && !image.equals("closewise:" + VERSION + "-native"))
                .map(image -> pod + ": runs " + image));
        Stream<String> labels = manifests.ownPods().stream()
                .filter(pod -> !VERSION.equals(pod.labels().get("app.kubernetes.io/version")))
                .map(pod -> pod + ": not labelled as " + VERSION);
        Stream<String> jobs = manifests
                .of("Job")
                .filter(job -> !job.name().endsWith("-" + VERSION.replace('.', '-')))
                .map(job -> job + ": not named for " + VERSION);
        return Stream.of(images, labels, jobs).flatMap(faults -> faults);
    }
}
