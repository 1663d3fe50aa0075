package io.closewise.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.closewise.api.json.JsonGlance;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.StrictJson;
import io.closewise.api.problem.Bugs;
import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.recommendation.CompiledPlaybook;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Answers one context of many, as a single call would, and without harm to the others whatever it is. */
@Singleton
class BatchAnswers {

    /** In bytes of a line, and in characters of a context in a list: what a single call may have. */
    static final int LONGEST = JsonRequest.USUAL_LIMIT;

    private static final int LONGEST_REF = 128;

    private final StrictJson json;
    private final Recommendations recommendations;
    private final ObjectWriter writer;

    BatchAnswers(StrictJson json, Recommendations recommendations, ObjectMapper mapper) {
        this.json = json;
        this.recommendations = recommendations;
        this.writer = mapper.writerFor(BatchResult.class);
    }

    /** The result for a line; one without text was too long. */
    byte[] of(BatchLines.Line line, CompiledPlaybook playbook) {
        String part = "Line " + line.number();
        byte[] bytes = line.text();
        if (bytes == null) {
            return written(BatchResult.of(null, tooLong(part)));
        }
        String text;
        try {
            text = StrictJson.text(bytes, part);
        } catch (ProblemException e) {
            return written(BatchResult.of(null, e.problem()));
        }
        return of(text, part, playbook);
    }

    /** The result for a context that is called so within its request. */
    byte[] of(String context, String part, CompiledPlaybook playbook) {
        try {
            if (context.length() > LONGEST) {
                throw new ProblemException(tooLong(part));
            }
            RecommendationRequest request = json.read(context, RecommendationRequest.class, part);
            return writer.writeValueAsBytes(BatchResult.of(recommendations.answer(request, playbook)));
        } catch (ProblemException e) {
            return refused(context, e.problem().in(part));
        } catch (JsonProcessingException | RuntimeException e) {
            // the next one need not run into it
            return refused(context, Bugs.told(e).in(part));
        }
    }

    private byte[] refused(String context, Problem problem) {
        @Nullable String ref = JsonGlance.text(context, "ref", LONGEST_REF);
        return written(BatchResult.of(ref, problem));
    }

    private byte[] written(BatchResult result) {
        try {
            return writer.writeValueAsBytes(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }

    private static Problem tooLong(String part) {
        return Problem.of(Kind.PAYLOAD_TOO_LARGE, part + " must be at most " + LONGEST + " bytes.");
    }
}
