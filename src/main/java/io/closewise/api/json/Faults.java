package io.closewise.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The faults of one body, one a field: the first that was found is the one that is told. Beyond the most that are told, none is kept. */
public final class Faults {

    /** After so many a client has enough to do. */
    static final int MOST = 50;

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    /** What is longer is no path of ours, and its beginning is told. */
    private static final int LONGEST_SORTED = 1_000;

    private final Map<String, String> messages = new LinkedHashMap<>();
    private boolean more;

    /** How far it was at some time. */
    record Mark(int told, boolean more) {}

    /** A fault with what it is sorted by, which is made only once. */
    private record Told(String sortable, String field, String message) {

        static final Comparator<Told> ORDER =
                Comparator.comparing(Told::sortable).thenComparing(Told::field).thenComparing(Told::message);

        static Told of(String field, String message) {
            String known = field.length() > LONGEST_SORTED ? field.substring(0, LONGEST_SORTED) : field;
            return new Told(
                    INDEX.matcher(known).replaceAll(index -> String.format("[%6s]", index.group(1))), field, message);
        }
    }

    /** Notes that this field is at fault, and what would be right. */
    public void add(String field, String message) {
        tell(field, message);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** In the order of their names, with indices as numbers, so that the same body gets the same answer. At most 50. */
    public List<FieldError> inOrder() {
        return messages.entrySet().stream()
                .map(fault -> Told.of(fault.getKey(), fault.getValue()))
                .sorted(Told.ORDER)
                .map(fault -> new FieldError(fault.field(), fault.message()))
                .toList();
    }

    /** The problem that tells them, and whether there are more. */
    public ProblemException problem() {
        List<FieldError> told = inOrder();
        return new ProblemException(more ? Problem.moreBadFieldsThan(told) : Problem.badFields(told));
    }

    /** Whether there are more than are told, so that no further one needs to be looked for. */
    boolean areMore() {
        return more;
    }

    Mark mark() {
        return new Mark(messages.size(), more);
    }

    /** Forgets what was found since. */
    void back(Mark mark) {
        List.copyOf(messages.keySet()).stream().skip(mark.told()).forEach(messages::remove);
        more = mark.more();
    }

    /** Whether this was a fault in a place not seen before, of a part that is there; none is the whole. */
    boolean note(String at, JsonMappingException fault) {
        return tell(
                within(at, path(fault.getPath())),
                ExpectedShape.message(fault instanceof MismatchedInputException m ? m.getTargetType() : null, fault));
    }

    /** Adds those of a part that is there, in the order of their names: they come in none. */
    void add(String at, Collection<? extends ConstraintViolation<?>> violations) {
        // what was taken out because it did not fit is not missing
        Set<String> takenOut = Set.copyOf(messages.keySet());
        violations.stream()
                .map(violation -> Told.of(within(at, path(violation)), violation.getMessage()))
                .filter(fault -> takenOut.stream().noneMatch(known -> covers(known, fault.field())))
                .sorted(Told.ORDER)
                .forEach(fault -> tell(fault.field(), fault.message()));
    }

    private boolean tell(String field, String message) {
        if (messages.size() < MOST) {
            return messages.putIfAbsent(field, message) == null;
        }
        more |= !messages.containsKey(field);
        return false;
    }

    private static boolean covers(String known, String field) {
        return field.startsWith(known)
                && (field.length() == known.length()
                        || field.charAt(known.length()) == '.'
                        || field.charAt(known.length()) == '[');
    }

    private static String within(String at, String path) {
        if (path.isEmpty()) {
            return at.isEmpty() ? "$" : at;
        }
        return at.isEmpty() || path.startsWith("[") ? at + path : at + "." + path;
    }

    private static String path(ConstraintViolation<?> violation) {
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
        return path.toString();
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
        return path.toString();
    }
}
