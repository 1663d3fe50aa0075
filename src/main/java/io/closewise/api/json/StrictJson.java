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
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

/**
 * Reads JSON into records and tells all faults at once: each field that does not fit is noted, taken out, and the rest is read
 * again, until only what fits is left; then the constraints of the record are checked.
 */
@Singleton
public class StrictJson {

    /** What a body is called as a whole. */
    static final String BODY = "The body";
    /** Deeper than any honest request. */
    static final int DEEPEST = 16;
    /** Longer than any number that is meant. */
    static final int MOST_DIGITS = 30;
    /** After so many faults a client has enough to do. */
    private static final int MOST_FAULTS = 50;

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
        JsonNode tree = tree(text, part, factory(type));
        if (!tree.isObject()) {
            throw ProblemException.badField("$", "must be a JSON object");
        }
        Faults faults = new Faults();
        T read = bind(tree, type, faults);
        if (read != null) {
            validator.validate(read).forEach(faults::add);
        }
        if (read == null || !faults.isEmpty()) {
            throw new ProblemException(Problem.badFields(faults.inOrder()));
        }
        return read;
    }

    private static <T> @org.jspecify.annotations.Nullable T bind(JsonNode tree, Class<T> type, Faults faults) {
        for (int tries = 0; tries < MOST_FAULTS; tries++) {
            try {
                return MAPPER.treeToValue(tree, type);
            } catch (JsonMappingException fault) {
                if (!faults.note(fault) || !TreePruning.remove(tree, fault.getPath())) {
                    return null;
                }
            } catch (JsonProcessingException fault) {
                faults.add("$", "cannot be read");
                return null;
            }
        }
        return null;
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

    private static JsonNode tree(String text, String part, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(text)) {
            try {
                JsonNode tree = MAPPER.readTree(parser);
                if (tree == null || parser.nextToken() != null) {
                    throw notJson(part + " must be one JSON object and nothing else.");
                }
                return tree;
            } catch (JsonProcessingException fault) {
                throw MalformedJson.problem(fault, parser, part);
            }
        } catch (IOException e) {
            throw notJson(part + " must be a JSON object.");
        }
    }

    static ProblemException notJson(String detail) {
        return new ProblemException(Problem.of(Kind.BAD_REQUEST, detail));
    }
}
