package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a document as YAML, by itself so that equal documents are equal bytes whatever the version of a library: blocks for
 * objects and lists, one line for a list of codes. A text stands bare only where every reader of YAML, old or new, takes it for
 * a text.
 */
final class YamlWriter {

    private static final Pattern BARE =
            Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ,.'()/;!?%+_&-]*[A-Za-z0-9,.'()/;!?%+_&-])?");
    /** What some reader of YAML takes for a boolean or for nothing. */
    private static final Set<String> NO_TEXT = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,}|[a-z][a-z0-9-]{5,}");
    /** A line of codes ends here. */
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(ObjectNode tree) {
        YamlWriter writer = new YamlWriter();
        ObjectNode ordered = ReadingOrder.of(tree);
        if (ordered.isEmpty()) {
            return "{}\n";
        }
        writer.fields(ordered, 0, false);
        return writer.out.toString();
    }

    /** The fields of an object, the first on the line that is open where it stands in a list. */
    private void fields(JsonNode object, int indent, boolean open) {
        boolean here = open;
        Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!here) {
                indent(indent);
            }
            here = false;
            text(field.getKey());
            out.append(':');
            value(field.getValue(), indent + 2, false);
        }
    }

    private void items(JsonNode list, int indent, boolean open) {
        boolean here = open;
        for (JsonNode item : list) {
            if (!here) {
                indent(indent);
            }
            here = false;
            out.append('-');
            value(item, indent + 2, true);
        }
    }

    private void value(JsonNode value, int indent, boolean inList) {
        if (value.isContainerNode() && value.isEmpty()) {
            out.append(value.isObject() ? " {}\n" : " []\n");
        } else if (value.isArray() && fitsALine(value)) {
            codes(value);
        } else if (value.isContainerNode()) {
            out.append(inList ? ' ' : '\n');
            if (value.isObject()) {
                fields(value, indent, inList);
            } else {
                items(value, indent, inList);
            }
        } else {
            out.append(' ');
            if (value.isTextual()) {
                text(value.textValue());
            } else {
                out.append(value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
            }
            out.append('\n');
        }
    }

    private static boolean fitsALine(JsonNode list) {
        int width = 0;
        for (JsonNode one : list) {
            width += one.isTextual() && CODE.matcher(one.textValue()).matches()
                    ? one.textValue().length() + 2
                    : WIDTH;
        }
        return width < WIDTH;
    }

    private void codes(JsonNode list) {
        String separator = " [";
        for (JsonNode one : list) {
            out.append(separator);
            text(one.textValue());
            separator = ", ";
        }
        out.append("]\n");
    }

    private void text(String text) {
        if (BARE.matcher(text).matches() && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT))) {
            out.append(text);
            return;
        }
        out.append('"');
        text.codePoints().forEach(this::quoted);
        out.append('"');
    }

    private void quoted(int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(character)) {
                    out.appendCodePoint(character);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04x", character));
                }
            }
        }
    }

    /** Whether every reader of YAML takes it as it is: no control, no break of a line, no mark of a byte order. */
    private static boolean isPlain(int character) {
        return character >= 0x20 && character < 0x7f
                || character >= 0xa0 && character < 0xd800 && character != 0x2028 && character != 0x2029
                || character >= 0xe000 && character < 0xfffe && character != 0xfeff
                || character >= 0x10000;
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
