package io.closewise.playbook.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;

/** A document as JSON. */
final class JsonForm {

    /** In UTF-16 units; the built-in playbook with its 62 techniques has about a million. */
    static final int LONGEST = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // names that collide in the parser's table of names would make it slow or fail
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2 * Normal.MOST_LEVELS)
                            .maxNumberLength(100)
                            .maxStringLength(LONGEST)
                            .maxTokenCount(PlaybookDocument.MOST_PARTS)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private JsonForm() {}

    static JsonNode read(String text) {
        refuseOver(text);
        try (JsonParser parser = MAPPER.createParser(text)) {
            return tree(MAPPER, parser);
        } catch (StreamConstraintsException e) {
            throw e.getOriginalMessage().startsWith("Token count")
                    ? UnreadableDocumentException.tooManyParts()
                    : unreadable("JSON", e);
        } catch (JsonProcessingException e) {
            throw unreadable("JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
        }
    }

    /** All that the parser has; UnreadableDocumentException where a number is beyond all that can be read. */
    static JsonNode tree(ObjectMapper mapper, JsonParser parser) throws IOException {
        try {
            JsonNode tree = mapper.readTree(parser);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (NumberFormatException e) {
            throw immense(parser);
        } catch (JsonProcessingException e) {
            // some parsers have no other way to tell it
            if (e.getCause() instanceof NumberFormatException) {
                throw immense(parser);
            }
            throw e;
        }
    }

    private static UnreadableDocumentException immense(JsonParser parser) {
        return new UnreadableDocumentException("The number at "
                + parser.getParsingContext().pathAsPointer() + " is too large or too small to be read.");
    }

    static void refuseOver(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableDocumentException(
                    "The document has " + text.length() + " characters; at most " + LONGEST + " are read.");
        }
    }

    static UnreadableDocumentException unreadable(String form, JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new UnreadableDocumentException("The text is no valid " + form + where + ": " + e.getOriginalMessage());
    }

    static String canonical(ObjectNode tree) {
        return write(sorted(tree), false);
    }

    static String pretty(ObjectNode tree) {
        return write(ReadingOrder.of(tree), true) + "\n";
    }

    private static String write(JsonNode tree, boolean pretty) {
        try {
            return pretty
                    ? MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                            .writeValueAsString(tree)
                    : MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = MAPPER.createObjectNode();
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> sorted.set(name, sorted(node.get(name))));
            return sorted;
        }
        if (node.isArray()) {
            var sorted = MAPPER.createArrayNode();
            node.forEach(one -> sorted.add(sorted(one)));
            return sorted;
        }
        return node;
    }
}
