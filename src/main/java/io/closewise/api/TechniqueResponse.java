package io.closewise.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.closewise.playbook.Placeholder;
import io.closewise.technique.Technique;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A technique with all its content, and the meaning of every placeholder that it uses. */
@Schema(description = "A technique with all its content, and the meaning of every placeholder that it uses.")
public record TechniqueResponse(
        @Schema(description = "The technique.") @JsonUnwrapped
        Technique technique,

        @Schema(description = "The placeholders that its phrasings, lines and templates use.")
        List<Placeholder> placeholders) {}
