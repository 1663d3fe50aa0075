package io.closewise.phrasing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judged texts from a file, and how the check does on them. */
record Cases(List<Case> cases) {

    record Case(
            String id,
            String half,
            Draft draft,
            Set<String> verdicts,
            Set<PressurePattern> patterns,
            Set<PressurePattern> allowed,
            Map<PressurePattern, String> spans) {}

    record Score(String pattern, int expected, int hit, int falsely) {
        double precision() {
            return hit + falsely == 0 ? 1 : (double) hit / (hit + falsely);
        }

        double recall() {
            return expected == 0 ? 1 : (double) hit / expected;
        }

        double f1() {
            return expected + hit + falsely == 0 ? 1 : 2.0 * hit / (expected + hit + falsely);
        }
    }

    record Figures(List<Score> scores, double verdictAccuracy, double falsePositiveRate) {
        double macroF1() {
            return scores.stream().mapToDouble(Score::f1).average().orElseThrow();
        }
    }

    static Cases of(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Cases.class.getResourceAsStream("/phrasing/" + resource), resource)) {
            List<Case> cases = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                cases.add(caseOf(node));
            }
            return new Cases(List.copyOf(cases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case caseOf(JsonNode node) {
        JsonNode event = node.path("request").path("buyerEvent");
        String date = event.path("date").asText("");
        BuyerEvent buyerEvent = event.isMissingNode()
                ? null
                : new BuyerEvent(
                        date.isEmpty() ? null : LocalDate.parse(date),
                        textOf(event.path("owner")),
                        textOf(event.path("consequence")));
        Draft draft = new Draft(
                node.get("text").asText(),
                null,
                buyerEvent,
                texts(node.path("request").path("claims")));
        JsonNode expect = node.get("expect");
        JsonNode verdict = expect.get("verdict");
        return new Case(
                node.get("id").asText(),
                node.path("half").asText(),
                draft,
                verdict.isArray() ? Set.copyOf(texts(verdict)) : Set.of(verdict.asText()),
                patterns(expect.get("patterns")),
                patterns(expect.path("allow")),
                spans(expect.path("spans")));
    }

    private static Map<PressurePattern, String> spans(JsonNode array) {
        Map<PressurePattern, String> spans = new EnumMap<>(PressurePattern.class);
        array.forEach(each -> spans.put(
                PressurePattern.valueOf(each.get("pattern").asText()),
                each.get("excerpt").asText()));
        return spans;
    }

    private static String textOf(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Set<PressurePattern> patterns(JsonNode array) {
        return texts(array).stream()
                .map(PressurePattern::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PressurePattern.class)));
    }

    Cases only(Predicate<Case> wanted) {
        return new Cases(cases.stream().filter(wanted).toList());
    }

    Figures figures() {
        return figures(PhrasingTexts.CHECK);
    }

    Figures figures(PhrasingCheck check) {
        int right = 0;
        int clean = 0;
        int flagged = 0;
        int[][] counts = new int[PressurePattern.values().length][3];
        for (Case each : cases) {
            Assessment assessment = check.check(each.draft());
            Set<PressurePattern> found =
                    assessment.findings().stream().map(Finding::pattern).collect(Collectors.toSet());
            right += each.verdicts().contains(assessment.verdict().name()) ? 1 : 0;
            clean += each.id().startsWith("clean-") ? 1 : 0;
            flagged += each.id().startsWith("clean-") && !found.isEmpty() ? 1 : 0;
            for (PressurePattern pattern : PressurePattern.values()) {
                boolean due = each.patterns().contains(pattern);
                int[] count = counts[pattern.ordinal()];
                count[0] += due ? 1 : 0;
                count[1] += due && found.contains(pattern) ? 1 : 0;
                count[2] += !due && found.contains(pattern) && !each.allowed().contains(pattern) ? 1 : 0;
            }
        }
        List<Score> scores = new ArrayList<>();
        for (PressurePattern pattern : PressurePattern.values()) {
            int[] count = counts[pattern.ordinal()];
            scores.add(new Score(pattern.name(), count[0], count[1], count[2]));
        }
        return new Figures(scores, (double) right / cases.size(), clean == 0 ? 0 : (double) flagged / clean);
    }
}
