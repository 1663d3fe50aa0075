package io.closewise;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The endpoints of the service, as its resources declare them: {@code POST /v1/recommendations}, with their query parameters. */
final class Endpoints {

    private static final Pattern ENDPOINT = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) /[^ ?]*(\\?[A-Za-z]+)?");

    private final Map<String, Set<String>> parameters = new HashMap<>();

    /** Reads them off the classes. */
    static Endpoints ofTheService() {
        Endpoints endpoints = new Endpoints();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.closewise")) {
            if (type.isAnnotatedWith(Path.class)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    endpoints.add(type.reflect().getAnnotation(Path.class), method);
                }
            }
        }
        return endpoints;
    }

    private void add(Path resource, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path own = method.getAnnotation(Path.class);
                parameters
                        .computeIfAbsent(
                                verb.value() + " "
                                        + plain("/" + resource.value() + "/" + (own == null ? "" : own.value())),
                                key -> new HashSet<>())
                        .addAll(queries(method));
            }
        }
    }

    private static Set<String> queries(Method method) {
        Set<String> names = new HashSet<>();
        Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(query -> query != null)
                .forEach(query -> names.add(query.value()));
        return names;
    }

    /** Without doubled slashes, one at the end, and the names of path parameters. */
    private static String plain(String path) {
        return path.replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{[^/]*}", "{}");
    }

    /** Whether it is written as one. */
    static boolean isOne(String text) {
        return ENDPOINT.matcher(text).matches();
    }

    /** Whether the service has it, and the query parameter where one is given. */
    boolean serve(String endpoint) {
        if (!isOne(endpoint)) {
            throw new IllegalArgumentException("no endpoint: " + endpoint);
        }
        String[] parts = plain(endpoint).split("\\?", 2);
        Set<String> known = parameters.get(parts[0]);
        return known != null && (parts.length == 1 || known.contains(parts[1]));
    }
}
