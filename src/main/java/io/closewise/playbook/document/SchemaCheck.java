package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.playbook.Finding;
import io.closewise.playbook.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a document against the schema and says in sentences what is wrong: every fault of it, each with its pointer. It knows
 * the keywords of JSON Schema 2020-12 that the schema uses; any other keyword in it is an error of ours and throws.
 *
 * <p>What anybody may send is looked at no further than it helps: the form of a text that is too long and the entries of a list
 * that is too long are left alone, and after one fault more than is told it stops.
 */
final class SchemaCheck {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final List<Finding> findings = new ArrayList<>();
    /** Where the lists stand whose entries are not looked at. */
    private final Set<String> tooLong = new HashSet<>();

    private SchemaCheck() {}

    /** Everything that is wrong with the form of a document. */
    static List<Finding> findings(JsonNode document) {
        SchemaCheck check = new SchemaCheck();
        check.check(Schema.root(), document, "");
        return check.findings;
    }

    private static boolean isValid(JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck();
        check.check(schema, value, "");
        return check.findings.isEmpty();
    }

    private void check(JsonNode schema, JsonNode value, String pointer) {
        if (isFull()) {
            return;
        }
        if (schema.isBoolean()) {
            if (!schema.booleanValue()) {
                add(
                        FindingCode.UNKNOWN_FIELD,
                        pointer,
                        name(pointer) + " has a meaning only in a playbook that builds on another."
                                + " Take it out, or give the playbook a basedOn.");
            }
            return;
        }
        if (schema.has("$ref")) {
            check(Schema.target(schema), value, pointer);
        }
        JsonNode type = schema.get("type");
        if (type != null && !isOf(type.textValue(), value)) {
            add(
                    FindingCode.WRONG_TYPE,
                    pointer,
                    name(pointer) + " is " + SchemaWords.kind(value) + " here. Write "
                            + SchemaWords.wanted(type.textValue()) + described(schema) + ".");
            return;
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            apply(keyword.getKey(), keyword.getValue(), schema, value, pointer);
        }
    }

    private void apply(String keyword, JsonNode rule, JsonNode schema, JsonNode value, String pointer) {
        switch (keyword) {
            case "$schema",
                    "$id",
                    "$ref",
                    "$defs",
                    "title",
                    "description",
                    "type",
                    "patternErrorMessage",
                    "x-finding" -> {
                // said elsewhere, or for people
            }
            case "then", "else" -> {
                // with "if"
            }
            case "if" -> checkBranch(isValid(rule, value) ? schema.get("then") : schema.get("else"), value, pointer);
            case "enum" -> checkChoice(rule, schema, value, pointer);
            case "pattern" -> checkPattern(rule.textValue(), schema, value, pointer);
            case "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems" ->
                checkSize(keyword, rule, schema, value, pointer);
            case "required" -> rule.forEach(field -> checkPresent(field.textValue(), value, pointer));
            case "properties" -> checkFields(rule, value, pointer);
            case "additionalProperties" -> checkOtherFields(rule, schema, value, pointer);
            case "propertyNames" ->
                value.fieldNames()
                        .forEachRemaining(name ->
                                check(rule, value.isObject() ? text(name) : value, Pointers.child(pointer, name)));
            case "items" -> checkItems(rule, schema, value, pointer);
            case "anyOf" -> checkAny(rule, schema, value, pointer);
            default ->
                throw new IllegalStateException("the schema uses a keyword that the check does not know: " + keyword);
        }
    }

    private static JsonNode text(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text);
    }

    private void checkBranch(@Nullable JsonNode branch, JsonNode value, String pointer) {
        if (branch != null) {
            check(branch, value, pointer);
        }
    }

    private void checkChoice(JsonNode choice, JsonNode schema, JsonNode value, String pointer) {
        for (JsonNode one : choice) {
            if (one.equals(value)) {
                return;
            }
        }
        add(code(schema, "enum", FindingCode.UNKNOWN_VALUE), pointer, SchemaWords.notAmong(value, choice));
    }

    private void checkPattern(String pattern, JsonNode schema, JsonNode value, String pointer) {
        if (value.isTextual()
                && hasItsLength(schema, value)
                && !PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(value.textValue())
                        .find()) {
            add(
                    code(schema, "pattern", FindingCode.WRONG_FORM),
                    pointer,
                    name(pointer) + " has another form. "
                            + schema.path("patternErrorMessage").asText());
        }
    }

    /** Most forms are quick to see; none of them is meant for a text of millions of letters. */
    private static boolean hasItsLength(JsonNode schema, JsonNode value) {
        return Stream.of("minLength", "maxLength")
                .allMatch(keyword ->
                        !schema.has(keyword) || SchemaWords.outside(keyword, schema.get(keyword), value) == null);
    }

    private void checkSize(String keyword, JsonNode limit, JsonNode schema, JsonNode value, String pointer) {
        String size = SchemaWords.outside(keyword, limit, value);
        if (size != null) {
            add(code(schema, keyword, FindingCode.OUT_OF_RANGE), pointer, name(pointer) + " " + size);
        }
    }

    private void checkPresent(String field, JsonNode value, String pointer) {
        if (value.isObject() && !value.has(field)) {
            String where = pointer.isEmpty() ? "The playbook" : name(pointer);
            add(FindingCode.MISSING_FIELD, pointer, where + " has no " + field + ". Add it.");
        }
    }

    private void checkFields(JsonNode fields, JsonNode value, String pointer) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode given = value.get(field.getKey());
            if (given != null) {
                check(field.getValue(), given, Pointers.child(pointer, field.getKey()));
            }
        }
    }

    private void checkOtherFields(JsonNode others, JsonNode schema, JsonNode value, String pointer) {
        JsonNode known = schema.path("properties");
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!known.has(field.getKey()) && !isFull()) {
                String child = Pointers.child(pointer, field.getKey());
                if (others.isBoolean()) {
                    add(FindingCode.UNKNOWN_FIELD, child, SchemaWords.unknownField(field.getKey(), known));
                } else {
                    check(others, field.getValue(), child);
                }
            }
        }
    }

    /** Where a list is too long is told once, by the first part of the schema that is about it; the others leave it alone. */
    private void checkItems(JsonNode items, JsonNode schema, JsonNode value, String pointer) {
        if (!value.isArray()) {
            return;
        }
        if (value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            tooLong.add(pointer);
        }
        if (!tooLong.contains(pointer)) {
            for (int i = 0; i < value.size(); i++) {
                check(items, value.get(i), Pointers.child(pointer, i));
            }
        }
    }

    /** Where no branch fits, the branch of its type says why. */
    private void checkAny(JsonNode branches, JsonNode schema, JsonNode value, String pointer) {
        for (JsonNode branch : branches) {
            if (isValid(branch, value)) {
                return;
            }
        }
        for (JsonNode branch : branches) {
            if (isOf(Schema.target(branch).path("type").asText(), value)) {
                check(branch, value, pointer);
                return;
            }
        }
        add(
                FindingCode.WRONG_TYPE,
                pointer,
                name(pointer) + " is " + SchemaWords.kind(value) + " here. Write another kind of value"
                        + described(schema) + ".");
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalStateException("no type of the schema: " + type);
        };
    }

    private static FindingCode code(JsonNode schema, String keyword, FindingCode usual) {
        JsonNode own = schema.path("x-finding").get(keyword);
        return own == null ? usual : FindingCode.valueOf(own.textValue());
    }

    private static String described(JsonNode schema) {
        String description = schema.path("description").asText();
        return description.isEmpty() ? "" : " (" + description.replaceAll("\\.$", "") + ")";
    }

    /** The last part of a pointer, with the place in its list. */
    private static String name(String pointer) {
        return pointer.isEmpty() ? "The document" : SchemaWords.name(pointer);
    }

    private boolean isFull() {
        return findings.size() > Finding.MOST_TOLD;
    }

    private void add(FindingCode code, String pointer, String message) {
        if (!isFull()) {
            findings.add(Finding.error(code, pointer, message));
        }
    }
}
