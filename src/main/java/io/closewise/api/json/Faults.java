package io.closewise.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.closewise.api.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The faults of one body, one a field: the first that was found is the one that is told. */
public final class Faults {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Notes that this field is at fault, and what would be right. */
    public void add(String field, String message) {
        messages.putIfAbsent(field, message);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** In the order of their names, with indices as numbers, so that the same body gets the same answer. */
    public List<FieldError> inOrder() {
        List<FieldError> errors = new ArrayList<>();
        messages.keySet().stream()
                .sorted(Comparator.comparing(Faults::sortable))
                .forEach(field -> errors.add(new FieldError(field, Objects.requireNonNull(messages.get(field)))));
        return errors;
    }

    private static String sortable(String field) {
        return INDEX.matcher(field).replaceAll(index -> String.format("[%6s]", index.group(1)));
    }

    /** Whether this was a fault in a place not seen before. */
    boolean note(JsonMappingException fault) {
        String message;
        if (fault instanceof UnrecognizedPropertyException unknown) {
            message = "is not known here; known are "
                    + String.join(
                            ", ",
                            Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.<Object>of()).stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList());
        } else {
            message = ExpectedShape.message(
                    fault instanceof MismatchedInputException m ? m.getTargetType() : null, fault);
        }
        return messages.putIfAbsent(path(fault.getPath()), message) == null;
    }

    void add(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                path.append('.').append(node.getKey());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        String field = path.isEmpty() ? "$" : path.toString();
        // what was taken out because it did not fit is not missing
        if (messages.keySet().stream().noneMatch(known -> covers(known, field))) {
            add(field, violation.getMessage());
        }
    }

    private static boolean covers(String known, String field) {
        return field.equals(known) || field.startsWith(known + ".") || field.startsWith(known + "[");
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
