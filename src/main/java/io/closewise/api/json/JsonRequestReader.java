package io.closewise.api.json;

import io.closewise.api.problem.Kind;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands request bodies to the strict reader, within their size. */
@Provider
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRequestReader implements MessageBodyReader<JsonRequest> {

    private final StrictJson json;

    JsonRequestReader(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return JsonRequest.class.isAssignableFrom(type);
    }

    @Override
    public JsonRequest readFrom(
            Class<JsonRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        byte[] body = body(stream);
        if (body.length > JsonRequest.USUAL_LIMIT) {
            throw new ProblemException(Problem.of(
                    Kind.PAYLOAD_TOO_LARGE, "The body must be at most " + JsonRequest.USUAL_LIMIT + " bytes."));
        }
        if (body.length > 0) {
            checkHeaders(headers);
        }
        return json.read(body, type);
    }

    private static byte[] body(InputStream stream) {
        try {
            return stream.readNBytes(JsonRequest.USUAL_LIMIT + 1);
        } catch (IOException e) {
            // the client went away or stalled: nothing that we did wrong
            throw StrictJson.notJson("The body ended before it was complete.");
        }
    }

    /** Quarkus takes a missing type, or a wildcard, for the one that is wanted. */
    private static void checkHeaders(MultivaluedMap<String, String> headers) {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.contains("*")) {
            throw new ProblemException(Problem.of(
                    Kind.UNSUPPORTED_MEDIA_TYPE,
                    "The header Content-Type must say that the body is application/json."));
        }
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE, "The body must not be compressed."));
        }
    }
}
