package io.closewise.k8s;

import static io.closewise.k8s.Pod.each;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Alerts and dashboards speak of what the service measures, and alerts of what to do. */
final class MetricPolicies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String README = "README.md#";

    private MetricPolicies() {}

    static Stream<String> queriesUseKnownMetrics(Manifests manifests) {
        return Stream.concat(
                rules(manifests).flatMap(rule -> PromQl.faults(rule.path("expr").asText()).stream()
                        .map(fault -> rule.path("alert").asText() + ": " + fault)),
                dashboards(manifests).flatMap(dashboard -> {
                    List<JsonNode> targets = each(dashboard.path("panels"))
                            .flatMap(panel -> each(panel.path("targets")))
                            .toList();
                    return targets.isEmpty()
                            ? Stream.of("a dashboard without a query")
                            : targets.stream()
                                    .flatMap(target ->
                                            PromQl.faults(target.path("expr").asText()).stream());
                }));
    }

    static Stream<String> alertsAreExplained(Manifests manifests) {
        Set<String> headings = Runbook.anchors();
        return rules(manifests)
                .filter(rule -> {
                    String runbook = rule.at("/annotations/runbook").asText();
                    return !runbook.startsWith(README)
                            || !headings.contains(runbook.substring(README.length()))
                            || !Set.of("page", "ticket")
                                    .contains(rule.at("/labels/severity").asText())
                            || rule.at("/annotations/summary").asText().isBlank();
                })
                .map(rule -> rule.path("alert").asText() + ": no section of the README, severity or summary");
    }

    static Stream<JsonNode> rules(Manifests manifests) {
        return manifests
                .of("PrometheusRule")
                .flatMap(rules -> each(rules.at("/spec/groups")))
                .flatMap(group -> each(group.path("rules")));
    }

    static Stream<JsonNode> dashboards(Manifests manifests) {
        return manifests
                .of("ConfigMap")
                .filter(map -> map.at("/metadata/labels").has("grafana_dashboard"))
                .flatMap(map -> Manifest.texts(map.at("/data")).values().stream())
                .map(MetricPolicies::parse);
    }

    private static JsonNode parse(String dashboard) {
        try {
            return JSON.readTree(dashboard);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a dashboard is no JSON", e);
        }
    }
}
