package io.closewise.api.limits;

import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/** Keeps the place of a call while its resource works, whether or not anybody still waits for the answer. */
@Provider
@Singleton
@Priority(WorkFilter.FIRST)
public class WorkFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final int FIRST = 1;

    private static final String WORKS = WorkFilter.class.getName();

    private final CurrentVertxRequest current;

    WorkFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<Stay> begun = new ArrayList<>();
        for (Stay stay : Stay.of(current.getCurrent())) {
            if (!stay.work()) {
                begun.forEach(Stay::end);
                throw new ProblemException(Problem.of(Kind.NOT_READY, "Whoever asked has gone away."));
            }
            begun.add(stay);
        }
        request.setProperty(WORKS, new Begun(begun));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(WORKS) instanceof Begun begun) {
            request.removeProperty(WORKS);
            begun.stays().forEach(Stay::end);
        }
    }

    private record Begun(List<Stay> stays) {}
}
