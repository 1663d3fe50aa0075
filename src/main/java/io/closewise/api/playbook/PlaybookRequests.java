package io.closewise.api.playbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.api.idempotency.NamedRequest;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.PlainText;
import io.closewise.api.problem.PlaybookDocumentShape;
import io.closewise.idempotency.RequestKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to create, edit and publish playbooks. */
final class PlaybookRequests {

    static final int LONGEST_AUTHOR = 200;
    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_ETAG = 100;

    static final String AUTHOR =
            "Who does it: your CRM user id or team, not a person's name. It is kept with the revision and in the audit.";
    static final String NOTE = "Why, for those who read the revisions later.";
    static final String ETAG = "The etag that you have read; the header If-Match does as well.";

    private static final String KEY_SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";

    private PlaybookRequests() {}

    @Schema(
            name = "CreatePlaybookRequest",
            description =
                    "A new playbook. It begins with the published document of another one (copyOf), with nothing of its"
                            + " own on top of another one (basedOn), with a document, or empty: at most one of the three is given.")
    public record CreatePlaybookRequest(
            @Schema(
                    description = "Its key, in kebab-case; it never changes. `schema` and `import` are taken.",
                    pattern = "^" + KEY_SHAPE + "$",
                    minLength = 1,
                    maxLength = 64,
                    examples = "ours")
            @NotNull(message = "is required: a key in kebab-case")
            @Pattern(
                    regexp = "(?=.{1,64}$)(?!(schema|import)$)" + KEY_SHAPE,
                    message = "must be a key in kebab-case of at most 64 characters, and not schema or import")
            String key,

            @Schema(description = "Its name, for people.", minLength = 1, examples = "Our way of closing")
            @NotNull(message = "is required: a name for people")
            @PlainText(
                    max = 200,
                    blank = false,
                    message = "must be 1 to 200 characters, without control characters other than tab and line breaks")
            String name,

            @Schema(
                    description =
                            "The key of a published playbook whose document is copied; what it says later is not.",
                    maxLength = 64,
                    examples = "default")
            @Nullable
            String copyOf,

            @Schema(
                    description =
                            "The key of a published playbook to build on: the new one holds only what it adds or changes,"
                                    + " on top of the revision that is published now.",
                    maxLength = 64)
            @Nullable
            String basedOn,

            @Schema(
                    description = "The whole document. Its key and name give way to those beside it.",
                    implementation = PlaybookDocumentShape.class)
            @Nullable
            JsonNode document,

            @Schema(description = AUTHOR, minLength = 1) @PlainText(max = LONGEST_AUTHOR, blank = false) @Nullable
            String author,

            @Schema(description = NamedRequest.IN_BODY, pattern = NamedRequest.PATTERN, maxLength = RequestKey.LONGEST)
            @Pattern(regexp = RequestKey.SHAPE, message = NamedRequest.RULE)
            @Nullable
            String requestId)
            implements JsonRequest.WithDocument {}

    @Schema(name = "SaveDraftRequest", description = "The draft as it is to be from now on.")
    public record SaveDraftRequest(
            @Schema(description = ETAG, examples = "d7") @PlainText(max = LONGEST_ETAG) @Nullable
            String etag,

            @Schema(
                    description = "The whole document; it may have faults until it is published. Its key is that of the"
                            + " playbook.",
                    required = true,
                    implementation = PlaybookDocumentShape.class)
            @NotNull(message = "is required: the whole document")
            JsonNode document,

            @Schema(description = AUTHOR, minLength = 1) @PlainText(max = LONGEST_AUTHOR, blank = false) @Nullable
            String author)
            implements JsonRequest.WithDocument {}

    @Schema(
            name = "PatchDraftRequest",
            description =
                    "A change of the draft in part: what stands in `document` is merged into it as RFC 7396 has it. null"
                            + " takes a field out, a list takes the place of the whole list.")
    public record PatchDraftRequest(
            @Schema(description = ETAG, examples = "d7") @PlainText(max = LONGEST_ETAG) @Nullable
            String etag,

            @Schema(description = "What is to change.", required = true, implementation = PlaybookDocumentShape.class)
            @NotNull(message = "is required: the part of the document that is to change")
            JsonNode document,

            @Schema(description = AUTHOR, minLength = 1) @PlainText(max = LONGEST_AUTHOR, blank = false) @Nullable
            String author)
            implements JsonRequest.WithDocument {}

    @Schema(
            name = "PublishRequest",
            description = "What to say of the draft that is published; all of it may be left out.")
    public record PublishRequest(
            @Schema(
                    description =
                            "The etag of the draft that is meant, as in If-Match. Left out means whichever is there, as it was"
                                    + " checked in this very call.")
            @PlainText(max = LONGEST_ETAG)
            @Nullable
            String etag,

            @Schema(description = NOTE, examples = "Autumn campaign: our own opening question.")
            @PlainText(max = LONGEST_NOTE)
            @Nullable
            String note,

            @Schema(description = AUTHOR, minLength = 1) @PlainText(max = LONGEST_AUTHOR, blank = false) @Nullable
            String author,

            @Schema(description = NamedRequest.IN_BODY, pattern = NamedRequest.PATTERN, maxLength = RequestKey.LONGEST)
            @Pattern(regexp = RequestKey.SHAPE, message = NamedRequest.RULE)
            @Nullable
            String requestId)
            implements JsonRequest.MayBeEmpty {}

    @Schema(name = "RollbackRequest", description = "Which revision to publish again.")
    public record RollbackRequest(
            @Schema(
                    description = "The number of an earlier revision.",
                    required = true,
                    minimum = "1",
                    maximum = "999999999",
                    examples = "1")
            @NotNull(message = "is required: the number of an earlier revision")
            @Min(value = 1, message = "must be a whole number from 1 up")
            @Max(value = 999_999_999, message = "must be a whole number from 1 up, of at most 9 digits")
            Integer revision,

            @Schema(
                    description =
                            "The etag of the revision that is published now, as in If-Match: whoever gives it does not"
                                    + " roll back what somebody else has just published.")
            @PlainText(max = LONGEST_ETAG)
            @Nullable
            String etag,

            @Schema(description = NOTE) @PlainText(max = LONGEST_NOTE) @Nullable
            String note,

            @Schema(description = AUTHOR, minLength = 1) @PlainText(max = LONGEST_AUTHOR, blank = false) @Nullable
            String author,

            @Schema(description = NamedRequest.IN_BODY, pattern = NamedRequest.PATTERN, maxLength = RequestKey.LONGEST)
            @Pattern(regexp = RequestKey.SHAPE, message = NamedRequest.RULE)
            @Nullable
            String requestId)
            implements JsonRequest {}
}
