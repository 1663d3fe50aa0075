package io.closewise.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that one overlay renders to. */
record Manifests(List<Manifest> all) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

    static Manifests read(String rendered) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(rendered)) {
            return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Manifest> of(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Manifest one(String kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    /** The pods of every workload that is written down here. */
    List<Pod> pods() {
        return all.stream()
                .filter(manifest -> WORKLOADS.contains(manifest.kind()) || manifest.isKnative())
                .map(Pod::of)
                .toList();
    }

    /** The pods that run Closewise itself, all the time or once. */
    List<Pod> ownPods() {
        return pods().stream()
                .filter(pod -> "closewise".equals(pod.labels().get("app.kubernetes.io/name")))
                .toList();
    }

    /** The labels of pods that an operator makes, which are in no manifest. */
    List<Map<String, String>> operatedPods() {
        return Stream.concat(
                        of("Cluster").map(cluster -> Map.of("cnpg.io/cluster", cluster.name())),
                        of("Pooler").map(pooler -> Map.of("cnpg.io/poolerName", pooler.name())))
                .toList();
    }

    /** The settings that the service gets. */
    Map<String, String> settings() {
        return of("ConfigMap")
                .filter(map -> map.name().matches("closewise-[a-z0-9]{10}"))
                .map(map -> Manifest.texts(map.at("/data")))
                .findFirst()
                .orElse(Map.of());
    }
}
