package io.closewise.api.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.api.json.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * The order of a record's parts, which of them are always there, which may be null, and how long its texts may be. A part of a
 * request may be left out or null unless it must be told; a part of an answer is there, null or not, unless it says otherwise.
 */
final class RecordShapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NOT_NULL = DotName.createSimple(NotNull.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName PLAIN_TEXT = DotName.createSimple(PlainText.class);

    private final SchemaTypes types;
    private final Descriptions descriptions;
    private final Set<String> requests;

    RecordShapes(SchemaTypes types, Descriptions descriptions, Set<String> requests) {
        this.types = types;
        this.descriptions = descriptions;
        this.requests = requests;
    }

    void complete(String name, Schema schema) {
        ClassInfo type = types.type(name);
        if (!type.isRecord()) {
            return;
        }
        boolean request = requests.contains(name);
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Map.Entry<String, SchemaTypes.Part> entry : types.fields(type).entrySet()) {
            String property = entry.getKey();
            SchemaTypes.Part part = entry.getValue();
            Schema shape = Objects.requireNonNull(schema.getProperties().get(property), property);
            FieldInfo field = part.field();
            if (isDocument(shape)) {
                shape = reference(field);
            }
            descriptions.describePart(part.owner(), property, shape);
            limit(shape, field);
            boolean nullable = field.type().hasAnnotation(NULLABLE);
            if (request ? field.hasDeclaredAnnotation(NOT_NULL) : !mayBeAbsent(field)) {
                required.add(property);
            }
            if (nullable && (request || !mayBeAbsent(field))) {
                allowNull(shape);
            }
            properties.put(property, shape);
        }
        if (isDocument(schema)) {
            schema.setDescription(said(type.declaredAnnotation(SCHEMA)));
            schema.setAdditionalPropertiesBoolean(true);
        }
        descriptions.describeRecord(name, schema);
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
        if (request && schema.getAdditionalPropertiesBoolean() == null) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    /** Only what says of itself that it is left out where it says nothing. */
    private static boolean mayBeAbsent(FieldInfo field) {
        if (field.hasDeclaredAnnotation(INCLUDE)) {
            return true;
        }
        boolean holdsMany = field.type().kind() == Type.Kind.PARAMETERIZED_TYPE;
        return field.declaringClass().hasDeclaredAnnotation(INCLUDE)
                && (holdsMany || field.type().hasAnnotation(NULLABLE));
    }

    private static void limit(Schema shape, FieldInfo field) {
        if (shape.getExtensions() != null && shape.getExtensions().containsKey("x-any-json")) {
            shape.setType(null);
        }
        limitText(shape, field.declaredAnnotation(PLAIN_TEXT));
        if (field.type().kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return;
        }
        List<Type> inner = field.type().asParameterizedType().arguments();
        if (shape.getItems() != null) {
            limitText(shape.getItems(), inner.get(0).annotation(PLAIN_TEXT));
        }
        Schema values = shape.getAdditionalPropertiesSchema();
        if (values != null) {
            Schema names = OASFactory.createSchema();
            limitText(names, inner.get(0).annotation(PLAIN_TEXT));
            shape.setPropertyNames(names);
            limitText(values, inner.get(1).annotation(PLAIN_TEXT));
            if (inner.get(1).hasAnnotation(NULLABLE)) {
                allowNull(values);
            }
        }
    }

    /** The scanner writes out what a document looks like wherever one is held; it is said once, in its own schema. */
    private static Schema reference(FieldInfo field) {
        return OASFactory.createSchema()
                .ref(References.PREFIX + "PlaybookDocument")
                .description(said(field.declaredAnnotation(SCHEMA)));
    }

    private static boolean isDocument(Schema schema) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey("x-json-schema");
    }

    private static @Nullable String said(@Nullable AnnotationInstance schema) {
        AnnotationValue description = schema == null ? null : schema.value("description");
        return description == null ? null : description.asString();
    }

    private static void limitText(Schema text, @Nullable AnnotationInstance plain) {
        if (plain == null) {
            return;
        }
        AnnotationValue max = plain.value("max");
        AnnotationValue blank = plain.value("blank");
        text.setMaxLength(max == null ? PlainText.LONGEST : max.asInt());
        if (blank != null && !blank.asBoolean()) {
            text.setMinLength(1);
        }
    }

    private static void allowNull(Schema shape) {
        if (shape.getRef() == null) {
            shape.addType(SchemaType.NULL);
            return;
        }
        shape.addAnyOf(OASFactory.createSchema().ref(shape.getRef()));
        shape.addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        shape.setRef(null);
    }
}
