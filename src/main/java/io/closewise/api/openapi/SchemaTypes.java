package io.closewise.api.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** The types of our own behind the schemas. */
final class SchemaTypes {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    private final IndexView index;
    private final Descriptions descriptions;
    private final Map<String, ClassInfo> byName = new HashMap<>();

    SchemaTypes(IndexView index, Descriptions descriptions) {
        this.index = index;
        this.descriptions = descriptions;
    }

    /** One part of a record as it stands in JSON, with the schema that describes it. */
    record Part(String owner, FieldInfo field) {}

    /**
     * The names that schemas get in place of those they have. Two types of one simple name are told apart by what they hold, since
     * the scanner only numbers them.
     */
    Map<String, String> names(Map<String, Schema> schemas) {
        Map<String, String> names = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            List<ClassInfo> found = documented().stream()
                    .filter(type -> name.equals(named(type)) || name.matches(named(type) + "\\d+"))
                    .filter(type -> parts(type).equals(parts(schema)))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalStateException("the schema " + name + " may stand for any of " + found);
            }
            ClassInfo type = found.get(0);
            String better = descriptions.name(type.name().toString(), named(type));
            names.put(name, better);
            byName.put(better, type);
        });
        return names;
    }

    /** The types that say of themselves that they are documented, and all that they hold. */
    private Collection<ClassInfo> documented() {
        Map<DotName, ClassInfo> documented = new LinkedHashMap<>();
        for (AnnotationInstance schema : index.getAnnotations(SCHEMA)) {
            if (schema.target().kind() == AnnotationTarget.Kind.CLASS) {
                reach(schema.target().asClass(), documented);
            }
        }
        return documented.values();
    }

    private void reach(ClassInfo type, Map<DotName, ClassInfo> reached) {
        if ((type.isEnum() || type.isRecord()) && reached.put(type.name(), type) == null && type.isRecord()) {
            type.recordComponents().forEach(component -> reach(component.type(), reached));
        }
    }

    private void reach(Type type, Map<DotName, ClassInfo> reached) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(argument -> reach(argument, reached));
        }
        ClassInfo known = index.getClassByName(type.name());
        if (known != null) {
            reach(known, reached);
        }
    }

    ClassInfo type(String schema) {
        return Objects.requireNonNull(byName.get(schema), schema);
    }

    /** The parts of a record by their names, in the order of the record, with those of an unwrapped record in its place. */
    Map<String, Part> fields(ClassInfo record) {
        Map<String, Part> fields = new LinkedHashMap<>();
        String owner = descriptions.name(record.name().toString(), named(record));
        record.unsortedRecordComponents().forEach(component -> {
            FieldInfo field = record.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                fields.putAll(fields(index.getClassByName(field.type().name())));
            } else {
                fields.put(field.name(), new Part(owner, field));
            }
        });
        return fields;
    }

    private Set<String> parts(ClassInfo type) {
        return type.isEnum()
                ? type.enumConstants().stream().map(FieldInfo::name).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(fields(type).keySet());
    }

    private static Set<String> parts(Schema schema) {
        List<String> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().keySet());
        }
        if (schema.getEnumeration() != null) {
            schema.getEnumeration().forEach(value -> parts.add(value.toString()));
        }
        return new TreeSet<>(parts);
    }

    private static String named(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
