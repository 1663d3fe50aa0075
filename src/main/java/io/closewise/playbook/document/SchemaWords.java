package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a fault of form is put into words. */
final class SchemaWords {

    /** A list of more choices than this is not spelled out; the nearest are named. */
    private static final int SPELLED_OUT = 16;
    /** A quotation of a wrong value ends here. */
    private static final int LONGEST_QUOTATION = 60;

    private SchemaWords() {}

    /** A field, or a place in a list: {@code summary}, {@code techniques 3}. */
    static String name(String pointer) {
        String[] parts = pointer.split("/", -1);
        String last = parts[parts.length - 1].replace("~1", "/").replace("~0", "~");
        boolean place = parts.length > 2 && !last.isEmpty() && last.chars().allMatch(Character::isDigit);
        return shortened(place ? parts[parts.length - 2] + " " + last : last);
    }

    static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTATION) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTATION - 1))
                ? LONGEST_QUOTATION - 1
                : LONGEST_QUOTATION;
        return text.substring(0, end) + "…";
    }

    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }

    static String wanted(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text, in quotation marks where it looks like a number";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> "a number";
        };
    }

    static String notAmong(JsonNode value, JsonNode choice) {
        List<String> known = new ArrayList<>();
        choice.forEach(one -> known.add(one.asText()));
        String given = shortened(value.isTextual() ? value.textValue() : value.toString());
        if (known.size() <= SPELLED_OUT) {
            return given + " is none of the values here. Write one of " + String.join(", ", known) + ".";
        }
        return given + " is unknown. " + nearest(given, known);
    }

    static String unknownField(String name, JsonNode known) {
        List<String> names = new ArrayList<>();
        known.fieldNames().forEachRemaining(names::add);
        return "There is no field " + shortened(name) + " here. " + nearest(name, names) + " Otherwise take it out.";
    }

    private static String nearest(String given, List<String> known) {
        return "Did you mean " + String.join(" or ", Nearest.of(given, known, 3)) + "?";
    }

    /** By how much a value lies outside a limit; null where it does not. */
    static @Nullable String outside(String keyword, JsonNode limit, JsonNode value) {
        return switch (keyword) {
            case "minLength" ->
                value.isTextual() && length(value) < limit.intValue() ? "is empty. Write something." : null;
            case "maxLength" ->
                value.isTextual() && length(value) > limit.intValue()
                        ? "has " + length(value) + " characters. Shorten it to " + limit.intValue() + "."
                        : null;
            case "minItems" ->
                value.isArray() && value.size() < limit.intValue() ? "is empty. Add at least one." : null;
            case "maxItems" ->
                value.isArray() && value.size() > limit.intValue()
                        ? "has " + value.size() + " entries. Keep at most " + limit.intValue() + "."
                        : null;
            case "minimum" ->
                below(value, limit) ? "is " + value.asText() + ". The least is " + limit.asText() + "." : null;
            default -> below(limit, value) ? "is " + value.asText() + ". The most is " + limit.asText() + "." : null;
        };
    }

    private static boolean below(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber() && decimal(one).compareTo(decimal(other)) < 0;
    }

    private static BigDecimal decimal(JsonNode number) {
        return number.decimalValue();
    }

    /** In characters, as the schema counts them, not in UTF-16 units. */
    private static int length(JsonNode value) {
        return value.textValue().codePointCount(0, value.textValue().length());
    }
}
