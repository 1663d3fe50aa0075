package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents drawn along the schema and beside it, with the texts that forms of data are known to stumble over. */
final class RandomDocuments {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "N",
            "true",
            "False",
            "null",
            "Null",
            "~",
            "1",
            "-1",
            "1.0",
            "1e3",
            "0x1F",
            "0o17",
            "017",
            "1_000",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "2025-01-01",
            "2025-01-01T10:00:00Z",
            "12:30:45",
            "=",
            "<<",
            "a: b",
            "a:",
            ": a",
            "a #b",
            "#a",
            "- a",
            "-",
            "---",
            "...",
            "? a",
            "!tag",
            "&anchor",
            "*alias",
            "%TAG",
            "@a",
            "`a",
            "{a}",
            "[a]",
            "a, b",
            "'a'",
            "\"a\"",
            "a\"b",
            "a\\b",
            "a\nb",
            "a\n",
            "\na",
            "a\tb",
            " a",
            "a ",
            "|",
            ">",
            "|-",
            "a|b",
            "Grüße",
            "日本語",
            "😀 ok",
            "\u0085",
            "\u2028x",
            "\ufeffx",
            "\u007f",
            "\u0001",
            "\u00a0",
            "\ufffe",
            "Say [date], or not?",
            "It's 50 % off; really!",
            "REVERSIBLE_ONLY",
            "YES",
            "NULL",
            "plain words and more plain words");

    private final Random random;

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    static JsonNode of(long seed) {
        return new RandomDocuments(seed).value(Schema.root(), 0);
    }

    private JsonNode value(JsonNode reference, int level) {
        JsonNode schema = Schema.target(reference);
        if (random.nextInt(25) == 0) {
            return anything(level);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, level);
            case "array" -> list(schema.path("items"), level);
            case "string" -> NODES.textNode(text());
            case "number" -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(2001) - 1000L, random.nextInt(6)));
            case "integer" -> NODES.numberNode(random.nextInt());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> anything(level);
        };
    }

    private ObjectNode object(JsonNode schema, int level) {
        ObjectNode object = NODES.objectNode();
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        int share = level == 0 ? 3 : 2;
        for (String name : names) {
            if (random.nextInt(share) > 0) {
                object.set(name, value(schema.path("properties").path(name), level + 1));
            }
        }
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(text(), anything(level + 1));
        }
        return object;
    }

    private ArrayNode list(JsonNode items, int level) {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(level > 3 ? 2 : 4); i > 0; i--) {
            list.add(value(items, level + 1));
        }
        return list;
    }

    private JsonNode anything(int level) {
        return switch (random.nextInt(level > 6 ? 5 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(8)));
            case 4 -> NODES.textNode(text());
            case 5 -> list(MissingNode.getInstance(), level + 1);
            default -> object(MissingNode.getInstance(), level + 1);
        };
    }

    private String text() {
        String one = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(4) == 0 ? one + TEXTS.get(random.nextInt(TEXTS.size())) : one;
    }
}
