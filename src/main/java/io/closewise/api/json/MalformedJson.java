package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;

/** Says what is wrong with a body, or a part of one, that is no JSON, without repeating any of it. */
final class MalformedJson {

    private MalformedJson() {}

    static ProblemException problem(JsonProcessingException fault, JsonParser parser, String part) {
        String message = fault.getOriginalMessage();
        if (message.startsWith("Duplicate")) {
            return ProblemException.badField(path(parser.getParsingContext()), "is given twice; give it once");
        }
        if (fault instanceof StreamConstraintsException) {
            if (message.startsWith("Token count")) {
                return new ProblemException(Problem.of(
                        Kind.PAYLOAD_TOO_LARGE,
                        part + " must have at most "
                                + parser.streamReadConstraints().getMaxTokenCount() + " names, values and brackets."));
            }
            return ProblemException.badField(path(parser.getParsingContext()), excess(message));
        }
        JsonLocation at = fault.getLocation();
        String where = "";
        if (at != null) {
            // a part is a line already
            String line = part.equals(StrictJson.BODY) ? "line " + at.getLineNr() + ", " : "";
            where = " at " + line + "column " + at.getColumnNr();
        }
        return StrictJson.notJson(part + " is not well-formed JSON" + where + ".");
    }

    /** By the first words of the parser, which has no other way to tell them apart. */
    private static String excess(String message) {
        if (message.startsWith("Document nesting")) {
            return "is nested too deep: at most " + StrictJson.DEEPEST + " levels";
        }
        if (message.startsWith("String value") || message.startsWith("Name length")) {
            return "is too long a text: at most " + StrictJson.LONGEST_TEXT + " characters";
        }
        return message.startsWith("Number value")
                ? "is too long a number: at most " + StrictJson.MOST_DIGITS + " digits"
                : "is too large";
    }

    /** Where the parser is; $ is the whole. */
    static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            boolean joined = path.isEmpty() || path.charAt(0) == '[';
            if (at.inArray()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]" + (joined ? "" : "."));
            } else if (at.getCurrentName() != null) {
                path.insert(0, at.getCurrentName() + (joined ? "" : "."));
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
