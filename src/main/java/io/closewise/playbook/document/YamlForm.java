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
        refuseReferences(text);
        try (JsonParser parser = MAPPER.createParser(text)) {
            return JsonForm.tree(MAPPER, parser);
        } catch (JsonProcessingException e) {
            throw JsonForm.unreadable("YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
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
