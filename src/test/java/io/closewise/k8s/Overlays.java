package io.closewise.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every overlay by itself and with the components that go with it, rendered once for all tests. */
final class Overlays {

    static final Path FOLDER = Path.of("k8s");

    /** What the tests write where a person writes a password. */
    static final String PASSWORD = "written-by-the-tests";

    /** Which components may be added; production and serverless hold some already. */
    private static final Map<String, List<List<String>>> COMBINATIONS = Map.of(
            "base", List.of(List.of("external-secrets"), List.of("external-secrets", "ingress", "monitoring")),
            "overlays/dev", List.of(List.of(), List.of("gateway"), List.of("ingress"), List.of("monitoring")),
            "overlays/production", List.of(List.of(), List.of("gateway"), List.of("ingress")),
            "overlays/serverless", List.of(List.of()));

    /** Not by the class itself: where kubectl is missing the tests are skipped, and a class cannot be. */
    private static Map<String, Manifests> rendered;

    private Overlays() {}

    static synchronized Map<String, Manifests> rendered() {
        if (rendered == null) {
            rendered = renderAll();
        }
        return rendered;
    }

    static Manifests of(String combination) {
        return rendered().get(combination);
    }

    private static Map<String, Manifests> renderAll() {
        try {
            Path copy = copy();
            Map<String, Manifests> all = new TreeMap<>();
            for (Map.Entry<String, List<List<String>>> overlay : COMBINATIONS.entrySet()) {
                for (List<String> components : overlay.getValue()) {
                    String name = String.join(
                            " + ",
                            Stream.concat(Stream.of(overlay.getKey()), components.stream())
                                    .toList());
                    Path attempt = Files.createTempDirectory(copy, "attempt");
                    Files.writeString(
                            attempt.resolve("kustomization.yaml"), kustomization(overlay.getKey(), components));
                    all.put(name, Manifests.read(Kubectl.render(attempt)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy, because the password file is not in Git, and yours must not be touched. */
    private static Path copy() throws IOException {
        Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target", "k8s")), "copy");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path target = copy.resolve(FOLDER.relativize(file));
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(file));
        }
        Files.writeString(
                copy.resolve("overlays/dev/database.env"), "username=" + PASSWORD + "\npassword=" + PASSWORD + "\n");
        Files.writeString(copy.resolve("overlays/dev/access.env"), "bootstrap-key=" + PASSWORD + "\n");
        return copy;
    }

    private static String kustomization(String overlay, List<String> components) {
        StringBuilder text = new StringBuilder("resources: [../" + overlay + "]\n");
        if (overlay.equals("base")) {
            text.append("namespace: closewise\n");
        }
        text.append("components: [");
        text.append(String.join(
                ", ", components.stream().map(name -> "../components/" + name).toList()));
        return text.append("]\n").toString();
    }
}
