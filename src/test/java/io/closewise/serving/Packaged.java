package io.closewise.serving;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** What the build has packaged last: a jar, or a native binary. */
record Packaged(boolean isNative, Path file) {

    static Packaged read() {
        Properties artifact = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("target", "quarkus-artifact.properties"))) {
            artifact.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is packaged", e);
        }
        return new Packaged(
                artifact.getProperty("type").startsWith("native"),
                Path.of("target", artifact.getProperty("path")).toAbsolutePath());
    }

    /** What starts it. */
    List<String> command() {
        return isNative
                ? List.of(file.toString())
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // a process that lives for seconds starts faster without the second compiler
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        file.toString());
    }
}
