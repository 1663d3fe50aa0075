package io.closewise.api.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** The methods that an address takes. A 405 has to name them, and Quarkus leaves that to us. */
@Singleton
class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private volatile @Nullable List<Route> routes;

    /** The value of the header Allow for this path. */
    String of(String path) {
        TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
        for (Route route : routes()) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
                if (route.method().equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return String.join(", ", methods);
    }

    /** Read late: the resources are not yet deployed when this is made. */
    private List<Route> routes() {
        List<Route> known = routes;
        if (known == null) {
            known = read(ResteasyReactiveRecorder.getCurrentDeployment());
            routes = known;
        }
        return known;
    }

    private static List<Route> read(Deployment deployment) {
        List<Route> routes = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        routes.add(new Route(method, pattern(path)));
                    }
                });
        return List.copyOf(routes);
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        for (String step : template.split("/+")) {
            if (!step.isEmpty()) {
                regex.append("/+").append(PARAMETER.matcher(step).find() ? "[^/]+" : Pattern.quote(step));
            }
        }
        return Pattern.compile(regex + "/*");
    }

    private record Route(String method, Pattern path) {}
}
