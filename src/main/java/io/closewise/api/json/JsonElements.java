package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.closewise.api.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the one list that a body is made of, each as the text that it was sent as, so that a fault in one of them is no
 * fault of the others.
 */
public final class JsonElements {

    /** What is too deep or too long within an element is told when that element is read. */
    private static final JsonFactory ANY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final String field;
    private final int most;
    private final String beyond;
    private final Faults faults = new Faults();

    private JsonElements(String text, String field, int most, String beyond) {
        this.text = text;
        this.field = field;
        this.most = most;
        this.beyond = beyond;
    }

    /**
     * Reads a body that is an object with this field and no other; a problem where it is not, or where there are more elements.
     *
     * @param beyond what is told where there are more
     */
    public static List<String> of(String text, String field, int most, String beyond) {
        return new JsonElements(text, field, most, beyond).read();
    }

    private List<String> read() {
        try (JsonParser parser = ANY.createParser(text)) {
            try {
                List<String> elements = object(parser);
                if (parser.nextToken() != null) {
                    throw StrictJson.notJson(StrictJson.BODY + StrictJson.ONE_OBJECT);
                }
                if (elements == null) {
                    faults.add(field, "is required: a list");
                }
                if (elements == null || !faults.isEmpty()) {
                    throw faults.problem();
                }
                return elements;
            } catch (JsonProcessingException fault) {
                throw MalformedJson.problem(fault, parser, StrictJson.BODY);
            }
        } catch (IOException e) {
            throw StrictJson.notJson(StrictJson.BODY + " must be a JSON object.");
        }
    }

    private @Nullable List<String> object(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw ProblemException.badField("$", "must be a JSON object");
        }
        List<String> elements = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!name.equals(field)) {
                faults.add(name, "is not known here; known are " + field);
                parser.skipChildren();
            } else if (elements != null) {
                throw ProblemException.badField(field, "is given twice; give it once");
            } else if (value == JsonToken.START_ARRAY) {
                elements = list(parser);
            } else if (value != JsonToken.VALUE_NULL) {
                faults.add(field, "must be a list");
                parser.skipChildren();
            }
        }
        return elements;
    }

    private List<String> list(JsonParser parser) throws IOException {
        List<String> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() == most) {
                throw ProblemException.badField(field, beyond);
            }
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            // of a text only the beginning has been read so far
            parser.finishToken();
            elements.add(text.substring(start, (int) parser.currentLocation().getCharOffset()));
        }
        return elements;
    }
}
