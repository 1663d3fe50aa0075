package io.closewise.api.problem;

import org.jboss.logging.Logger;

/** Failures that are our own. */
public final class Bugs {

    private static final Logger LOG = Logger.getLogger(Bugs.class);

    private Bugs() {}

    /** The problem of one, which is logged without anything of the request. */
    public static Problem told(Throwable throwable) {
        Problem problem = Problem.of(Kind.INTERNAL_ERROR, ProblemMappers.detail(Kind.INTERNAL_ERROR));
        LOG.errorf("Request %s failed with %s", problem.requestId(), place(throwable));
        return problem;
    }

    /** The kind of a failure and where it arose; its message may hold parts of the request and is left out. */
    static String place(Throwable throwable) {
        StackTraceElement[] trace = throwable.getStackTrace();
        return throwable.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
    }
}
