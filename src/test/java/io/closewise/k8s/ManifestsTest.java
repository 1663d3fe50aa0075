package io.closewise.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every overlay, with every component that goes with it, renders to resources that are what they claim to be and keep every policy. */
class ManifestsTest {

    static Set<String> combinations() {
        return Overlays.rendered().keySet();
    }

    @Test
    void everyOverlayAndEveryComponentIsTried() throws IOException {
        Set<String> tried = new TreeSet<>();
        combinations().forEach(combination -> tried.addAll(List.of(combination.split(" \\+ ", -1))));
        try (Stream<Path> overlays = Files.list(Overlays.FOLDER.resolve("overlays"));
                Stream<Path> components = Files.list(Overlays.FOLDER.resolve("components"))) {
            Set<String> there = new TreeSet<>(Set.of("base"));
            overlays.forEach(overlay -> there.add("overlays/" + overlay.getFileName()));
            components.forEach(component -> there.add(component.getFileName().toString()));
            assertThat(tried).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everyResourceIsStrictlyOfItsType(String combination) {
        Manifests manifests = Overlays.of(combination);
        assertThat(manifests.all()).hasSizeGreaterThan(5);
        assertThat(manifests.all().stream().map(StrictTypes::fault).flatMap(Optional::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void everyOverlayKeepsThePolicy(Policy policy) {
        assertThat(combinations()).allSatisfy(combination -> assertThat(policy.violations(Overlays.of(combination)))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void aFieldThatTheTypeDoesNotHaveIsRefused(String combination) {
        for (Manifest manifest : Overlays.of(combination).all()) {
            for (String pointer :
                    List.of("", "/metadata", "/spec", "/spec/template/spec", "/spec/template/spec/containers/0")) {
                ObjectNode tree = manifest.tree().deepCopy();
                JsonNode at = tree.at(pointer);
                if (at.isObject()) {
                    ((ObjectNode) at).put("replicaz", 1);
                    assertThat(StrictTypes.fault(new Manifest(tree)))
                            .as(manifest + pointer)
                            .hasValueSatisfying(fault -> assertThat(fault).contains("replicaz"));
                }
            }
        }
    }

    @Test
    void aValueOfTheWrongKindIsRefused() {
        ObjectNode tree = Overlays.of("overlays/dev")
                .one("Deployment", "closewise")
                .tree()
                .deepCopy();
        ((ObjectNode) tree.at("/spec")).put("minReadySeconds", "five");
        assertThat(StrictTypes.fault(new Manifest(tree))).isPresent();
        ObjectNode settings = Overlays.of("overlays/dev")
                .of("ConfigMap")
                .findFirst()
                .orElseThrow()
                .tree()
                .deepCopy();
        ((ObjectNode) settings.at("/data")).put("CLOSEWISE_PLAYBOOK_KEY", 8);
        assertThat(StrictTypes.fault(new Manifest(settings))).isPresent();
    }

    @Test
    void theDashboardLooksAtEverythingThatTheServiceMeasures() {
        String queries = MetricPolicies.dashboards(Overlays.of("overlays/production"))
                .flatMap(dashboard -> dashboard.findValuesAsText("expr").stream())
                .reduce("", (all, query) -> all + "\n" + query);
        assertThat(Metrics.known().keySet().stream()
                        .filter(name -> !name.equals("up"))
                        .map(name -> name.replaceFirst("_(bucket|count|sum)$", ""))
                        .filter(name -> !queries.contains(name)))
                .isEmpty();
    }

    @Test
    void productionWatchesItself() {
        assertThat(MetricPolicies.rules(Overlays.of("overlays/production"))).hasSizeGreaterThan(5);
    }
}
