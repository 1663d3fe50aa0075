package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line with placeholders in square brackets. Filling replaces those that a value is given for and tells the others; a value
 * is put in as it is, brackets in it are not placeholders.
 */
public final class PhrasingTemplate {

    private final String text;
    /** Literal text and names in turn, starting with literal text. */
    private final List<String> parts;

    private PhrasingTemplate(String text, List<String> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /** Reads a line; a bracket without its counterpart is literal. */
    public static PhrasingTemplate of(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            parts.add(text.substring(from, open));
            parts.add(text.substring(open + 1, close));
            from = close + 1;
            open = text.indexOf('[', from);
        }
        parts.add(text.substring(from));
        return new PhrasingTemplate(text, parts);
    }

    /** The line as it was written. */
    public String text() {
        return text;
    }

    /** The names of its placeholders, each once, in order. */
    public List<String> placeholders() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            if (!names.contains(parts.get(i))) {
                names.add(parts.get(i));
            }
        }
        return names;
    }

    /** Fills it with these values. */
    public Filled fill(Map<String, String> values) {
        if (parts.size() == 1) {
            return new Filled(text, text, List.of());
        }
        StringBuilder filled = new StringBuilder();
        List<String> unfilled = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i % 2 == 0) {
                filled.append(part);
            } else if (values.containsKey(part)) {
                filled.append(values.get(part));
            } else {
                filled.append('[').append(part).append(']');
                if (!unfilled.contains(part)) {
                    unfilled.add(part);
                }
            }
        }
        return new Filled(filled.toString(), text, unfilled);
    }

    /** A filled line, what it was filled from, and the placeholders that are left. */
    public record Filled(String text, String template, List<String> unfilled) {

        public Filled {
            unfilled = List.copyOf(unfilled);
        }
    }
}
