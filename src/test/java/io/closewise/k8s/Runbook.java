package io.closewise.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one can link to in the README. */
final class Runbook {

    private Runbook() {}

    /** The anchors of its headings, as they are made where Markdown is shown. */
    static Set<String> anchors() {
        try {
            return Files.readAllLines(Path.of("README.md")).stream()
                    .filter(line -> line.matches("#+ .+"))
                    .map(line -> line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9 _-]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
