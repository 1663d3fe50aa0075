package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line with placeholders in square brackets. Filling replaces those that a value is given for and tells the others; a value
 * is put in as it is, brackets in it are not placeholders.
 */
public final class PhrasingTemplate {

    /** How many characters a filled line has at most, as many as a line may have as it is written. */
    public static final int LONGEST = 2_000;

    /** How often a line may name a placeholder: nobody says more in one breath. */
    public static final int MOST_PLACEHOLDERS = 12;

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

    /** How often it names a placeholder, each time counted. */
    public int size() {
        return parts.size() / 2;
    }

    /** Fills it with these values. A value with which the line would be longer than {@link #LONGEST} is not put in: no word is cut. */
    public Filled fill(Map<String, String> values) {
        return fill(values, LONGEST);
    }

    /** The same with another limit of characters. */
    public Filled fill(Map<String, String> values, int longest) {
        if (parts.size() == 1) {
            return new Filled(text, text, List.of());
        }
        Set<String> fitting = fitting(values, longest);
        StringBuilder filled = new StringBuilder();
        List<String> unfilled = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i % 2 == 0) {
                filled.append(part);
            } else if (fitting.contains(part)) {
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

    /** The placeholders whose values are put in, in every place or in none: in their order, each that leaves the line short enough. */
    private Set<String> fitting(Map<String, String> values, int longest) {
        Map<String, Integer> growth = new LinkedHashMap<>();
        for (int i = 1; i < parts.size(); i += 2) {
            String value = values.get(parts.get(i));
            if (value != null) {
                growth.merge(parts.get(i), length(value) - length(parts.get(i)) - "[]".length(), Integer::sum);
            }
        }
        Set<String> fitting = new HashSet<>();
        int length = length(text);
        for (Map.Entry<String, Integer> one : growth.entrySet()) {
            if (one.getValue() <= 0 || length + one.getValue() <= longest) {
                length += one.getValue();
                fitting.add(one.getKey());
            }
        }
        return fitting;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A filled line, what it was filled from, and the placeholders that are left. */
    public record Filled(String text, String template, List<String> unfilled) {

        public Filled {
            unfilled = List.copyOf(unfilled);
        }
    }
}
