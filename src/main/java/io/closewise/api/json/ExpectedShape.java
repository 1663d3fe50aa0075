package io.closewise.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would be right in place of something that did not fit. */
final class ExpectedShape {

    private ExpectedShape() {}

    static String message(@Nullable Class<?> expected, JsonMappingException fault) {
        if (expected == null) {
            return "is out of range";
        }
        if (expected.isEnum()) {
            return "must be one of "
                    + Arrays.stream(expected.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (expected == LocalDate.class) {
            return StrictDates.DATE_SHAPE;
        }
        if (expected == Instant.class) {
            return StrictDates.INSTANT_SHAPE;
        }
        if (expected == Boolean.class || expected == boolean.class) {
            return "must be true or false";
        }
        if (Number.class.isAssignableFrom(expected) || expected.isPrimitive()) {
            return "must be a whole number";
        }
        if (expected == String.class) {
            return "must be text";
        }
        if (Collection.class.isAssignableFrom(expected)) {
            return "must be a list";
        }
        return Map.class.isAssignableFrom(expected) ? "must be an object of texts" : "must be an object";
    }
}
