package io.closewise.api.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    /** One field at fault. */
    public static ProblemException badField(String field, String message) {
        return new ProblemException(Problem.badFields(List.of(new FieldError(field, message))));
    }

    public Problem problem() {
        return problem;
    }
}
