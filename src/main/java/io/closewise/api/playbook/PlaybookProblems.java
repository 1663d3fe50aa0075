package io.closewise.api.playbook;

import io.closewise.api.Etags;
import io.closewise.api.problem.EditConflict;
import io.closewise.api.problem.EditConflict.EditDifference;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemResponses;
import io.closewise.database.DatabaseAwayException;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.KeyTakenException;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.archive.NothingToGoBackToException;
import io.closewise.playbook.archive.NothingToPublishException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.TooManyPlaybooksException;
import io.closewise.playbook.document.UnreadableDocumentException;
import io.closewise.publishing.EditConflictException;
import io.closewise.publishing.MissingEtagException;
import io.closewise.publishing.TooLargeDocumentException;
import io.closewise.publishing.UnpublishableException;
import io.closewise.publishing.WrongDocumentException;
import io.closewise.serving.NotServedYetException;
import io.closewise.serving.UnreadableRevisionException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong with playbooks, as problems. */
@Singleton
class PlaybookProblems {

    @ServerExceptionMapper
    Response unknown(NoSuchPlaybookException exception, HttpHeaders headers) {
        return plain(
                Kind.NOT_FOUND,
                "No playbook with anything published has this key; GET /v1/playbooks lists them.",
                headers);
    }

    @ServerExceptionMapper
    Response unknown(NoSuchRevisionException exception, HttpHeaders headers) {
        return plain(
                Kind.NOT_FOUND,
                "The playbook has no revision of this number; GET /v1/playbooks/{key}/revisions lists them.",
                headers);
    }

    @ServerExceptionMapper
    Response taken(KeyTakenException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.of(
                        Kind.CONFLICT,
                        "There is a playbook of this key.",
                        List.of(new FieldError("key", "must be a key that no playbook has"))),
                headers);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyPlaybooksException exception, HttpHeaders headers) {
        return plain(
                Kind.CONFLICT,
                "There are " + PlaybookArchive.MOST_PLAYBOOKS + " playbooks, as many as there may be.",
                headers);
    }

    @ServerExceptionMapper
    Response nothingNew(NothingToPublishException exception, HttpHeaders headers) {
        return plain(Kind.CONFLICT, "There is nothing to publish: it says what the published revision says.", headers);
    }

    @ServerExceptionMapper
    Response nothingBehind(NothingToGoBackToException exception, HttpHeaders headers) {
        return plain(
                Kind.CONFLICT,
                "The draft is all there is of this playbook, because nothing of it was published yet; it stays.",
                headers);
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableRevisionException exception, HttpHeaders headers) {
        return plain(
                Kind.CONFLICT,
                "This version of the service cannot read that revision, which another version wrote.",
                headers);
    }

    @ServerExceptionMapper
    Response wrong(WrongDocumentException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.badFields(List.of(new FieldError(exception.field(), String.valueOf(exception.getMessage())))),
                headers);
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableDocumentException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.badFields(List.of(new FieldError("document", String.valueOf(exception.getMessage())))),
                headers);
    }

    @ServerExceptionMapper
    Response tooLarge(TooLargeDocumentException exception, HttpHeaders headers) {
        return plain(
                Kind.PAYLOAD_TOO_LARGE,
                "A document may have at most " + TooLargeDocumentException.MOST + " characters in canonical JSON.",
                headers);
    }

    @ServerExceptionMapper
    Response unseen(MissingEtagException exception, HttpHeaders headers) {
        return ProblemResponses.of(Told.noEtag().problem(), headers);
    }

    @ServerExceptionMapper
    Response stale(EditConflictException exception, HttpHeaders headers) {
        Desk now = exception.now();
        Problem problem = Problem.of(
                        Kind.PRECONDITION_FAILED,
                        "Somebody changed the playbook after you read it; nothing of yours was stored. See conflict for both"
                                + " sides.")
                .withConflict(new EditConflict(
                        now.etag(),
                        now.published() == null ? null : now.published().info().etag(),
                        now.document(),
                        exception.differences().stream()
                                .map(one -> EditDifference.of(one.pointer(), one.base(), one.mine(), one.theirs()))
                                .toList()));
        return Response.fromResponse(ProblemResponses.of(problem, headers))
                .header(HttpHeaders.ETAG, Etags.quoted(now.etag()))
                .build();
    }

    @ServerExceptionMapper
    Response unpublishable(UnpublishableException exception, HttpHeaders headers) {
        return ProblemResponses.of(
                Problem.of(Kind.UNPROCESSABLE, "The draft has errors; see findings. Nothing was published.")
                        .withFindings(PlaybookViews.findings(exception.findings())),
                headers);
    }

    @ServerExceptionMapper
    Response away(DatabaseAwayException exception, HttpHeaders headers) {
        return plain(
                Kind.NOT_READY,
                "The database cannot be reached now. Recommendations by what is published go on; please try this again in a"
                        + " few seconds.",
                headers);
    }

    @ServerExceptionMapper
    Response notYet(NotServedYetException exception, HttpHeaders headers) {
        return plain(Kind.NOT_READY, "The database was not reached yet. Please try again in a few seconds.", headers);
    }

    private static Response plain(Kind kind, String detail, HttpHeaders headers) {
        return ProblemResponses.of(Problem.of(kind, detail), headers);
    }
}
