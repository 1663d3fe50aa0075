package io.closewise.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The pods that a resource makes. */
record Pod(Manifest owner, JsonNode spec, Map<String, String> labels) {

    static Pod of(Manifest owner) {
        return new Pod(
                owner, owner.at("/spec/template/spec"), Manifest.texts(owner.at("/spec/template/metadata/labels")));
    }

    List<JsonNode> containers() {
        return Stream.concat(each(spec.path("containers")), each(spec.path("initContainers")))
                .toList();
    }

    /** Whether all labels of a selector are there; one without labels selects every pod. */
    boolean isSelectedBy(JsonNode matchLabels) {
        return labels.entrySet().containsAll(Manifest.texts(matchLabels).entrySet());
    }

    /** A port by its number or its name. */
    boolean has(JsonNode port) {
        return containers().stream()
                .flatMap(container -> each(container.path("ports")))
                .anyMatch(own -> port.isNumber()
                        ? own.path("containerPort").asInt() == port.asInt()
                        : own.path("name").asText().equals(port.asText()));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return "pods of " + owner;
    }
}
