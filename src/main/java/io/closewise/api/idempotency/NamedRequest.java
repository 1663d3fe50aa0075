package io.closewise.api.idempotency;

import io.closewise.api.json.JsonGlance;
import io.closewise.api.json.JsonRequest;
import io.closewise.api.problem.ProblemException;
import io.closewise.idempotency.RequestKey;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The key by which a caller names a request: in the header, in the body, or where that is a document in the address. */
public final class NamedRequest {

    public static final String HEADER = "Idempotency-Key";
    public static final String FIELD = "requestId";

    /** What the part of a body has to be, and what is said of it. */
    public static final String RULE = "must be 1 to 255 visible ASCII characters";

    public static final String PATTERN = "^" + RequestKey.SHAPE + "$";
    public static final String IN_BODY =
            "A key of your choice for this request, such as a UUID, as in the header Idempotency-Key: sent again within 24 hours it is"
                    + " done once and answered the same.";

    private NamedRequest() {}

    /** The key of this request, if it has one; a problem where it cannot be one, or two are told. */
    static Optional<RequestKey> key(ContainerRequestContext request, byte[] body) {
        String header = header(request);
        String field = isBoundToJson(request)
                ? inBody(body)
                : checked(FIELD, request.getUriInfo().getQueryParameters().getFirst(FIELD));
        if (header != null && field != null && !header.equals(field)) {
            throw ProblemException.badField(FIELD, "must be the same as in the header " + HEADER + ", or be left out");
        }
        return Optional.ofNullable(header != null ? header : field).map(RequestKey::new);
    }

    private static @Nullable String header(ContainerRequestContext request) {
        List<String> given = request.getHeaders().getOrDefault(HEADER, List.of());
        if (given.size() > 1) {
            throw ProblemException.badField(HEADER, "is given twice; give it once");
        }
        return checked(HEADER, given.isEmpty() ? null : plain(given.get(0)));
    }

    /** The draft of the standard has quotes around it. */
    private static String plain(String header) {
        String bare = header.strip();
        return bare.length() > 2 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    private static @Nullable String checked(String where, @Nullable String key) {
        if (key != null && !RequestKey.isOne(key)) {
            throw ProblemException.badField(where, RULE);
        }
        return key;
    }

    private static boolean isBoundToJson(ContainerRequestContext request) {
        Class<?>[] parameters = ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo()
                .getParameterTypes();
        return Arrays.stream(parameters).anyMatch(JsonRequest.class::isAssignableFrom);
    }

    /** One that cannot be a key, or a body that is none, is refused by whoever reads it whole. */
    private static @Nullable String inBody(byte[] body) {
        String told = JsonGlance.text(new String(body, StandardCharsets.UTF_8), FIELD, RequestKey.LONGEST);
        return told != null && RequestKey.isOne(told) ? told : null;
    }
}
