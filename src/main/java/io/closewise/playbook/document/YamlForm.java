package io.closewise.playbook.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A document read from YAML. Anchors, aliases and tags are refused before anything is built: what stands in the text is what
 * is meant, and no short text becomes a large tree.
 */
final class YamlForm {

    /**
     * In UTF-16 units. The parser reads a comment, or a text without blanks, to its end before it takes anything of it, and copies all
     * of that for each thousand more: lines without a bound would cost the square of their length.
     */
    private static final int LONGEST_LINE = 100_000;

    private static final YAMLMapper MAPPER = YAMLMapper.builder(
                    YAMLFactory.builder().loaderOptions(options()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private YamlForm() {}

    static JsonNode read(String text) {
        JsonForm.refuseOver(text);
        OptionalInt tooLong = tooLongLine(text);
        if (tooLong.isPresent()) {
            return asJson(
                    text, "Line " + tooLong.getAsInt() + " of the YAML has more than " + LONGEST_LINE + " characters");
        }
        refuseReferences(text);
        try (JsonParser parser = MAPPER.createParser(text)) {
            return JsonForm.tree(MAPPER, parser);
        } catch (JsonProcessingException e) {
            throw JsonForm.unreadable("YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
        }
    }

    /** Counted from 1. */
    private static OptionalInt tooLongLine(String text) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean ends = unit == '\n' || unit == '\r';
            if (!ends && i - begin >= LONGEST_LINE) {
                return OptionalInt.of(line);
            }
            if (ends) {
                begin = i + 1;
                boolean goesOn = unit == '\r' && begin < text.length() && text.charAt(begin) == '\n';
                line += goesOn ? 0 : 1;
            }
        }
        return OptionalInt.empty();
    }

    /** JSON is YAML, too, and mostly one line. */
    private static JsonNode asJson(String text, String tooLong) {
        if (!text.stripLeading().startsWith("{")) {
            throw new UnreadableDocumentException(tooLong + ". Break it.");
        }
        try {
            return JsonForm.read(text);
        } catch (UnreadableDocumentException e) {
            throw new UnreadableDocumentException(tooLong + ", which only JSON may have. " + e.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(JsonForm.LONGEST);
        options.setNestingDepthLimit(2 * Normal.MOST_LEVELS);
        return options;
    }

    private static void refuseReferences(String text) {
        try {
            int documents = 0;
            int level = 0;
            int parts = 0;
            for (Event event : new Yaml(options()).parse(new StringReader(text))) {
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                if (documents > 1) {
                    throw refused("a second document", event.getStartMark());
                }
                if (event instanceof NodeEvent node && (node instanceof AliasEvent || node.getAnchor() != null)) {
                    throw refused("an anchor or an alias", event.getStartMark());
                }
                if (tag(event) != null) {
                    throw refused("a tag", event.getStartMark());
                }
                level += event instanceof CollectionStartEvent ? 1 : 0;
                level -= event instanceof CollectionEndEvent ? 1 : 0;
                parts += event instanceof NodeEvent || event instanceof CollectionEndEvent ? 1 : 0;
                if (parts > PlaybookDocument.MOST_PARTS) {
                    throw UnreadableDocumentException.tooManyParts();
                }
                if (level > 2 * Normal.MOST_LEVELS) {
                    throw refused("too deep a nesting", event.getStartMark());
                }
            }
        } catch (YAMLException e) {
            throw new UnreadableDocumentException("The text is no valid YAML: " + e.getMessage());
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private static UnreadableDocumentException refused(String what, Mark mark) {
        return new UnreadableDocumentException("Line " + (mark.getLine() + 1) + " of the YAML has " + what
                + ", which a playbook does not use. Write out what is meant.");
    }
}
