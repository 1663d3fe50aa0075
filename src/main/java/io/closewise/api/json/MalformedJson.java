package io.closewise.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
            return ProblemException.badField(
                    path(parser.getParsingContext()),
                    message.contains("nesting")
                            ? "is nested too deep: at most " + StrictJson.DEEPEST + " levels"
                            : "is too long a number: at most " + StrictJson.MOST_DIGITS + " digits");
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

    private static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.getCurrentName() != null) {
                boolean last = path.isEmpty() || path.charAt(0) == '[';
                path.insert(0, at.getCurrentName() + (last ? "" : "."));
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
