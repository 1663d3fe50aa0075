package io.closewise.k8s;

import static io.closewise.k8s.Pod.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing comes in or goes out that no policy speaks of, and no policy speaks of what is not there. */
final class NetworkPolicies {

    private NetworkPolicies() {}

    static Stream<String> networkIsClosed(Manifests manifests) {
        Stream<String> open = manifests.pods().stream()
                .filter(pod -> manifests
                                .of("NetworkPolicy")
                                .filter(policy -> pod.isSelectedBy(policy.at("/spec/podSelector/matchLabels")))
                                .flatMap(policy -> each(policy.at("/spec/policyTypes")))
                                .map(JsonNode::asText)
                                .collect(Collectors.toSet())
                                .size()
                        != 2)
                .map(pod -> pod + ": open to the network");
        Stream<String> wide = manifests
                .of("NetworkPolicy")
                .filter(policy -> each(policy.at("/spec/ingress"))
                                .anyMatch(rule -> rule.path("from").isEmpty()
                                        || rule.path("ports").isEmpty())
                        || each(policy.at("/spec/egress"))
                                .anyMatch(rule -> rule.path("ports").isEmpty()))
                .map(policy -> policy + ": a rule without a sender or a port allows all of them");
        Stream<String> silent = manifests.ownPods().stream()
                .filter(pod -> !Stream.of(53, 5432).allMatch(port -> mayGoTo(manifests, pod, port)))
                .map(pod -> pod + ": cannot look up names or reach PostgreSQL");
        return Stream.of(open, wide, silent).flatMap(faults -> faults);
    }

    private static boolean mayGoTo(Manifests manifests, Pod pod, int port) {
        return manifests
                .of("NetworkPolicy")
                .filter(policy -> pod.isSelectedBy(policy.at("/spec/podSelector/matchLabels")))
                .flatMap(policy -> each(policy.at("/spec/egress")))
                .flatMap(rule -> each(rule.path("ports")))
                .anyMatch(allowed -> allowed.path("port").asInt() == port);
    }

    static Stream<String> networkPoliciesFindPods(Manifests manifests) {
        return manifests.of("NetworkPolicy").flatMap(policy -> {
            JsonNode selector = policy.at("/spec/podSelector/matchLabels");
            Stream<String> lost =
                    exists(manifests, selector) ? Stream.of() : Stream.of(policy + ": no pods with " + selector);
            Stream<String> peers = Stream.concat(each(policy.at("/spec/ingress")), each(policy.at("/spec/egress")))
                    .flatMap(rule -> Stream.concat(each(rule.path("from")), each(rule.path("to"))))
                    // pods of other namespaces are not ours to know
                    .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                    .map(peer -> peer.at("/podSelector/matchLabels"))
                    .filter(labels -> !exists(manifests, labels))
                    .map(labels -> policy + ": no pods with " + labels);
            Stream<String> ports = each(policy.at("/spec/ingress"))
                    .flatMap(rule -> each(rule.path("ports")))
                    .map(port -> port.path("port"))
                    .filter(JsonNode::isTextual)
                    .filter(port ->
                            manifests.pods().stream().noneMatch(pod -> pod.isSelectedBy(selector) && pod.has(port)))
                    .map(port -> policy + ": no port " + port);
            return Stream.of(lost, peers, ports).flatMap(faults -> faults);
        });
    }

    private static boolean exists(Manifests manifests, JsonNode labels) {
        List<Map<String, String>> operated = manifests.operatedPods();
        return manifests.pods().stream().anyMatch(pod -> pod.isSelectedBy(labels))
                || operated.stream().anyMatch(own -> own.entrySet()
                        .containsAll(Manifest.texts(labels).entrySet()));
    }
}
