package io.closewise.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy is broken on purpose, in a copy of a good overlay, and notices. */
class PolicyTest {

    private static final String PRODUCTION = "overlays/production";
    private static final String INGRESS = "overlays/production + ingress";
    private static final String GATEWAY = "overlays/production + gateway";
    private static final String DEV = "overlays/dev";
    private static final String SERVERLESS = "overlays/serverless";

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    /** One value that is set, or taken away where it is null. */
    record Harm(Policy policy, String overlay, String kind, String name, String pointer, String value) {

        @Override
        public String toString() {
            return policy + " when in " + overlay + " " + kind + " " + name + " " + pointer + " is " + value;
        }
    }

    static Stream<Harm> harms() {
        return Stream.of(
                deployment(Policy.RUNS_AS_NOBODY, POD + "/securityContext/runAsNonRoot", "false"),
                deployment(Policy.RUNS_AS_NOBODY, POD + "/securityContext/runAsUser", "0"),
                deployment(Policy.RUNS_AS_NOBODY, CONTAINER + "/securityContext/runAsUser", "0"),
                deployment(Policy.RUNS_AS_NOBODY, POD + "/securityContext/seccompProfile/type", "\"Unconfined\""),
                deployment(Policy.WRITES_ONLY_TO_VOLUMES, CONTAINER + "/securityContext/readOnlyRootFilesystem", null),
                deployment(Policy.WRITES_ONLY_TO_VOLUMES, POD + "/volumes/0/emptyDir/sizeLimit", null),
                deployment(
                        Policy.WRITES_ONLY_TO_VOLUMES,
                        POD + "/volumes/0",
                        "{\"name\": \"tmp\", \"hostPath\": {\"path\": \"/\"}}"),
                deployment(Policy.HAS_NO_PRIVILEGES, CONTAINER + "/securityContext/allowPrivilegeEscalation", null),
                deployment(Policy.HAS_NO_PRIVILEGES, CONTAINER + "/securityContext/capabilities/drop", "[]"),
                deployment(
                        Policy.HAS_NO_PRIVILEGES, CONTAINER + "/securityContext/capabilities/add", "[\"NET_ADMIN\"]"),
                deployment(Policy.HAS_NO_PRIVILEGES, CONTAINER + "/securityContext/privileged", "true"),
                deployment(Policy.HAS_NO_PRIVILEGES, POD + "/hostNetwork", "true"),
                harm(
                        Policy.HAS_NO_TOKEN,
                        SERVERLESS,
                        "ServiceAccount",
                        "closewise",
                        "/automountServiceAccountToken",
                        null),
                harm(
                        Policy.HAS_NO_TOKEN,
                        DEV,
                        "StatefulSet",
                        "closewise-database",
                        POD + "/automountServiceAccountToken",
                        "true"),
                deployment(Policy.IS_BOUNDED, CONTAINER + "/resources/limits/memory", null),
                deployment(Policy.IS_BOUNDED, CONTAINER + "/resources/requests/cpu", null),
                deployment(Policy.IS_BOUNDED, CONTAINER + "/resources/requests/memory", "\"1Gi\""),
                deployment(Policy.IS_PROBED, CONTAINER + "/startupProbe", null),
                deployment(Policy.IS_PROBED, CONTAINER + "/readinessProbe/httpGet/path", "\"/health\""),
                deployment(Policy.IS_PROBED, CONTAINER + "/livenessProbe/httpGet/port", "\"web\""),
                harm(Policy.IS_PROBED, SERVERLESS, "Service", "closewise", CONTAINER + "/readinessProbe", null),
                deployment(Policy.IMAGE_IS_PINNED, CONTAINER + "/image", "\"closewise\""),
                deployment(Policy.IMAGE_IS_PINNED, CONTAINER + "/image", "\"closewise:latest\""),
                deployment(Policy.IMAGE_IS_PINNED, CONTAINER + "/image", "\"registry.example.com/closewise:1.0.0\""),
                deployment(Policy.ENDS_GENTLY, CONTAINER + "/lifecycle", null),
                deployment(Policy.ENDS_GENTLY, POD + "/terminationGracePeriodSeconds", "25"),
                deployment(Policy.ENDS_GENTLY, "/spec/strategy/rollingUpdate/maxUnavailable", "1"),
                deployment(Policy.IS_SPREAD, POD + "/topologySpreadConstraints/1", null),
                harm(
                        Policy.NAMESPACE_IS_RESTRICTED,
                        DEV,
                        "Namespace",
                        "closewise-dev",
                        "/metadata/labels/pod-security.kubernetes.io~1enforce",
                        "\"baseline\""),
                deployment(
                        Policy.SELECTORS_ARE_STABLE,
                        "/spec/selector/matchLabels/app.kubernetes.io~1version",
                        "\"1.0.0\""),
                deployment(
                        Policy.SELECTORS_ARE_STABLE,
                        "/spec/template/metadata/labels/app.kubernetes.io~1name",
                        "\"other\""),
                harm(
                        Policy.SERVICES_FIND_PODS,
                        PRODUCTION,
                        "Service",
                        "closewise",
                        "/spec/ports/0/targetPort",
                        "\"web\""),
                harm(
                        Policy.SERVICES_FIND_PODS,
                        PRODUCTION,
                        "Service",
                        "closewise",
                        "/spec/selector/app.kubernetes.io~1component",
                        null),
                harm(
                        Policy.ROUTES_FIND_SERVICES,
                        INGRESS,
                        "Ingress",
                        "closewise",
                        "/spec/rules/0/http/paths/1/backend/service/name",
                        "\"other\""),
                harm(
                        Policy.ROUTES_FIND_SERVICES,
                        GATEWAY,
                        "HTTPRoute",
                        "closewise",
                        "/spec/rules/0/backendRefs/0/port",
                        "8080"),
                harm(
                        Policy.ROUTES_FIND_SERVICES,
                        PRODUCTION,
                        "ServiceMonitor",
                        "closewise",
                        "/spec/endpoints/0/port",
                        "\"metrics\""),
                harm(
                        Policy.BUDGET_FITS,
                        PRODUCTION,
                        "PodDisruptionBudget",
                        "closewise",
                        "/spec/selector/matchLabels/app.kubernetes.io~1name",
                        "\"other\""),
                harm(Policy.BUDGET_FITS, PRODUCTION, "PodDisruptionBudget", "closewise", "/spec/maxUnavailable", "0"),
                harm(
                        Policy.AUTOSCALER_FITS,
                        PRODUCTION,
                        "HorizontalPodAutoscaler",
                        "closewise",
                        "/spec/scaleTargetRef/name",
                        "\"other\""),
                harm(
                        Policy.AUTOSCALER_FITS,
                        PRODUCTION,
                        "HorizontalPodAutoscaler",
                        "closewise",
                        "/spec/minReplicas",
                        "20"),
                deployment(Policy.AUTOSCALER_FITS, "/spec/replicas", "3"),
                deployment(Policy.REFERENCES_EXIST, CONTAINER + "/envFrom/0/configMapRef/name", "\"closewise\""),
                deployment(Policy.REFERENCES_EXIST, CONTAINER + "/env/0/valueFrom/secretKeyRef/name", "\"other\""),
                deployment(Policy.REFERENCES_EXIST, POD + "/serviceAccountName", "\"other\""),
                harm(
                        Policy.REFERENCES_EXIST,
                        SERVERLESS,
                        "Service",
                        "closewise",
                        CONTAINER + "/envFrom/0/configMapRef/name",
                        "\"closewise\""),
                harm(
                        Policy.CONNECTIONS_SUFFICE,
                        PRODUCTION,
                        "HorizontalPodAutoscaler",
                        "closewise",
                        "/spec/maxReplicas",
                        "20"),
                harm(
                        Policy.CONNECTIONS_SUFFICE,
                        PRODUCTION,
                        "Cluster",
                        "closewise-database",
                        "/spec/postgresql/parameters/max_connections",
                        "\"100\""),
                harm(Policy.NETWORK_IS_CLOSED, PRODUCTION, "NetworkPolicy", "closewise", "/spec/policyTypes/1", null),
                harm(Policy.NETWORK_IS_CLOSED, PRODUCTION, "NetworkPolicy", "closewise", "/spec/ingress/0/from", null),
                harm(Policy.NETWORK_IS_CLOSED, PRODUCTION, "NetworkPolicy", "closewise", "/spec/egress/1", null),
                harm(
                        Policy.NETWORK_POLICIES_FIND_PODS,
                        PRODUCTION,
                        "NetworkPolicy",
                        "closewise",
                        "/spec/ingress/0/ports/0/port",
                        "\"web\""),
                harm(
                        Policy.NETWORK_POLICIES_FIND_PODS,
                        DEV,
                        "NetworkPolicy",
                        "closewise-database",
                        "/spec/podSelector/matchLabels/app.kubernetes.io~1name",
                        "\"other\""),
                harm(
                        Policy.NETWORK_POLICIES_FIND_PODS,
                        PRODUCTION,
                        "NetworkPolicy",
                        "closewise-database",
                        "/spec/ingress/1/from/0/podSelector/matchLabels/cnpg.io~1poolerName",
                        "\"other\""),
                settings(Policy.SETTINGS_ARE_KNOWN, "/data/CLOSEWISE_PLAYBOK_KEY", "\"default\""),
                settings(Policy.SETTINGS_ARE_KNOWN, "/data/QUARKUS_HTTP_PROT", "\"8080\""),
                deployment(Policy.SETTINGS_ARE_KNOWN, CONTAINER + "/env/0/name", "\"QUARKUS_DATASOURCE_USER\""),
                settings(Policy.NO_SECRET_IS_WRITTEN_DOWN, "/data/QUARKUS_DATASOURCE_PASSWORD", "\"hunter2\""),
                settings(
                        Policy.NO_SECRET_IS_WRITTEN_DOWN,
                        "/data/QUARKUS_DATASOURCE_JDBC_URL",
                        "\"jdbc:postgresql://h/d?user=u&password=p\""),
                deployment(
                        Policy.NO_SECRET_IS_WRITTEN_DOWN,
                        CONTAINER + "/env/1",
                        "{\"name\": \"QUARKUS_DATASOURCE_PASSWORD\", \"value\": \"hunter2\"}"),
                harm(
                        Policy.NO_SECRET_IS_WRITTEN_DOWN,
                        DEV,
                        "Secret",
                        "closewise-database-app",
                        "/data/password",
                        "\"aHVudGVyMg==\""),
                deployment(Policy.VERSIONS_AGREE, CONTAINER + "/image", "\"closewise:0.9.0\""),
                deployment(
                        Policy.VERSIONS_AGREE,
                        "/spec/template/metadata/labels/app.kubernetes.io~1version",
                        "\"0.9.0\""),
                harm(
                        Policy.VERSIONS_AGREE,
                        PRODUCTION,
                        "Job",
                        "closewise-migrate",
                        "/metadata/name",
                        "\"closewise-migrate-0-9-0\""),
                alert(Policy.QUERIES_USE_KNOWN_METRICS, "/expr", "\"sum(rate(closewise_decision_total[5m])) > 1\""),
                alert(
                        Policy.QUERIES_USE_KNOWN_METRICS,
                        "/expr",
                        "\"sum by (tenant) (rate(closewise_decisions_total[5m])) > 1\""),
                alert(
                        Policy.QUERIES_USE_KNOWN_METRICS,
                        "/expr",
                        "\"closewise_decisions_total{verdikt=\\\"HOLD\\\"} > 1\""),
                alert(Policy.QUERIES_USE_KNOWN_METRICS, "/expr", "\"sum(rate(closewise_decisions_total[5m]) > 1\""),
                harm(
                        Policy.QUERIES_USE_KNOWN_METRICS,
                        PRODUCTION,
                        "ConfigMap",
                        "closewise-dashboard",
                        "/data/closewise.json",
                        "\"{\\\"panels\\\": [{\\\"targets\\\": [{\\\"expr\\\": \\\"agroal_busy_count\\\"}]}]}\""),
                alert(Policy.ALERTS_ARE_EXPLAINED, "/annotations/runbook", "\"README.md#nowhere\""),
                alert(Policy.ALERTS_ARE_EXPLAINED, "/annotations/summary", null),
                alert(Policy.ALERTS_ARE_EXPLAINED, "/labels/severity", "\"whatever\""));
    }

    private static Harm deployment(Policy policy, String pointer, String value) {
        return harm(policy, PRODUCTION, "Deployment", "closewise", pointer, value);
    }

    private static Harm settings(Policy policy, String pointer, String value) {
        return harm(policy, PRODUCTION, "ConfigMap", "closewise", pointer, value);
    }

    private static Harm alert(Policy policy, String pointer, String value) {
        return harm(policy, PRODUCTION, "PrometheusRule", "closewise", "/spec/groups/0/rules/0" + pointer, value);
    }

    private static Harm harm(Policy policy, String overlay, String kind, String name, String pointer, String value) {
        return new Harm(policy, overlay, kind, name, pointer, value);
    }

    @ParameterizedTest
    @MethodSource("harms")
    void aBrokenPolicyIsNoticed(Harm harm) throws JsonProcessingException {
        Manifests good = Overlays.of(harm.overlay());
        assertThat(harm.policy().violations(good)).isEmpty();
        assertThat(harm.policy().violations(harmed(good, harm))).isNotEmpty();
    }

    @Test
    void everyPolicyIsBrokenOnce() {
        Set<Policy> broken =
                harms().map(Harm::policy).collect(Collectors.toCollection(() -> EnumSet.noneOf(Policy.class)));
        assertThat(broken).containsExactlyInAnyOrder(Policy.values());
    }

    private static Manifests harmed(Manifests good, Harm harm) throws JsonProcessingException {
        Manifest victim = good.of(harm.kind())
                // its name may end in a hash or a version
                .filter(manifest -> manifest.name().equals(harm.name())
                        || manifest.name().matches(harm.name() + "-([a-z0-9]{10}|[0-9-]+)"))
                .findFirst()
                .orElseThrow();
        JsonNode tree = victim.tree().deepCopy();
        JsonPointer pointer = JsonPointer.compile(harm.pointer());
        JsonNode parent = tree.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        JsonNode value = harm.value() == null ? null : new JsonMapper().readTree(harm.value());
        if (parent instanceof ArrayNode array) {
            int index = pointer.last().getMatchingIndex();
            if (value == null) {
                assertThat(array.remove(index)).isNotNull();
            } else {
                array.set(index, value);
            }
        } else if (value == null) {
            assertThat(((ObjectNode) parent).remove(last)).as(harm.pointer()).isNotNull();
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        List<Manifest> all = new ArrayList<>(good.all());
        all.set(all.indexOf(victim), new Manifest(tree));
        return new Manifests(all);
    }
}
