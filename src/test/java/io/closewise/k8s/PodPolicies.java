package io.closewise.k8s;

import static io.closewise.k8s.Pod.each;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every pod keeps: the restricted level of Kubernetes' own standard, and what an orderly life needs. */
final class PodPolicies {

    private static final Pattern PINNED = Pattern.compile(
            "[a-z0-9-]+(/[a-z0-9-]+)*(:[0-9]+\\.[0-9]+[\\w.-]*(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})");
    private static final Pattern SECONDS = Pattern.compile("(\\d+)S");
    private static final Set<String> HEALTH = Set.of("/q/health/started", "/q/health/ready", "/q/health/live");

    private PodPolicies() {}

    static Stream<String> runsAsNobody(Manifests manifests) {
        return containers(
                manifests, "runs as a user of its own and within the usual system calls", (pod, container) -> {
                    JsonNode outer = pod.spec().path("securityContext");
                    JsonNode own = container.path("securityContext");
                    return either(own, outer, "runAsNonRoot").asBoolean()
                            && either(own, outer, "runAsUser").asLong() > 100
                            && either(own, outer, "seccompProfile")
                                    .path("type")
                                    .asText()
                                    .equals("RuntimeDefault");
                });
    }

    static Stream<String> writesOnlyToVolumes(Manifests manifests) {
        return Stream.concat(
                containers(manifests, "has a read-only root", (pod, container) -> container
                        .at("/securityContext/readOnlyRootFilesystem")
                        .asBoolean()),
                pods(manifests, "has bounded volumes only", pod -> each(pod.spec()
                                .path("volumes"))
                        .allMatch(volume -> volume.at("/emptyDir/sizeLimit").isTextual())));
    }

    static Stream<String> hasNoPrivileges(Manifests manifests) {
        return Stream.concat(
                containers(manifests, "drops every capability and cannot win any", (pod, container) -> {
                    JsonNode context = container.path("securityContext");
                    return context.path("allowPrivilegeEscalation").isBoolean()
                            && !context.path("allowPrivilegeEscalation").asBoolean()
                            && !context.path("privileged").asBoolean()
                            && context.at("/capabilities/add").isMissingNode()
                            && each(context.at("/capabilities/drop"))
                                    .map(JsonNode::asText)
                                    .toList()
                                    .equals(List.of("ALL"));
                }),
                pods(manifests, "keeps to itself", pod -> Stream.of("hostNetwork", "hostPID", "hostIPC")
                        .noneMatch(own -> pod.spec().path(own).asBoolean())));
    }

    static Stream<String> hasNoToken(Manifests manifests) {
        return pods(
                manifests,
                "gets no token",
                pod -> isFalse(pod.spec().path("automountServiceAccountToken"))
                        || manifests
                                .of("ServiceAccount")
                                .anyMatch(account -> account.name()
                                                .equals(pod.spec()
                                                        .path("serviceAccountName")
                                                        .asText())
                                        && isFalse(account.at("/automountServiceAccountToken"))));
    }

    static Stream<String> isBounded(Manifests manifests) {
        return containers(manifests, "asks for and is limited to processor and memory", (pod, container) -> Stream.of(
                        "cpu", "memory")
                .allMatch(resource -> {
                    JsonNode request = container.at("/resources/requests/" + resource);
                    JsonNode limit = container.at("/resources/limits/" + resource);
                    return request.isTextual()
                            && limit.isTextual()
                            && amount(request).compareTo(amount(limit)) <= 0;
                }));
    }

    static Stream<String> isProbed(Manifests manifests) {
        return manifests.pods().stream()
                .filter(pod -> !pod.owner().kind().equals("Job"))
                .flatMap(pod -> pod.containers().stream()
                        .flatMap(container -> (pod.owner().isKnative()
                                        ? Stream.of("readinessProbe", "livenessProbe")
                                        : Stream.of("startupProbe", "readinessProbe", "livenessProbe"))
                                .filter(probe -> !looks(pod, container.path(probe)))
                                .map(probe -> pod + ": no " + probe + " that looks at something there")));
    }

    private static boolean looks(Pod pod, JsonNode probe) {
        JsonNode http = probe.path("httpGet");
        // Knative fills in the port
        return http.isObject()
                ? HEALTH.contains(http.path("path").asText()) && (pod.owner().isKnative() || pod.has(http.path("port")))
                : !probe.at("/exec/command").isEmpty();
    }

    static Stream<String> imageIsPinned(Manifests manifests) {
        return containers(
                manifests, "has an image with a version and no host in its name", (pod, container) -> PINNED.matcher(
                                container.path("image").asText())
                        .matches());
    }

    /** The sleep before the end, the delay and the time for requests under way stay inside what Kubernetes grants. */
    static Stream<String> endsGently(Manifests manifests) {
        int delay = seconds(manifests, "QUARKUS_SHUTDOWN_DELAY");
        int drain = seconds(manifests, "QUARKUS_SHUTDOWN_TIMEOUT");
        return manifests.ownPods().stream()
                .filter(pod -> pod.owner().kind().equals("Deployment"))
                .filter(pod -> {
                    int sleep = pod.containers()
                            .get(0)
                            .at("/lifecycle/preStop/sleep/seconds")
                            .asInt();
                    int grace = pod.spec().path("terminationGracePeriodSeconds").asInt();
                    return sleep == 0
                            || delay == 0
                            || drain == 0
                            || sleep + delay + drain >= grace
                            || !pod.owner()
                                    .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                    .asText()
                                    .equals("0");
                })
                .map(pod -> pod + ": requests under way may be lost");
    }

    private static int seconds(Manifests manifests, String setting) {
        Matcher matcher = SECONDS.matcher(manifests.settings().getOrDefault(setting, ""));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    static Stream<String> isSpread(Manifests manifests) {
        return manifests.ownPods().stream()
                .filter(pod -> pod.owner().kind().equals("Deployment"))
                .filter(pod -> !each(pod.spec().path("topologySpreadConstraints"))
                        .filter(spread -> pod.isSelectedBy(spread.at("/labelSelector/matchLabels")))
                        .map(spread -> spread.path("topologyKey").asText())
                        .toList()
                        .containsAll(List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")))
                .map(pod -> pod + ": not spread over zones and nodes");
    }

    static Stream<String> namespaceIsRestricted(Manifests manifests) {
        return manifests
                .of("Namespace")
                .filter(namespace -> !"restricted"
                        .equals(Manifest.texts(namespace.at("/metadata/labels"))
                                .get("pod-security.kubernetes.io/enforce")))
                .map(namespace -> namespace + ": takes pods that are not restricted");
    }

    private interface ContainerCheck {
        boolean holds(Pod pod, JsonNode container);
    }

    private static Stream<String> containers(Manifests manifests, String rule, ContainerCheck check) {
        return manifests.pods().stream().flatMap(pod -> pod.containers().stream()
                .filter(container -> !check.holds(pod, container))
                .map(container -> pod + ", " + container.path("name").asText() + ": not so: " + rule));
    }

    private static Stream<String> pods(Manifests manifests, String rule, Predicate<Pod> check) {
        return manifests.pods().stream().filter(check.negate()).map(pod -> pod + ": not so: " + rule);
    }

    private static JsonNode either(JsonNode own, JsonNode outer, String field) {
        return own.has(field) ? own.path(field) : outer.path(field);
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }

    private static BigDecimal amount(JsonNode quantity) {
        return Quantity.getAmountInBytes(Quantity.parse(quantity.asText()));
    }
}
