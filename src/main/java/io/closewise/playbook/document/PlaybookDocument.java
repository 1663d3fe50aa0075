package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A playbook as a document: an immutable JSON object. It may be wrong in every other way; {@link DocumentReader} says how.
 * Numbers are in one form and no text holds what cannot be stored, so equal documents are equal texts in every form.
 */
public final class PlaybookDocument {

    /**
     * How many names, values and brackets there are at most, because a few letters each make much of a tree; the built-in playbook
     * has 47,000.
     */
    public static final int MOST_PARTS = 250_000;

    private final ObjectNode tree;
    private final String canonical;

    private PlaybookDocument(ObjectNode tree) {
        this.tree = tree;
        this.canonical = JsonForm.canonical(tree);
    }

    /** Reads JSON; throws {@link UnreadableDocumentException} where it is none or too large. */
    public static PlaybookDocument ofJson(String text) {
        return of(JsonForm.read(text));
    }

    /** Reads YAML without anchors, aliases and tags; throws {@link UnreadableDocumentException}. */
    public static PlaybookDocument ofYaml(String text) {
        return of(YamlForm.read(text));
    }

    /** Takes a tree; throws {@link UnreadableDocumentException} where it is no object or holds what cannot be stored. */
    public static PlaybookDocument of(JsonNode tree) {
        return new PlaybookDocument(Normal.of(tree));
    }

    /** A copy that the caller may change. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** The tree itself, for this package, which never changes it. */
    ObjectNode root() {
        return tree;
    }

    /** Keys sorted, no blanks. */
    public String canonical() {
        return canonical;
    }

    /** SHA-256 of the canonical form in UTF-8, in 64 hexadecimal digits. */
    public String checksum() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** JSON for people: keys in the order of the schema, two blanks a level, a line break at the end. */
    public String json() {
        return JsonForm.pretty(tree);
    }

    /** YAML for people: keys in the order of the schema, a line break at the end. */
    public String yaml() {
        return YamlWriter.write(tree);
    }

    /** The key that the document gives itself; empty where that is not a text. */
    public Optional<String> key() {
        return text("key");
    }

    /** The name that the document gives itself; empty where that is not a text. */
    public Optional<String> name() {
        return text("name");
    }

    private Optional<String> text(String field) {
        JsonNode node = tree.get(field);
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** What it builds on, in the long form or the short one; empty where it stands alone or says so in no valid way. */
    public Optional<BasedOn> basedOn() {
        JsonNode node = tree.get("basedOn");
        if (node == null) {
            return Optional.empty();
        }
        if (node.isTextual()) {
            return Optional.of(new BasedOn(node.textValue(), null));
        }
        JsonNode playbook = node.path("playbook");
        JsonNode revision = node.path("revision");
        if (!playbook.isTextual() || !(revision.isMissingNode() || revision.isInt())) {
            return Optional.empty();
        }
        return Optional.of(new BasedOn(playbook.textValue(), revision.isInt() ? revision.intValue() : null));
    }

    /** The same document pinned to this revision of its base; throws IllegalStateException where it has none. */
    public PlaybookDocument pinnedTo(int revision) {
        BasedOn base = basedOn().orElseThrow(() -> new IllegalStateException("the document stands alone"));
        ObjectNode pinned = tree.deepCopy();
        pinned.putObject("basedOn").put("playbook", base.playbook()).put("revision", revision);
        return of(pinned);
    }

    /** The same document, pinned to what its base is now where it is open; itself where it is pinned or stands alone. */
    public PlaybookDocument pinned(Bases bases) {
        return basedOn()
                .filter(base -> base.revision() == null)
                .flatMap(bases::find)
                .map(base -> pinnedTo(base.revision()))
                .orElse(this);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PlaybookDocument other && canonical.equals(other.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
