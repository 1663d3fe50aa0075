package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into records and tells all faults at once: each field that does not fit is noted, taken out, and the rest is read
 * again, until only what fits is left; then the constraints of the record are checked. Of requests within a request each is read so
 * by itself.
 */
@Singleton
public class StrictJson {

    /** What a body is called as a whole. */
    static final String BODY = "The body";
    /** What it must be, where it is more than that. */
    static final String ONE_OBJECT = " must be one JSON object and nothing else.";
    /** Deeper than any honest request. */
    static final int DEEPEST = 16;
    /** Longer than any number that is meant. */
    static final int MOST_DIGITS = 30;
    /** Longer than any text that is meant, in UTF-16 units. */
    static final int LONGEST_TEXT = JsonRequest.USUAL_LIMIT;

    /** A small body needs no other limit than its size. */
    private static final JsonFactory SMALL = factory(JsonRequest.USUAL_LIMIT);

    private static final JsonFactory DOCUMENT = factory(JsonRequest.DOCUMENT_PARTS);
    private static final JsonFactory CONTEXTS = factory(JsonRequest.CONTEXTS_PARTS);

    private static final JsonMapper MAPPER = JsonMapper.builder(SMALL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
            .addModule(new StrictDates())
            .addModule(new StrictEnums())
            .build();

    /** Of a part of a body, behind which more comes, with its numbers as they are. */
    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(JsonNodeFactory.withExactBigDecimals(true));

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Validator validator;

    StrictJson(Validator validator) {
        this.validator = validator;
    }

    /** Reads a body into a record, or throws a problem that names every fault. */
    public <T> T read(byte[] body, Class<T> type) {
        return read(text(body), type, BODY);
    }

    /** The same for the text of a part of a body; what is wrong with it as a whole is told by the part's name, such as Line 7. */
    public <T> T read(String text, Class<T> type, String part) {
        Faults faults = new Faults();
        if (!(tree(text, part, type, faults) instanceof ObjectNode tree)) {
            throw ProblemException.badField("$", "must be a JSON object");
        }
        T read = faults.areMore() ? null : read(tree, type, "", faults);
        if (read == null || !faults.isEmpty()) {
            throw faults.problem();
        }
        return read;
    }

    /** What is read of a tree at this path; null where its faults leave nothing. */
    private <T> @Nullable T read(ObjectNode tree, Class<T> type, String at, Faults faults) {
        T read = bind(tree, type, at, faults);
        if (read != null && !faults.areMore()) {
            faults.add(at, validator.validate(read));
        }
        return read;
    }

    private static <T> @Nullable T bind(ObjectNode tree, Class<T> type, String at, Faults faults) {
        while (true) {
            try {
                return MAPPER.treeToValue(tree, type);
            } catch (JsonMappingException fault) {
                // it ends, because only so many are noted
                if (!faults.note(at, fault) || !TreePruning.remove(tree, fault.getPath())) {
                    return null;
                }
            } catch (JsonProcessingException fault) {
                faults.add(at.isEmpty() ? "$" : at, "cannot be read");
                return null;
            }
        }
    }

    /** The text of a body; a problem where it is no UTF-8. */
    public static String text(byte[] body) {
        return text(body, BODY);
    }

    /** The same for a part of a body, by its name. */
    public static String text(byte[] body, String part) {
        String text;
        try {
            // strict: a lone surrogate or a broken sequence is refused rather than replaced
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notJson(part + " must be UTF-8.");
        }
        if (text.startsWith("\uFEFF")) {
            throw notJson(part + " must be UTF-8 without a byte order mark.");
        }
        return text;
    }

    /** One that reads no more names, values and brackets than this. */
    private static JsonFactory factory(int parts) {
        return JsonFactory.builder()
                // names that collide in the parser's table of names would make it slow or fail
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(MOST_DIGITS)
                        // a long name is no harm within a body of limited size, and is told as one that is not known
                        .maxNameLength(LONGEST_TEXT)
                        .maxStringLength(LONGEST_TEXT)
                        .maxTokenCount(parts)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static JsonFactory factory(Class<?> type) {
        if (JsonRequest.WithContexts.class.isAssignableFrom(type)) {
            return CONTEXTS;
        }
        return JsonRequest.WithDocument.class.isAssignableFrom(type) ? DOCUMENT : SMALL;
    }

    private @Nullable JsonNode tree(String text, String part, Class<?> type, Faults faults) {
        try (JsonParser parser = factory(type).createParser(text)) {
            try {
                if (parser.nextToken() == null) {
                    throw notJson(part + ONE_OBJECT);
                }
                JsonNode tree = new BoundedTree(
                                parser, TREES, faults, (request, kind, at) -> read(request, kind, at, faults))
                        .read(shape(type));
                if (parser.nextToken() != null) {
                    throw notJson(part + ONE_OBJECT);
                }
                return tree;
            } catch (JsonProcessingException fault) {
                throw MalformedJson.problem(fault, parser, part);
            }
        } catch (IOException e) {
            throw notJson(part + " must be a JSON object.");
        }
    }

    /** What is read of such a body. */
    static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(
                type, kind -> Shape.of(MAPPER.constructType(kind), MAPPER.getDeserializationConfig()));
    }

    static ProblemException notJson(String detail) {
        return new ProblemException(Problem.of(Kind.BAD_REQUEST, detail));
    }
}
