package io.closewise.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Both sides of an edit that came too late. */
@Schema(
        description =
                "Both sides of an edit that came too late: what is there now, and where what was sent differs from it.")
public record EditConflict(
        @Schema(
                description = "The etag of the draft as it is now: send it back once both sides are one.",
                examples = "d7")
        String etag,

        @Schema(
                description = "The etag of the published revision; null where none was published.",
                examples = "r3-3f2a9c1b7d60")
        @Nullable
        String publishedEtag,

        @Schema(description = "The draft as it is now.", implementation = PlaybookDocumentShape.class) @JsonRawValue
        String document,

        @Schema(description = "Where the two differ, at most 200 places; empty where no document was sent.")
        List<EditDifference> differences) {

    /** A place at which the two differ. */
    @Schema(
            description =
                    "A place at which both sides differ. A side that has nothing there, or that is not known, is left"
                            + " out. Where only theirs differs from base, mine can take theirs over, and the other way round.")
    public record EditDifference(
            @Schema(
                    description =
                            "A JSON pointer (RFC 6901) into the document as it is now, or into yours where only yours"
                                    + " has it.",
                    examples = "/techniques/0/title")
            String pointer,

            @Schema(
                    description = "What you began with; any JSON.",
                    type = SchemaType.OBJECT,
                    extensions = @Extension(name = "x-any-json", value = "true"))
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @JsonRawValue
            @Nullable
            String base,

            @Schema(
                    description = "What you sent; any JSON.",
                    type = SchemaType.OBJECT,
                    extensions = @Extension(name = "x-any-json", value = "true"))
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @JsonRawValue
            @Nullable
            String mine,

            @Schema(
                    description = "What is there now; any JSON.",
                    type = SchemaType.OBJECT,
                    extensions = @Extension(name = "x-any-json", value = "true"))
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @JsonRawValue
            @Nullable
            String theirs) {

        public static EditDifference of(
                String pointer, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
            return new EditDifference(pointer, text(base), text(mine), text(theirs));
        }

        private static @Nullable String text(@Nullable JsonNode node) {
            return node == null ? null : node.toString();
        }
    }
}
