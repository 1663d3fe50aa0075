package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.closewise.deal.Signal;
import io.closewise.playbook.Entry;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Rule;
import io.closewise.playbook.StandardWording;
import io.closewise.technique.Technique;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The schema says what the records take, and the import reads it as any validator of JSON Schema does. */
class SchemaTest {

    private static final int DOCUMENTS = 900;
    private static final ObjectNode SCHEMA = DocumentReader.schema();
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void itIsASchemaItself() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        assertThat(factory.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(SCHEMA))
                .isEmpty();
    }

    @Test
    void theBuiltInPlaybookIsValid() {
        assertThat(VALIDATOR.validate(BuiltInDocument.load().tree())).isEmpty();
    }

    @Test
    void aValidatorAndTheImportAgreeOnBrokenDocuments() {
        ObjectNode sound = sound();
        assertThat(SchemaCheck.findings(sound)).isEmpty();
        int broken = 0;
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            JsonNode document = seed % 3 == 0 ? RandomDocuments.of(seed) : changed(sound.deepCopy(), new Random(seed));
            if (!document.isObject()) {
                continue;
            }
            ObjectNode normal = PlaybookDocument.of(document).tree();
            boolean valid = VALIDATOR.validate(normal).isEmpty();
            assertThat(SchemaCheck.findings(normal).isEmpty())
                    .as("document %d: %s", seed, VALIDATOR.validate(normal))
                    .isEqualTo(valid);
            broken += valid ? 0 : 1;
        }
        assertThat(broken).isBetween(DOCUMENTS / 2, DOCUMENTS - 50);
    }

    /** Whatever has no finding is read: the records refuse nothing that the checks let through. */
    @Test
    void whatTheChecksLetThroughIsRead() {
        ObjectNode sound = sound();
        int read = 0;
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            Resolved resolved =
                    DocumentReader.read(PlaybookDocument.of(changed(sound.deepCopy(), new Random(seed))), Bases.NONE);
            assertThat(resolved.findings()).as("document %d", seed).noneMatch(finding -> finding.message()
                    .startsWith("The playbook cannot be read"));
            read += resolved.playbook().isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(20, DOCUMENTS / 2);
    }

    @Test
    void everyFieldOfTheRecordsIsInTheSchemaAndNoOther() {
        compare(Playbook.class, SCHEMA, Set.of("$schema", "basedOn", "withoutTechniques"), "");
        JsonNode defs = SCHEMA.path("$defs");
        compare(Rule.class, defs.path("GeneralRule"), Set.of(), "rule");
        compare(StandardWording.class, defs.path("StandardWording"), Set.of(), "wording");
        assertThat(names(defs.path("Rule").path("properties")))
                .isEqualTo(without(names(defs.path("GeneralRule").path("properties")), "appliesTo"));
        assertThat(texts(defs.path("Signal").path("enum")))
                .containsExactly(Arrays.stream(Signal.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void whatARecordCannotDoWithoutIsRequiredOfAWholePlaybook() {
        JsonNode whole =
                SCHEMA.path("else").path("properties").path("techniques").path("items");
        Set<String> required = new TreeSet<>(texts(whole.path("required")));
        required.addAll(texts(SCHEMA.path("$defs").path("Technique").path("required")));
        Set<String> needed = new TreeSet<>();
        for (RecordComponent component : Technique.class.getRecordComponents()) {
            boolean optional = component.getType() == List.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getName().equals("sequencing"); // which may be empty
            if (!optional) {
                needed.add(component.getName());
            }
        }
        assertThat(required).isEqualTo(needed);
    }

    @Test
    void everyFieldIsDescribedForAnEditor() {
        List<String> silent = new ArrayList<>();
        describe(SCHEMA, "", silent);
        assertThat(silent).isEmpty();
    }

    private static void describe(JsonNode schema, String pointer, List<String> silent) {
        schema.path("properties").properties().forEach(field -> {
            String child = Pointers.child(pointer, field.getKey());
            JsonNode own = field.getValue();
            boolean described = own.has("description") || Schema.target(own).has("description");
            if (!described && own.isObject()) {
                silent.add(child);
            }
            describe(own, child, silent);
            describe(own.path("items"), child, silent);
        });
        schema.path("$defs").properties().forEach(def -> describe(def.getValue(), def.getKey(), silent));
    }

    private static void compare(Class<?> type, JsonNode schema, Set<String> more, String what) {
        JsonNode properties = Schema.target(schema).path("properties");
        Set<String> expected = new TreeSet<>(more);
        for (RecordComponent component : type.getRecordComponents()) {
            expected.add(component.getName());
            compareType(
                    component.getGenericType(), properties.path(component.getName()), what + "/" + component.getName());
        }
        assertThat(names(properties)).as(what).isEqualTo(expected);
        assertThat(Schema.target(schema).path("additionalProperties")).as(what).hasToString("false");
    }

    private static void compareType(Type type, JsonNode reference, String what) {
        JsonNode schema = Schema.target(reference);
        if (type instanceof ParameterizedType list) {
            boolean isList = list.getRawType() == List.class;
            assertThat(schema.path("type").asText()).as(what).isEqualTo(isList ? "array" : "object");
            if (isList) {
                boolean own = what.equals("/techniques/rules");
                if (!own) { // the rules of a technique have a form of their own
                    compareType(list.getActualTypeArguments()[0], schema.path("items"), what);
                }
            }
            return;
        }
        Class<?> one = (Class<?>) type;
        if (one == Entry.class) {
            compare(Technique.class, schema, Set.of("rules", "addedRules"), what);
        } else if (one.isEnum()) {
            assertThat(texts(schema.path("enum")))
                    .as(what)
                    .containsExactly(Arrays.stream(one.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toArray(String[]::new));
        } else if (one.isRecord()) {
            compare(one, schema, Set.of(), what);
        } else {
            String expected = one == String.class
                    ? "string"
                    : one == int.class ? "integer" : one == boolean.class ? "boolean" : "number";
            assertThat(schema.path("type").asText()).as(what).isEqualTo(expected);
        }
    }

    /** A small whole playbook that refers to nothing outside itself. */
    private static ObjectNode sound() {
        ObjectNode document = BuiltInDocument.load().tree();
        ArrayNode techniques = (ArrayNode) document.get("techniques");
        ObjectNode kept = null;
        ObjectNode warned = null;
        for (JsonNode one : techniques) {
            kept = one.path("key").asText().equals("trial-close") ? (ObjectNode) one : kept;
            warned = one.path("key").asText().equals("negging") ? (ObjectNode) one : warned;
        }
        for (ObjectNode one : List.of(kept, warned)) {
            one.putArray("related")
                    .addObject()
                    .put("technique", "trial-close")
                    .put("relation", "ADJACENT")
                    .put("difference", "x");
            one.putObject("sequencing").putArray("gates").add("a gate");
            one.remove("evidence");
        }
        ((ObjectNode) warned.get("warning")).put("insteadTechnique", "trial-close");
        document.putArray("techniques").add(kept).add(warned);
        document.remove(List.of("contradictions", "evidence", "placeholders"));
        ArrayNode advice = (ArrayNode) document.get("advice");
        while (advice.size() > 2) {
            advice.remove(2);
        }
        ArrayNode kinds = (ArrayNode) document.get("microCommitments");
        while (kinds.size() > 1) {
            kinds.remove(1);
        }
        ((ObjectNode) kinds.get(0)).remove("leadsTo");
        return document;
    }

    /** One field of a sound document taken out, renamed, or given another value. */
    private static ObjectNode changed(ObjectNode document, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        if (object.isEmpty()) {
            return object == document ? document : changed(document, random);
        }
        List<String> names = new ArrayList<>(names(object));
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            case 2 -> object.put(name, "some other text");
            case 3 -> object.put(name, random.nextInt(10) - 2);
            case 4 -> object.putArray(name).add("READY");
            default -> object.put(name, "x".repeat(random.nextInt(3000)));
        }
        return document;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> without(Set<String> names, String one) {
        Set<String> rest = new TreeSet<>(names);
        rest.remove(one);
        return rest;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
