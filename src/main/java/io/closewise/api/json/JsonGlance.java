package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Looks for one text in an object that need not be right: as far as it can be read, it is. */
public final class JsonGlance {

    private static final JsonFactory ANY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonGlance() {}

    /** The plain text of at most this length that the object has in this field; null where none can be read. */
    public static @Nullable String text(String object, String field, int longest) {
        try (JsonParser parser = ANY.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(field);
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    String text = parser.getText();
                    return text.length() <= longest && PlainText.Check.isPlain(text) ? text : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
