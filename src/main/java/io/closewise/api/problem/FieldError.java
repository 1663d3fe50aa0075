package io.closewise.api.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field at fault and what would be right. */
@Schema(description = "A field at fault and what would be right.")
public record FieldError(
        @Schema(
                description = "Where the fault is: the JSON path within the request, or the name of a parameter.",
                examples = "stakeholders[1].role")
        String field,

        @Schema(description = "What would be right.", examples = "must be one of ECONOMIC_BUYER, CHAMPION, USER")
        String message) {

    /** A name is told as far as it can be recognised; what is cut off says nothing more. */
    private static final int LONGEST_PATH = 300;

    /** The path holds names as the request has them: what cannot be written as UTF-8, or be seen, is replaced. */
    public FieldError {
        StringBuilder readable = new StringBuilder();
        field.codePoints()
                .limit(LONGEST_PATH)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(readable::appendCodePoint);
        field = readable.toString();
    }
}
