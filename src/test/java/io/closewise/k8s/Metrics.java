package io.closewise.k8s;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The metrics that the service offers, by the names that Prometheus knows them by, each with its labels. */
final class Metrics {

    /** Added by whoever scrapes. */
    static final Set<String> LABELS_OF_EVERY_TARGET = Set.of("job", "namespace", "pod", "instance");

    private static final Map<String, Set<String>> LABELS = labels();

    private Metrics() {}

    static Map<String, Set<String>> known() {
        return LABELS;
    }

    private static Map<String, Set<String>> labels() {
        Map<String, Set<String>> labels = new HashMap<>();
        // whether a target answered, told by Prometheus itself
        labels.put("up", Set.of());
        labels.put("closewise_decisions_total", Set.of("verdict"));
        labels.put("closewise_blocks_total", Set.of("signal"));
        labels.put("closewise_limits_hit_total", Set.of("limit"));
        labels.put("closewise_limits_refused_total", Set.of("kind"));
        labels.put("closewise_playbook_revision", Set.of("playbook"));
        labels.put("closewise_database_away_seconds", Set.of());
        histogram(labels, "http_server_requests_seconds", Set.of("method", "uri", "status", "outcome"));
        histogram(labels, "closewise_recommendation_seconds", Set.of());
        histogram(labels, "closewise_playbook_propagation_seconds", Set.of());
        for (String of : Set.of("active", "available", "awaiting")) {
            labels.put("agroal_" + of + "_count", Set.of("datasource"));
        }
        return Map.copyOf(labels);
    }

    private static void histogram(Map<String, Set<String>> labels, String name, Set<String> own) {
        Set<String> bucket = new HashSet<>(own);
        bucket.add("le");
        labels.put(name + "_bucket", Set.copyOf(bucket));
        labels.put(name + "_count", own);
        labels.put(name + "_sum", own);
    }
}
