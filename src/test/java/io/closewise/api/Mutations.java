package io.closewise.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Right contexts, turned around at random. Every text of a caller's own holds the secret, so that an echo is seen. */
final class Mutations {

    static final String SECRET = "zq7secret";

    private static final String FULL = ("""
            {"stage":"PROPOSAL_REVIEW","authority":"CONFIRMED","stakeholders":[{"role":"CHAMPION","engagement":"ENGAGED",
            "stance":"SUPPORTIVE","decisionMaker":false,"label":"SECRET"},{"role":"LEGAL"}],"openObjections":[{"category":
            "PRICE","severity":"LOW","status":"PROBED","summary":"SECRET"}],"value":"PARTIAL","proof":"PARTIAL","fit":
            "CONFIRMED","discovery":"COMPLETE","readiness":"TENTATIVE","buyingSignals":["ASKED_ABOUT_PRICE","OTHER"],
            "riskTolerance":"LOW","allOrNothing":false,"commitments":[{"kind":"SECRET","size":"MICRO","outcome":"ACCEPTED",
            "askedOn":"2025-06-08"}],"engagement":[{"kind":"SITE_VISITED","on":"2025-06-08"}],"effort":{"buyerInitiated":2,
            "sellerInitiated":3},"segment":"SMB","motion":"INBOUND","channel":"EMAIL","industry":"SOFTWARE","buyer":
            {"consumer":false,"vulnerable":false},"compellingEvent":{"owner":"BUYER","on":"2025-09-01"},"goLiveOn":
            "2025-09-01","circumstances":[],"asOf":"2025-06-15T00:00:00Z","values":{"date":"SECRET","solution":"SECRET"},
            "locale":"en","limit":5,"ref":"SECRET"}""").replace("SECRET", SECRET);

    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"" + SECRET + "\"",
            "\"" + SECRET + "\\u0000\"",
            "\"" + SECRET + "\\ud800\"",
            "\"2025-02-30\"",
            "\"2025-06-15\"",
            "\"PRICE\"",
            "\"${" + SECRET + "}\"",
            "[]",
            "[null]",
            "[[\"" + SECRET + "\"]]",
            "{}",
            "{\"role\":\"" + SECRET + "\"}",
            "{\"a\":{\"b\":[{\"c\":\"" + SECRET + "\"}]}}");

    private static final List<String> NAMES = List.of(
            "foo", "", "stage", "crmStage", "role", "kind", "on", "__proto__", "a.b", "\ud800", "\u0000", "[0]");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A context with up to four changes. */
    JsonNode context() {
        JsonNode context = Calls.read(FULL);
        for (int changes = random.nextInt(5); changes > 0; changes--) {
            change(containers(context, new ArrayList<>()));
        }
        return context;
    }

    /** The bytes of a context with up to four changes. */
    byte[] bytes() {
        byte[] body = FULL.getBytes(UTF_8);
        for (int changes = 1 + random.nextInt(4); changes > 0 && body.length > 0; changes--) {
            int at = random.nextInt(body.length);
            switch (random.nextInt(4)) {
                case 0 -> body[at] = (byte) random.nextInt(256);
                case 1 -> body[at] = (byte) "{}[]\",:\\0eu-.".charAt(random.nextInt(13));
                case 2 -> body = java.util.Arrays.copyOf(body, at);
                default -> body = without(body, at, 1 + random.nextInt(20));
            }
        }
        return body;
    }

    private void change(List<JsonNode> containers) {
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() || random.nextInt(5) == 0 ? pick(NAMES) : pick(names);
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, Calls.read(pick(JUNK)));
            }
        } else if (container instanceof ArrayNode array) {
            switch (random.nextInt(4)) {
                case 0 -> array.removeAll();
                case 1 -> array.add(Calls.read(pick(JUNK)));
                case 2 -> repeat(array, 1 + random.nextInt(250));
                default -> array.insert(0, Calls.read(pick(JUNK)));
            }
        }
    }

    private static void repeat(ArrayNode array, int times) {
        for (int i = 0; i < times && !array.isEmpty(); i++) {
            array.add(array.get(0).deepCopy());
        }
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> to) {
        if (node.isContainerNode()) {
            to.add(node);
            node.forEach(child -> containers(child, to));
        }
        return to;
    }

    private static byte[] without(byte[] body, int from, int length) {
        int to = Math.min(body.length, from + length);
        byte[] rest = new byte[body.length - (to - from)];
        System.arraycopy(body, 0, rest, 0, from);
        System.arraycopy(body, to, rest, from, body.length - to);
        return rest;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
