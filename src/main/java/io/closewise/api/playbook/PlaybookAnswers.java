package io.closewise.api.playbook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.closewise.api.problem.PlaybookDocumentShape;
import io.closewise.api.problem.ProblemFinding;
import io.closewise.playbook.archive.Deed;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of playbooks. */
final class PlaybookAnswers {

    private static final String NEXT = "What to send as `cursor` for the next page; null on the last.";

    private PlaybookAnswers() {}

    @Schema(name = "PlaybookEntry", description = "A playbook without its documents.")
    public record PlaybookEntry(
            @Schema(description = "Its key.", examples = "ours")
            String key,

            @Schema(description = "Its name, for people.") String name,

            @Schema(
                    description = "Whether it comes with the service and is renewed by newer versions of it. The first"
                            + " publication or rollback of your own ends that.")
            boolean builtIn,

            @Schema(description = "Whether a draft was saved that is not published.")
            boolean draft,

            @Schema(description = "The revision that answers; null where none was published.") @Nullable
            RevisionEntry published,

            @Schema(
                    description = "The etag of the published revision; null where there is none.",
                    examples = "r3-3f2a9c1b7d60")
            @Nullable
            String etag) {}

    @Schema(name = "PlaybookPage", description = "A page of playbooks.")
    public record PlaybookPage(
            @Schema(description = "The playbooks in the order of their keys.")
            List<PlaybookEntry> items,

            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "RevisionEntry", description = "A revision without its document. It never changes.")
    public record RevisionEntry(
            @Schema(description = "Its number: 1 is the first, and none is left out.", minimum = "1", examples = "3")
            int revision,

            @Schema(description = "Stands for it and its content.", examples = "r3-3f2a9c1b7d60")
            String etag,

            @Schema(description = "SHA-256 of the document in canonical JSON, in hexadecimal.")
            String checksum,

            @Schema(description = "When it was published.") Instant publishedAt,

            @Schema(description = "Who published it, as they said it themselves.", examples = "enablement-team")
            String author,

            @Schema(description = "What they said of it; null where nothing.") @Nullable
            String note,

            @Schema(
                    description = "The revision whose document it publishes again; null where it brought a new one.",
                    minimum = "1")
            @Nullable
            Integer restores) {}

    @Schema(name = "RevisionPage", description = "A page of revisions.")
    public record RevisionPage(
            @Schema(description = "The revisions, the newest first.")
            List<RevisionEntry> items,

            @Schema(description = NEXT) @Nullable String next) {}

    @Schema(name = "PlaybookRevision", description = "A revision with its document.")
    public record PlaybookRevision(
            @Schema(description = "The key of the playbook.", examples = "ours")
            String key,

            @Schema(description = "Its etag, as in the header.", examples = "r3-3f2a9c1b7d60")
            String etag,

            @Schema(description = "What is known of it.") RevisionEntry revision,

            @Schema(
                    description = "The document as its author wrote it, with its base pinned.",
                    implementation = PlaybookDocumentShape.class)
            @JsonRawValue
            String document) {}

    @Schema(
            name = "PlaybookDraft",
            description = "What is being worked on. Nothing of it answers until it is published.")
    public record PlaybookDraft(
            @Schema(description = "The key of the playbook.", examples = "ours")
            String key,

            @Schema(
                    description = "What a change of the draft has to name, here or in If-Match; as in the header.",
                    examples = "d7")
            String etag,

            @Schema(
                    description =
                            "Whether a draft was saved. Where none was, this is the published document, from which one begins.")
            boolean saved,

            @Schema(
                    description = "The number of the revision that answers meanwhile; null where none was published.",
                    minimum = "1")
            @Nullable
            Integer publishedRevision,

            @Schema(description = "When it was saved; null where none was.") @Nullable
            Instant savedAt,

            @Schema(description = "Who saved it; null where none was.") @Nullable
            String author,

            @Schema(description = "SHA-256 of the document in canonical JSON, in hexadecimal.")
            String checksum,

            @Schema(description = "The document.", implementation = PlaybookDocumentShape.class) @JsonRawValue
            String document) {}

    @Schema(name = "DraftCheck", description = "Everything that was found in a draft.")
    public record DraftCheck(
            @Schema(description = "The etag of the draft that was checked.", examples = "d7")
            String etag,

            @Schema(description = "Whether it may be published: nothing found is an ERROR.")
            boolean publishable,

            @Schema(description = "What was found.") List<ProblemFinding> findings) {}

    @Schema(
            name = "PublicationAnswer",
            description = "What was published. It answers on every replica within two seconds.")
    public record PublicationAnswer(
            @Schema(description = "The key of the playbook.", examples = "ours")
            String key,

            @Schema(description = "The etag of the new revision.", examples = "r3-3f2a9c1b7d60")
            String etag,

            @Schema(description = "The new revision.") RevisionEntry revision,

            @Schema(
                    description =
                            "Whether the built-in playbook became your own by it: newer versions of the service leave it"
                                    + " alone from now on. A rollback to a revision of the service does not undo that.")
            boolean tookOver,

            @Schema(description = "What was found and did not keep it from being published.")
            List<ProblemFinding> findings) {}

    @Schema(name = "AuditRow", description = "What was done to a playbook. It is never changed and never removed.")
    public record AuditRow(
            @Schema(description = "Its number, in the order in which things were done.", minimum = "1")
            long id,

            @Schema(description = "When.") Instant at,

            @Schema(description = "Who, as they said it themselves.")
            String author,

            @Schema(description = "What.") Deed deed,

            @Schema(description = "The revision that came of it; null where none did.", minimum = "1") @Nullable
            Integer revision,

            @Schema(description = "The revision that was published again; null where none was.", minimum = "1")
            @Nullable
            Integer restores,

            @Schema(description = "The checksum of the document that was saved or published; null where none was.")
            @Nullable
            String checksum,

            @Schema(description = "What was said of it; null where nothing.") @Nullable
            String note) {}

    @Schema(name = "AuditPage", description = "A page of an audit.")
    public record AuditPage(
            @Schema(description = "What was done, the newest first.")
            List<AuditRow> items,

            @Schema(description = NEXT) @Nullable String next) {}
}
