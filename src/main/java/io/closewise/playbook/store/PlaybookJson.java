package io.closewise.playbook.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A playbook as a JSON document. Reading is strict: an unknown field is an error, so that a typo never silently turns a rule
 * off. The rules of a technique stand inside the technique.
 */
final class PlaybookJson {

    private static final String RULES = "rules";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(
                    List.class,
                    // a list that is left out is empty
                    override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private PlaybookJson() {}

    static Playbook read(String document) {
        try {
            return read((ObjectNode) MAPPER.readTree(document));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a playbook: " + e.getMessage(), e);
        }
    }

    private static Playbook read(ObjectNode document) throws JsonProcessingException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : document.withArray("techniques")) {
            ObjectNode technique = ((ObjectNode) node).deepCopy();
            JsonNode rules = technique.remove(RULES);
            entries.add(new Entry(
                    MAPPER.treeToValue(technique, Technique.class),
                    rules == null ? List.of() : MAPPER.treeToValue(rules, new TypeReference<List<Rule>>() {})));
        }
        ObjectNode rest = document.deepCopy();
        rest.remove("techniques");
        return MAPPER.treeToValue(rest, Frame.class).with(entries);
    }

    /** The document with its keys in order and no blanks, so that equal documents are equal texts. */
    static String canonical(JsonNode document) {
        try {
            return MAPPER.writeValueAsString(MAPPER.treeToValue(document, Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String checksum(String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A playbook without its techniques. */
    record Frame(
            String key,
            String name,
            int version,
            List<Rule> rules,
            Map<Signal, StandardWording> wording,
            List<Advice> advice,
            List<Guardrail> guardrails,
            List<Placeholder> placeholders,
            List<Evidence> evidence,
            List<Contradiction> contradictions,
            @JsonProperty("micro-commitments") List<MicroCommitment> microCommitments) {

        Playbook with(List<Entry> techniques) {
            return new Playbook(
                    key,
                    name,
                    version,
                    techniques,
                    rules,
                    wording,
                    advice,
                    guardrails,
                    placeholders,
                    evidence,
                    contradictions,
                    microCommitments);
        }
    }
}
