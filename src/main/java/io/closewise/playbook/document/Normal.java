package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** A tree in which one value has one form: 0.50 and 5e-1 are both 0.5, and 2.0 is 2. */
final class Normal {

    /** Deeper than any document goes, and shallow enough for every reader. */
    static final int MOST_LEVELS = 32;
    /** No field has so long a name, and YAML reads none of more than 1,024 characters. */
    private static final int LONGEST_NAME = 200;
    /** No weight or version needs more digits. */
    private static final int MOST_DIGITS = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private int parts;

    private Normal() {}

    static ObjectNode of(JsonNode tree) {
        if (!tree.isObject()) {
            throw new UnreadableDocumentException(
                    "A playbook is one object, with fields such as key, name and techniques.");
        }
        return (ObjectNode) new Normal().node(tree, "", 0);
    }

    private JsonNode node(JsonNode node, String pointer, int level) {
        parts += node.isObject() ? 2 + node.size() : node.isArray() ? 2 : 1;
        if (parts > PlaybookDocument.MOST_PARTS) {
            throw UnreadableDocumentException.tooManyParts();
        }
        if (level > MOST_LEVELS) {
            throw new UnreadableDocumentException(
                    "The document is nested more than " + MOST_LEVELS + " levels deep at " + pointer + ".");
        }
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                text(field.getKey(), pointer);
                if (field.getKey().length() > LONGEST_NAME) {
                    throw new UnreadableDocumentException("A field at " + (pointer.isEmpty() ? "the top" : pointer)
                            + " has a name of more than " + LONGEST_NAME + " characters.");
                }
                String child = Pointers.child(pointer, field.getKey());
                object.set(field.getKey(), node(field.getValue(), child, level + 1));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode(node.size());
            for (int i = 0; i < node.size(); i++) {
                array.add(node(node.get(i), Pointers.child(pointer, i), level + 1));
            }
            return array;
        }
        if (node.isNumber()) {
            return number(node, pointer);
        }
        if (node.isTextual()) {
            text(node.textValue(), pointer);
            return node;
        }
        if (node.isBoolean() || node.isNull()) {
            return node;
        }
        throw new UnreadableDocumentException("There is something at " + pointer + " that JSON has no form for.");
    }

    private static JsonNode number(JsonNode node, String pointer) {
        if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
            throw new UnreadableDocumentException("The number at " + pointer + " is not finite.");
        }
        BigDecimal value = node.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new UnreadableDocumentException(
                    "The number at " + pointer + " has more than " + MOST_DIGITS + " digits.");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return DecimalNode.valueOf(stripped);
        }
        long whole = stripped.longValue();
        if (BigDecimal.valueOf(whole).compareTo(stripped) != 0) {
            return DecimalNode.valueOf(new BigDecimal(stripped.toBigInteger()));
        }
        return whole == (int) whole ? IntNode.valueOf((int) whole) : NODES.numberNode(whole);
    }

    /** What UTF-8 or the database has no form for is refused here, so that everything else can at least be kept as a draft. */
    private static void text(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                throw new UnreadableDocumentException("The text at " + (pointer.isEmpty() ? "the top" : pointer)
                        + " holds a zero or half a character, which cannot be stored.");
            }
        }
    }
}
