package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.api.problem.ProblemException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tree of a body as far as its type takes it. The rest is read over, so that it has to be JSON and costs no memory: a field
 * that is not known, parts of what has none, and a list with too many entries, of which that is the one fault that is told.
 */
final class BoundedTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final ObjectReader trees;
    private final Faults faults;
    private final Requests requests;

    /** Makes what it stands for of a request within the request; null where its faults leave nothing. */
    interface Requests {
        @Nullable
        Object read(ObjectNode request, Class<?> type, String at);
    }

    BoundedTree(JsonParser parser, ObjectReader trees, Faults faults, Requests requests) {
        this.parser = parser;
        this.trees = trees;
        this.faults = faults;
        this.requests = requests;
    }

    /** The value that begins with the current token; null where it is at fault as a whole. */
    @Nullable
    JsonNode read(Shape shape) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue()) {
            return scalar(token);
        }
        if (shape == Shape.Plain.TREE) {
            return tree();
        }
        boolean object = token == JsonToken.START_OBJECT;
        if (object && shape instanceof Shape.Fields fields) {
            return fields(fields);
        }
        if (object && shape instanceof Shape.Named named) {
            return named(named);
        }
        if (!object && shape instanceof Shape.Entries entries) {
            return entries(entries);
        }
        parser.skipChildren();
        // of the wrong kind, whatever is in it
        return object ? NODES.objectNode() : NODES.arrayNode().addNull();
    }

    private JsonNode tree() throws IOException {
        try {
            // as it is, so that it is not copied each time when what stands around it is read again
            return NODES.pojoNode(trees.readTree(parser));
        } catch (NumberFormatException e) {
            throw ProblemException.badField(
                    MalformedJson.path(parser.getParsingContext()), "is too large or too small a number to be read");
        }
    }

    private JsonNode fields(Shape.Fields fields) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Shape shape = fields.each().get(name);
            if (shape == null) {
                faults.add(MalformedJson.path(parser.getParsingContext()), fields.unknown());
                skipValue();
            } else {
                parser.nextToken();
                JsonNode value = read(shape);
                if (value != null) {
                    object.set(name, value);
                }
            }
        }
        return object;
    }

    private @Nullable JsonNode named(Shape.Named named) throws IOException {
        ObjectNode object = NODES.objectNode();
        JsonStreamContext here = parser.getParsingContext();
        Faults.Mark before = faults.mark();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (object.size() == named.bound().most()) {
                tooMany(here, named.bound(), before);
                skipValue();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    skipValue();
                }
                return null;
            }
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, read(named.each()));
        }
        return object;
    }

    private @Nullable JsonNode entries(Shape.Entries entries) throws IOException {
        ArrayNode list = NODES.arrayNode();
        JsonStreamContext here = parser.getParsingContext();
        Faults.Mark before = faults.mark();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.size() == entries.bound().most()) {
                tooMany(here, entries.bound(), before);
                do {
                    parser.skipChildren();
                } while (parser.nextToken() != JsonToken.END_ARRAY);
                return null;
            }
            list.add(entry(entries.each()));
        }
        return list;
    }

    private @Nullable JsonNode entry(Shape shape) throws IOException {
        JsonNode entry = read(shape);
        if (!(shape instanceof Shape.Fields fields && fields.isRequest() && entry instanceof ObjectNode request)) {
            return entry;
        }
        // one at a time, because there may be many; where enough is wrong already, nobody needs it
        Object made = faults.areMore()
                ? null
                : requests.read(request, fields.type(), MalformedJson.path(parser.getParsingContext()));
        return made == null ? null : NODES.pojoNode(made);
    }

    /** What was found in the list is no help to whoever has to send another one. */
    private void tooMany(JsonStreamContext where, Shape.Bound bound, Faults.Mark before) {
        faults.back(before);
        faults.add(MalformedJson.path(where.getParent()), bound.beyond());
    }

    private void skipValue() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    private JsonNode scalar(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            default -> NullNode.getInstance();
        };
    }
}
