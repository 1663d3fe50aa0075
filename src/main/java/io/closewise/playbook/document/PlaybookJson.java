package io.closewise.playbook.document;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.deal.Signal;
import io.closewise.playbook.Advice;
import io.closewise.playbook.Contradiction;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Guardrail;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Placeholder;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.StandardWording;
import io.closewise.technique.Evidence;
import io.closewise.technique.Technique;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as a JSON document. Reading is strict: an unknown field is an error, so that a typo never silently turns a rule
 * off. The rules of a technique stand inside the technique.
 */
@RegisterForReflection(
        // for the native binary: everything that can stand in a document
        targets = {PlaybookJson.Frame.class, Technique.class, Rule.class},
        registerFullHierarchy = true)
final class PlaybookJson {

    private static final String RULES = "rules";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(
                    List.class,
                    // a list that is left out is empty
                    override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private PlaybookJson() {}

    /** Reads a whole document; throws IllegalArgumentException. */
    static Playbook read(ObjectNode document) {
        try {
            return parse(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a playbook: " + e.getOriginalMessage(), e);
        }
    }

    private static Playbook parse(ObjectNode document) throws JsonProcessingException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : document.path("techniques")) {
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a playbook: a technique is an object");
            }
            ObjectNode technique = node.deepCopy();
            JsonNode rules = technique.remove(RULES);
            if (!technique.has("sequencing")) {
                technique.putObject("sequencing");
            }
            entries.add(new Entry(
                    MAPPER.treeToValue(technique, Technique.class),
                    rules == null ? List.of() : MAPPER.treeToValue(rules, new TypeReference<List<Rule>>() {})));
        }
        ObjectNode rest = document.deepCopy();
        rest.remove(List.of("techniques", "$schema", "withoutTechniques"));
        return MAPPER.treeToValue(rest, Frame.class).with(entries);
    }

    /** A playbook without its techniques. */
    record Frame(
            String key,
            String name,
            int version,
            List<Rule> rules,
            @Nullable Map<Signal, StandardWording> wording,
            List<Advice> advice,
            List<Guardrail> guardrails,
            List<Placeholder> placeholders,
            List<Evidence> evidence,
            List<Contradiction> contradictions,
            // as it was written in revisions before version 3 of the built-in playbook, which are kept for ever
            @JsonAlias("micro-commitments") List<MicroCommitment> microCommitments) {

        Playbook with(List<Entry> techniques) {
            return new Playbook(
                    key,
                    name,
                    // the schema wants 1 or more; left out it is 1
                    Math.max(1, version),
                    techniques,
                    rules,
                    wording == null ? Map.of() : wording,
                    advice,
                    guardrails,
                    placeholders,
                    evidence,
                    contradictions,
                    microCommitments);
        }
    }
}
