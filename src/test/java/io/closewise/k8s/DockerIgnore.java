package io.closewise.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What may get into an image. */
final class DockerIgnore {

    private DockerIgnore() {}

    /** Its rules in their order, comments left out. */
    static List<String> rules() {
        try {
            return Files.readAllLines(Path.of(".dockerignore")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> allowed() {
        return rules().stream()
                .filter(rule -> rule.startsWith("!"))
                .map(rule -> rule.substring(1))
                .toList();
    }
}
