package io.closewise.k8s;

import static io.closewise.k8s.Pod.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one resource says of another is so. */
final class ReferencePolicies {

    private static final String VERSION = "app.kubernetes.io/version";
    /** Made by people or by a certificate's manager; the README names them. */
    private static final Set<String> SECRETS_FROM_OUTSIDE =
            Set.of("closewise-tls", "closewise-backup-store", "closewise-database-service", "closewise-access");

    private ReferencePolicies() {}

    /** A selector with a version would part from the pods of the next one, and a Deployment's can never change. */
    static Stream<String> selectorsAreStable(Manifests manifests) {
        Stream<String> versioned = manifests.all().stream()
                .filter(manifest -> Stream.of(
                                "/spec/selector", "/spec/selector/matchLabels", "/spec/podSelector/matchLabels")
                        .anyMatch(pointer -> manifest.at(pointer).has(VERSION)))
                .map(manifest -> manifest + ": selects a version");
        Stream<String> parted = manifests.pods().stream()
                .filter(pod -> !pod.owner().at("/spec/selector").isMissingNode())
                .filter(pod -> pod.owner().at("/spec/selector/matchLabels").isEmpty()
                        || !pod.isSelectedBy(pod.owner().at("/spec/selector/matchLabels")))
                .map(pod -> pod + ": not selected by their owner");
        return Stream.concat(versioned, parted);
    }

    static Stream<String> servicesFindPods(Manifests manifests) {
        return manifests.of("Service").filter(service -> !service.isKnative()).flatMap(service -> {
            List<Pod> selected = manifests.pods().stream()
                    .filter(pod -> pod.isSelectedBy(service.at("/spec/selector")))
                    .toList();
            if (selected.size() != 1) {
                return Stream.of(service + ": selects " + selected);
            }
            return each(service.at("/spec/ports"))
                    .filter(port -> !selected.get(0).has(port.path("targetPort")))
                    .map(port -> service + ": no port " + port.path("targetPort") + " in " + selected);
        });
    }

    static Stream<String> routesFindServices(Manifests manifests) {
        Stream<Map.Entry<Manifest, JsonNode>> ingresses = manifests
                .of("Ingress")
                .flatMap(ingress -> each(ingress.at("/spec/rules"))
                        .flatMap(rule -> each(rule.at("/http/paths")))
                        .map(path -> Map.entry(ingress, path.at("/backend/service"))));
        Stream<Map.Entry<Manifest, JsonNode>> routes = manifests.of("HTTPRoute").flatMap(route -> each(route.at(
                        "/spec/rules"))
                .flatMap(rule -> each(rule.path("backendRefs")))
                .map(backend -> Map.entry(route, backend)));
        Stream<String> lost = Stream.concat(ingresses, routes)
                .filter(backend -> manifests
                        .of("Service")
                        .filter(service -> service.name()
                                .equals(backend.getValue().path("name").asText()))
                        .flatMap(service -> each(service.at("/spec/ports")))
                        .noneMatch(port -> backend.getValue().at("/port/name").equals(port.path("name"))
                                || backend.getValue().path("port").equals(port.path("port"))))
                .map(backend -> backend.getKey() + ": no such service and port: " + backend.getValue());
        Stream<String> unseen = manifests
                .of("ServiceMonitor")
                .filter(monitor -> manifests
                        .of("Service")
                        .noneMatch(service -> Manifest.texts(service.at("/metadata/labels"))
                                        .entrySet()
                                        .containsAll(Manifest.texts(monitor.at("/spec/selector/matchLabels"))
                                                .entrySet())
                                && each(monitor.at("/spec/endpoints")).allMatch(endpoint -> each(service.at(
                                                "/spec/ports"))
                                        .anyMatch(port -> port.path("name").equals(endpoint.path("port"))))))
                .map(monitor -> monitor + ": no such service and port");
        return Stream.concat(lost, unseen);
    }

    static Stream<String> budgetFits(Manifests manifests) {
        return manifests.ownPods().stream()
                .filter(pod -> pod.owner().kind().equals("Deployment"))
                .filter(pod -> manifests
                                .of("PodDisruptionBudget")
                                .filter(budget -> pod.isSelectedBy(budget.at("/spec/selector/matchLabels"))
                                        && !budget.at("/spec/selector/matchLabels")
                                                .isEmpty()
                                        && budget.at("/spec/maxUnavailable").asInt() == 1)
                                .count()
                        != 1)
                .map(pod -> pod + ": not kept by exactly one budget that lets one go at a time");
    }

    static Stream<String> autoscalerFits(Manifests manifests) {
        Stream<String> lost = manifests
                .of("HorizontalPodAutoscaler")
                .filter(scaler -> manifests
                                .of(scaler.at("/spec/scaleTargetRef/kind").asText())
                                .noneMatch(target -> target.name()
                                                .equals(scaler.at("/spec/scaleTargetRef/name")
                                                        .asText())
                                        && target.apiVersion()
                                                .equals(scaler.at("/spec/scaleTargetRef/apiVersion")
                                                        .asText())
                                        && target.at("/spec/replicas").isMissingNode())
                        || scaler.at("/spec/minReplicas").asInt() < 1
                        || scaler.at("/spec/minReplicas").asInt()
                                > scaler.at("/spec/maxReplicas").asInt())
                .map(scaler -> scaler + ": does not fit what it scales");
        Stream<String> unscaled = manifests
                .of("Deployment")
                .filter(deployment -> manifests
                        .of("HorizontalPodAutoscaler")
                        .noneMatch(scaler ->
                                scaler.at("/spec/scaleTargetRef/name").asText().equals(deployment.name())))
                .map(deployment -> deployment + ": nothing says how many");
        return Stream.concat(lost, unscaled);
    }

    static Stream<String> referencesExist(Manifests manifests) {
        Set<String> there = new HashSet<>();
        manifests.all().forEach(manifest -> there.add(manifest.toString()));
        SECRETS_FROM_OUTSIDE.forEach(secret -> there.add("Secret " + secret));
        manifests.of("Cluster").forEach(cluster -> there.add("Secret " + cluster.name() + "-app"));
        manifests
                .of("ExternalSecret")
                .forEach(secret ->
                        there.add("Secret " + secret.at("/spec/target/name").asText()));
        return manifests.pods().stream().flatMap(pod -> Stream.concat(
                        pod.containers().stream().flatMap(ReferencePolicies::named),
                        pod.spec().has("serviceAccountName")
                                ? Stream.of("ServiceAccount "
                                        + pod.spec().path("serviceAccountName").asText())
                                : Stream.of())
                .filter(name -> !there.contains(name))
                .map(name -> pod + ": there is no " + name));
    }

    private static Stream<String> named(JsonNode container) {
        return Stream.of(
                        each(container.path("envFrom"))
                                .map(from -> "ConfigMap "
                                        + from.at("/configMapRef/name").asText()),
                        each(container.path("env"))
                                .filter(variable -> variable.has("valueFrom"))
                                .map(variable -> "Secret "
                                        + variable.at("/valueFrom/secretKeyRef/name")
                                                .asText()))
                .flatMap(names -> names);
    }

    /** What all replicas of a roll-out can open is less than what the poolers take, and that less than what PostgreSQL takes. */
    static Stream<String> connectionsSuffice(Manifests manifests) {
        int perReplica =
                Integer.parseInt(manifests.settings().getOrDefault("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "1000"));
        int replicas = manifests
                .of("HorizontalPodAutoscaler")
                .mapToInt(scaler -> scaler.at("/spec/maxReplicas").asInt() + 1)
                .sum();
        return manifests.of("Pooler").flatMap(pooler -> {
            int pools = pooler.at("/spec/instances").asInt()
                    * pooler.at("/spec/pgbouncer/parameters/default_pool_size").asInt();
            Manifest cluster =
                    manifests.one("Cluster", pooler.at("/spec/cluster/name").asText());
            int most = cluster.at("/spec/postgresql/parameters/max_connections").asInt();
            return replicas * perReplica <= pools && pools + perReplica <= most
                    ? Stream.of()
                    : Stream.of(pooler + ": " + replicas * perReplica + " wanted, " + pools + " pooled, " + most
                            + " taken");
        });
    }
}
