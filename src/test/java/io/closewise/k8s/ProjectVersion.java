package io.closewise.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version in pom.xml: the first one there, since the project has no parent. */
final class ProjectVersion {

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private ProjectVersion() {}

    static String read() {
        try {
            Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
            if (!version.find()) {
                throw new IllegalStateException("pom.xml has no version");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
