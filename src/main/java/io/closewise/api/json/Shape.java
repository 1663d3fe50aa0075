package io.closewise.api.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a type takes of a body, so that nothing is built of anything else: of fields that are not known, and of entries too many. */
sealed interface Shape {

    /** What has no parts that are looked at. */
    enum Plain implements Shape {
        /** A text, a number, a name or the like. */
        VALUE,
        /** Anything, as it is. */
        TREE
    }

    /**
     * An object of these fields.
     *
     * @param type the record that is made of it
     * @param unknown what is told of any other field
     */
    record Fields(Class<?> type, Map<String, Shape> each, String unknown) implements Shape {

        /** Whether it could have been sent by itself. */
        boolean isRequest() {
            return JsonRequest.class.isAssignableFrom(type);
        }
    }

    /** How many entries there may be, from 0, and what is told where there are more. */
    record Bound(int most, String beyond) {}

    /** A list of these. */
    record Entries(Shape each, Bound bound) implements Shape {}

    /** An object with names of the sender's own. */
    record Named(Shape each, Bound bound) implements Shape {}

    /** The shape of a record; IllegalArgumentException where a list or a map in it has no maximum. */
    static Shape of(JavaType type, DeserializationConfig config) {
        return of(type, type.getRawClass().getName(), null, config);
    }

    private static Shape of(
            JavaType type, String name, @Nullable AnnotatedMember member, DeserializationConfig config) {
        if (type.isCollectionLikeType()) {
            return new Entries(of(type.getContentType(), name, null, config), bound(name, member));
        }
        if (type.isMapLikeType()) {
            return new Named(of(type.getContentType(), name, null, config), bound(name, member));
        }
        if (type.getRawClass().isRecord()) {
            return fields(type, config);
        }
        return type.isTypeOrSubTypeOf(JsonNode.class) ? Plain.TREE : Plain.VALUE;
    }

    private static Fields fields(JavaType type, DeserializationConfig config) {
        BeanDescription description = config.introspect(type);
        Map<String, Shape> each = new LinkedHashMap<>();
        for (BeanPropertyDefinition field : description.findProperties()) {
            String name = type.getRawClass().getName() + "." + field.getName();
            each.put(field.getName(), of(field.getPrimaryType(), name, field.getPrimaryMember(), config));
        }
        return new Fields(
                type.getRawClass(),
                each,
                "is not known here; known are " + String.join(", ", new TreeSet<>(each.keySet())));
    }

    private static Bound bound(String name, @Nullable AnnotatedMember member) {
        Size size = member == null ? null : member.getAnnotation(Size.class);
        if (size == null || size.max() == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("how many entries may there be? " + name);
        }
        return new Bound(
                size.max(),
                size.message()
                        .replace("{max}", Integer.toString(size.max()))
                        .replace("{min}", Integer.toString(size.min())));
    }
}
