package io.closewise.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document as RFC 9457 has it, with the fields at fault. */
@Schema(
        description =
                "What went wrong (RFC 9457). It never repeats what the request held, but for both sides of an edit.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                description = "The kind of problem, as a URI that stays the same.",
                examples = "urn:closewise:problem:bad-request")
        String type,

        @Schema(description = "The kind of problem in a few words.", examples = "The request is not valid")
        String title,

        @Schema(description = "The HTTP status code, 400 to 599.", minimum = "400", maximum = "599", examples = "400")
        int status,

        @Schema(
                description = "What is wrong with this request, in a sentence.",
                examples = "1 field is at fault; see errors.")
        String detail,

        @Schema(
                description = "Identifies this request in the service's logs; also in the header X-Request-Id.",
                examples = "3f1e0a52-8c5f-4d52-9c4e-0f2a7f6d9a10")
        String requestId,

        @Schema(
                description =
                        "After how many seconds to try again, 1 to 3600; also in the header Retry-After. Absent where"
                                + " trying again is no use.",
                minimum = "1",
                maximum = "3600",
                examples = "2")
        @Nullable
        Integer retryAfterSeconds,

        @Schema(description = "The fields at fault, in the order of their names, at most 50; absent where no field is.")
        List<FieldError> errors,

        @Schema(description = "What a check of the draft found; absent where no check was made.")
        List<ProblemFinding> findings,

        @Schema(description = "Both sides of an edit that came too late; absent where there is no such conflict.")
        @Nullable
        EditConflict conflict,

        @Schema(description = "The quota of calls that is used up; absent where none is.") @Nullable
        RateLimit rateLimit) {

    private static final int LONGEST_PAUSE = 3_600;

    /** A problem without fields. */
    public static Problem of(Kind kind, String detail) {
        return of(kind, detail, List.of());
    }

    /** A problem with the fields at fault. */
    public static Problem of(Kind kind, String detail, List<FieldError> errors) {
        return new Problem(
                "urn:closewise:problem:" + kind.slug(),
                kind.title(),
                kind.status(),
                detail,
                RequestIds.current(),
                kind.retryAfterSeconds(),
                List.copyOf(errors),
                List.of(),
                null,
                null);
    }

    /** The same, saying in which part of the request it is, such as Line 7. */
    public Problem in(String part) {
        String where = detail.startsWith(part) ? detail : part + ": " + detail;
        return new Problem(
                type, title, status, where, requestId, retryAfterSeconds, errors, findings, conflict, rateLimit);
    }

    /** The same with what a check found. */
    public Problem withFindings(List<ProblemFinding> found) {
        return new Problem(
                type,
                title,
                status,
                detail,
                requestId,
                retryAfterSeconds,
                errors,
                List.copyOf(found),
                conflict,
                rateLimit);
    }

    /** The same with both sides of an edit. */
    public Problem withConflict(EditConflict both) {
        return new Problem(
                type, title, status, detail, requestId, retryAfterSeconds, errors, findings, both, rateLimit);
    }

    /** The same, saying when to try again: after so many seconds, at least 1; an hour is the most that is told. */
    public Problem retryAfter(long seconds) {
        int told = (int) Math.min(LONGEST_PAUSE, seconds);
        return new Problem(type, title, status, detail, requestId, told, errors, findings, conflict, rateLimit);
    }

    /** The same with the quota that is used up. */
    public Problem withRateLimit(RateLimit used) {
        return new Problem(type, title, status, detail, requestId, retryAfterSeconds, errors, findings, conflict, used);
    }

    /** A request with faults in these fields. */
    public static Problem badFields(List<FieldError> errors) {
        String detail = errors.size() == 1
                ? "1 field is at fault; see errors."
                : errors.size() + " fields are at fault; see errors.";
        return of(Kind.BAD_REQUEST, detail, errors);
    }

    /** A request with faults in these fields and in others that are not told. */
    public static Problem moreBadFieldsThan(List<FieldError> errors) {
        return of(
                Kind.BAD_REQUEST,
                "More than " + errors.size() + " fields are at fault; see errors for " + errors.size() + " of them.",
                errors);
    }
}
