package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The playbook that comes with the service: one document, kept as a folder of small YAML files so that people can read and
 * change it. {@code playbook.yaml} is its frame; each part it names stands in a file of its own, whose name is the field in
 * kebab-case.
 */
public final class BuiltInDocument {

    /** The key that it gives itself. */
    public static final String KEY = "default";

    private static final String FOLDER = "/playbooks/default/";
    private static final YAMLMapper YAML = new YAMLMapper();

    private BuiltInDocument() {}

    /** The document, as the build has put it together; while the service is developed, from the files as they are now. */
    public static PlaybookDocument load() {
        return BuiltInForm.isAhead() ? BuiltInForm.document() : ofFiles();
    }

    /** The version that it gives itself, without reading all of it. */
    public static int version() {
        return BuiltInForm.isAhead()
                ? BuiltInForm.version()
                : part("playbook").path("version").intValue();
    }

    /** The checksum of the document, without reading it where the build has told it. */
    public static String checksum() {
        return BuiltInForm.isAhead() ? BuiltInForm.checksum() : ofFiles().checksum();
    }

    /** Puts the document together from the files on the class path. */
    static PlaybookDocument ofFiles() {
        ObjectNode frame = (ObjectNode) part("playbook");
        ArrayNode techniques = YAML.createArrayNode();
        for (JsonNode key : frame.withArray("techniques")) {
            techniques.add(part("techniques/" + key.asText()));
        }
        frame.set("techniques", techniques);
        for (JsonNode name : frame.remove("parts")) {
            frame.set(
                    name.asText().equals("micro-commitments") ? "microCommitments" : name.asText(),
                    part(name.asText()));
        }
        return PlaybookDocument.of(frame);
    }

    private static JsonNode part(String name) {
        String resource = FOLDER + name + ".yaml";
        try (InputStream stream = BuiltInDocument.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the built-in playbook lacks " + resource);
            }
            return YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in playbook cannot be read: " + resource, e);
        }
    }
}
