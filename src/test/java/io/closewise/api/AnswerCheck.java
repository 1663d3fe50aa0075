package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with an answer: against the invariants of every answer, and against what a scenario expects of this one. */
final class AnswerCheck {

    private static final Set<String> KNOWN = Set.of(
            "verdict",
            "top",
            "within",
            "recommends",
            "blocked",
            "notBlocked",
            "cautions",
            "unflagged",
            "above",
            "signals",
            "noSignals",
            "advice",
            "noAdvice",
            "guardrails",
            "missing",
            "notMissing");

    private final JsonNode answer;
    private final Map<String, JsonNode> recommended = new LinkedHashMap<>();
    private final Map<String, JsonNode> refused = new LinkedHashMap<>();
    private final List<String> ranked;
    private final List<String> faults = new ArrayList<>();

    AnswerCheck(JsonNode answer) {
        this.answer = answer;
        answer.path("recommendations").forEach(one -> recommended.put(key(one), one));
        answer.path("doNotUse").forEach(one -> refused.put(key(one), one.path("flags")));
        ranked = List.copyOf(recommended.keySet());
    }

    List<String> faults(JsonNode expect) {
        checkRecommendations();
        checkRefusals();
        checkVerdict();
        checkRanking(expect);
        checkFlags(expect);
        checkCodes(expect);
        expect.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), "unknown expectation " + name));
        return faults;
    }

    private void checkRecommendations() {
        require(recommended.size() == answer.path("recommendations").size(), "a technique is recommended twice");
        double last = 1;
        int rank = 0;
        for (JsonNode one : answer.path("recommendations")) {
            String key = key(one);
            double score = one.path("score").asDouble(-1);
            require(score >= 0 && score <= last, "the score of " + key + " is out of range or order");
            last = score;
            require(one.path("rank").asInt() == ++rank, "the rank of " + key + " is not " + rank);
            require(!refused.containsKey(key), key + " is both recommended and refused");
            for (JsonNode flag : one.path("doNotUse")) {
                require(flag.path("severity").asText().equals("CAUTION"), key + " is recommended with a BLOCK");
            }
            require(!one.path("phrasing").isEmpty(), key + " has no phrasing");
            for (JsonNode line : one.path("phrasing")) {
                require(!line.path("text").asText().isBlank(), key + " has an empty phrasing");
            }
            require(!one.path("guardrails").isEmpty(), key + " has no guardrail");
        }
    }

    private void checkRefusals() {
        refused.forEach((key, flags) -> {
            boolean block = false;
            for (JsonNode flag : flags) {
                block |= flag.path("severity").asText().equals("BLOCK");
                require(
                        !flag.path("reason").asText().isBlank()
                                && !flag.path("remedy").asText().isBlank(),
                        key + " has a flag without reason or remedy");
            }
            require(block, key + " is refused without a BLOCK");
        });
    }

    private void checkVerdict() {
        String verdict = answer.path("verdict").asText();
        if (ranked.isEmpty()) {
            require(
                    verdict.equals("HOLD") && !answer.path("advice").isEmpty(),
                    "no HOLD with advice, though no technique");
        } else {
            boolean flagged = !recommended.get(ranked.get(0)).path("doNotUse").isEmpty();
            require(
                    verdict.equals(flagged ? "PROCEED_WITH_CARE" : "PROCEED"),
                    verdict + " does not fit the first technique");
        }
    }

    private void checkRanking(JsonNode expect) {
        if (expect.has("verdict")) {
            require(
                    texts(expect.path("verdict"))
                            .contains(answer.path("verdict").asText()),
                    "the verdict is " + answer.path("verdict"));
        }
        if (expect.has("top")) {
            require(
                    !ranked.isEmpty() && texts(expect.path("top")).contains(ranked.get(0)),
                    "the order is " + ranked + ", first expected " + expect.path("top"));
        }
        expect.path("within").fields().forEachRemaining(entry -> {
            int place = ranked.indexOf(entry.getKey());
            require(place >= 0 && place < entry.getValue().asInt(), entry + " does not hold in " + ranked);
        });
        for (JsonNode pair : expect.path("above")) {
            int upper = ranked.indexOf(pair.path(0).asText());
            int lower = ranked.indexOf(pair.path(1).asText());
            require(upper >= 0 && (lower < 0 || upper < lower), pair + " is not the order of " + ranked);
        }
        for (String key : texts(expect.path("recommends"))) {
            require(recommended.containsKey(key), key + " is not recommended, refused for " + refused.get(key));
        }
    }

    private void checkFlags(JsonNode expect) {
        expect.path("blocked")
                .fields()
                .forEachRemaining(entry -> require(
                        refused.containsKey(entry.getKey())
                                && signals(refused.get(entry.getKey())).containsAll(texts(entry.getValue())),
                        entry + " does not block"));
        for (String key : texts(expect.path("notBlocked"))) {
            require(!refused.containsKey(key), key + " is blocked by " + refused.get(key));
        }
        expect.path("cautions")
                .fields()
                .forEachRemaining(entry -> require(
                        recommended.containsKey(entry.getKey())
                                && signals(recommended.get(entry.getKey()).path("doNotUse"))
                                        .containsAll(texts(entry.getValue())),
                        entry + " does not caution"));
        for (String key : texts(expect.path("unflagged"))) {
            require(
                    recommended.containsKey(key)
                            && recommended.get(key).path("doNotUse").isEmpty(),
                    key + " is flagged or not recommended");
        }
        expect.path("guardrails")
                .fields()
                .forEachRemaining(entry -> require(
                        recommended.containsKey(entry.getKey())
                                && codes(recommended.get(entry.getKey()).path("guardrails"))
                                        .containsAll(texts(entry.getValue())),
                        entry + " is not among the guardrails"));
    }

    private void checkCodes(JsonNode expect) {
        holds(codes(answer.path("signals")), expect, "signals", "noSignals");
        holds(codes(answer.path("advice")), expect, "advice", "noAdvice");
        holds(texts(answer.path("missing")), expect, "missing", "notMissing");
    }

    private void holds(Set<String> codes, JsonNode expect, String yes, String no) {
        texts(expect.path(yes)).forEach(code -> require(codes.contains(code), yes + " lack " + code));
        texts(expect.path(no)).forEach(code -> require(!codes.contains(code), yes + " wrongly hold " + code));
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static String key(JsonNode entry) {
        return entry.path("technique").path("key").asText();
    }

    private static Set<String> signals(JsonNode flags) {
        Set<String> signals = new LinkedHashSet<>();
        flags.forEach(flag -> signals.addAll(texts(flag.path("because"))));
        return signals;
    }

    private static Set<String> codes(JsonNode entries) {
        Set<String> codes = new LinkedHashSet<>();
        entries.forEach(entry -> codes.add(entry.path("code").asText()));
        return codes;
    }

    /** One text, or all of a list. */
    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
