package io.closewise.playbook.document;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The built-in document in the form that the build leaves behind, so that a start neither reads YAML nor puts files together: one
 * file in canonical JSON, and one with its version and checksum, which is all that a start needs where the store has it already.
 */
public final class BuiltInForm {

    private static final String DOCUMENT = "/playbooks/built-in.json";
    private static final String FACTS = "/playbooks/built-in.properties";

    private BuiltInForm() {}

    /** Writes both below a folder of classes; the build calls it, and fails where the document is wrong. */
    public static void main(String... folder) throws IOException {
        PlaybookDocument document = BuiltInDocument.ofFiles();
        int version = DocumentReader.playbook(document, Bases.NONE).version();
        Path classes = Path.of(folder[0]);
        Files.writeString(classes.resolve(DOCUMENT.substring(1)), document.canonical());
        Files.writeString(
                classes.resolve(FACTS.substring(1)), "version=" + version + "\nchecksum=" + document.checksum() + "\n");
    }

    /** Whether the build has left it; one who changes the files in development wants those. */
    static boolean isAhead() {
        return LaunchMode.current() == LaunchMode.NORMAL && BuiltInForm.class.getResource(FACTS) != null;
    }

    static PlaybookDocument document() {
        return PlaybookDocument.ofJson(new String(read(DOCUMENT), StandardCharsets.UTF_8));
    }

    static int version() {
        return Integer.parseInt(fact("version"));
    }

    static String checksum() {
        return fact("checksum");
    }

    private static String fact(String name) {
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(new String(read(FACTS), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the facts of the built-in playbook cannot be read", e);
        }
        return facts.getProperty(name, "");
    }

    private static byte[] read(String resource) {
        try (InputStream stream = BuiltInForm.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the build has left no " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in playbook cannot be read: " + resource, e);
        }
    }
}
