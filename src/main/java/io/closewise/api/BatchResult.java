package io.closewise.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.closewise.api.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one context of a batch: an answer, or a problem in its place. */
@Schema(
        name = "BatchResult",
        description =
                "What became of one context: a recommendation where status is 200, and a problem where it is not.")
@RegisterForReflection(registerFullHierarchy = true) // written one by one, which Quarkus does not see
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchResult(
        @Schema(
                description =
                        "Your own id of the deal, as it was sent, also with a context that is not valid; absent where none"
                                + " was, or where it cannot be read.",
                examples = "006Hs00001ABCDE")
        @Nullable
        String ref,

        @Schema(
                description = "What a single call would have answered: 200, 400, or 413 for a context that is too long;"
                        + " 500 is a mistake of the service, which ends none of the others.",
                minimum = "200",
                maximum = "599",
                examples = "200")
        int status,

        @Schema(description = "The same as a single call answers; absent where there is a problem.") @Nullable
        RecommendationResponse recommendation,

        @Schema(description = "What is wrong with this context; its detail says which one it is.") @Nullable
        Problem problem) {

    static BatchResult of(RecommendationResponse answer) {
        return new BatchResult(answer.ref(), 200, answer, null);
    }

    static BatchResult of(@Nullable String ref, Problem problem) {
        return new BatchResult(ref, problem.status(), null, problem);
    }
}
