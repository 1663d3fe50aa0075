package io.closewise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.RecommendationRequest;
import io.closewise.api.RecommendationResponse;
import io.closewise.deal.Signal;
import io.closewise.phrasing.PressurePattern;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Condition;
import io.closewise.playbook.Contradiction;
import io.closewise.playbook.Effect;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Placeholder;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.technique.Evidence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Follows the pointers of the ledger to the real things: the playbook, the vocabulary, the contract's records, the endpoints and the tests. */
final class Pointers {

    private static final String ALWAYS = "ALWAYS";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Playbook playbook;
    private final Endpoints endpoints;

    Pointers(Playbook playbook, Endpoints endpoints) {
        this.playbook = playbook;
        this.endpoints = endpoints;
    }

    /** Whether something stands where it points to. Throws where it is no pointer at all. */
    boolean resolves(String pointer) {
        int colon = pointer.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no kind: " + pointer);
        }
        String target = pointer.substring(colon + 1);
        return switch (pointer.substring(0, colon)) {
            case "technique" ->
                stands(playbook.techniques().stream().map(Entry::technique).toList(), one -> one.key(), target);
            case "micro-commitment" -> stands(playbook.microCommitments(), MicroCommitment::kind, target);
            case "evidence" -> stands(playbook.evidence(), Evidence::id, target);
            case "guardrail" -> stands(playbook.guardrails(), Guardrail::code, target);
            case "advice" -> stands(playbook.advice(), Advice::code, target);
            case "contradiction" -> stands(playbook.contradictions(), Contradiction::id, target);
            case "placeholder" -> stands(playbook.placeholders(), Placeholder::name, target);
            case "wording" ->
                stands(
                        List.copyOf(playbook.wording().entrySet()),
                        one -> one.getKey().name(),
                        target);
            case "rule" -> rule(target);
            case "signal" -> isOneOf(Signal.class, target);
            case "phrasing-pattern" -> isOneOf(PressurePattern.class, target);
            case "request" -> field(RecommendationRequest.class, target);
            case "response" -> field(RecommendationResponse.class, target);
            case "endpoint" -> endpoints.serve(target);
            case "test" -> test(target);
            default -> throw new IllegalArgumentException("an unknown kind: " + pointer);
        };
    }

    private static <T> boolean stands(List<T> all, Function<T, String> name, String target) {
        List<String> path = split(target);
        return all.stream()
                .filter(one -> name.apply(one).equals(path.get(0)))
                .anyMatch(one -> stands(MAPPER.valueToTree(one), path.subList(1, path.size())));
    }

    private static boolean stands(JsonNode node, List<String> path) {
        if (path.isEmpty()) {
            return !(node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty());
        }
        String step = path.get(0);
        int bracket = step.indexOf('[');
        JsonNode field = node.path(bracket < 0 ? step : step.substring(0, bracket));
        List<String> rest = path.subList(1, path.size());
        if (bracket < 0) {
            return stands(field, rest);
        }
        String words = step.substring(bracket + 1, step.length() - 1).toLowerCase(Locale.ROOT);
        List<JsonNode> candidates = new ArrayList<>();
        if (field.isArray()) {
            field.forEach(candidates::add);
        } else {
            candidates.add(field);
        }
        return candidates.stream().anyMatch(one -> says(one, words) && stands(one, rest));
    }

    private static boolean says(JsonNode node, String words) {
        if (node.isValueNode()) {
            return node.asText().toLowerCase(Locale.ROOT).contains(words);
        }
        for (JsonNode inner : node) {
            if (says(inner, words)) {
                return true;
            }
        }
        return false;
    }

    /** Parts a path at its slashes, but not at those between brackets. */
    private static List<String> split(String path) {
        List<String> steps = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '/' && depth == 0) {
                steps.add(path.substring(from, i));
                from = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("brackets that do not match: " + path);
        }
        steps.add(path.substring(from));
        return steps;
    }

    private boolean rule(String target) {
        List<String> path = split(target);
        if (path.size() != 3) {
            throw new IllegalArgumentException("a rule is technique/effect/signal: " + target);
        }
        List<Rule> rules = path.get(0).equals("*")
                ? playbook.rules()
                : playbook.technique(path.get(0)).map(Entry::rules).orElse(List.of());
        Effect effect = Effect.valueOf(path.get(1));
        return rules.stream().anyMatch(rule -> rule.effect() == effect && speaksOf(rule, path.get(2)));
    }

    private static boolean speaksOf(Rule rule, String what) {
        Condition when = rule.when();
        if (what.equals(ALWAYS)) {
            return when.equals(Condition.ALWAYS);
        }
        if (rule.effect() == Effect.GUARDRAIL) {
            return what.equals(rule.guardrail());
        }
        return what.startsWith("!")
                ? when.none().contains(Signal.valueOf(what.substring(1)))
                : when.all().contains(Signal.valueOf(what)) || when.any().contains(Signal.valueOf(what));
    }

    /** Whether records have these fields, one inside the other, and the last of them has this constant. */
    private static boolean field(Class<?> record, String target) {
        List<String> path = split(target);
        Class<?> type = record;
        for (String name : path.get(0).split("\\.", -1)) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                return false;
            }
            RecordComponent found = Arrays.stream(components)
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            type = raw(found.getGenericType());
        }
        return path.size() == 1 || type.isEnum() && isOneOf(type, path.get(1));
    }

    /** The type itself, or that of the elements of a list. */
    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return raw(list.getActualTypeArguments()[0]);
        }
        return type instanceof ParameterizedType other ? (Class<?>) other.getRawType() : (Class<?>) type;
    }

    private static boolean isOneOf(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
    }

    private static boolean test(String target) {
        int hash = target.indexOf('#');
        try {
            return Class.forName(target.substring(0, hash))
                    .getDeclaredMethod(target.substring(hash + 1))
                    .isAnnotationPresent(Test.class);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return false;
        }
    }
}
