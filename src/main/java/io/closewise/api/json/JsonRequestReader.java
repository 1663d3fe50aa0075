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
@Consumes({MediaType.APPLICATION_JSON, MergePatchType.MERGE_PATCH})
public class JsonRequestReader implements MessageBodyReader<JsonRequest> {

    private static final byte[] NOTHING = {'{', '}'};

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
        byte[] body = body(stream, most(type));
        if (body.length > 0) {
            checkHeaders(headers);
        } else if (JsonRequest.MayBeEmpty.class.isAssignableFrom(type)) {
            return json.read(NOTHING, type);
        }
        return json.read(body, type);
    }

    private static int most(Class<?> type) {
        if (JsonRequest.WithContexts.class.isAssignableFrom(type)) {
            return JsonRequest.CONTEXTS_LIMIT;
        }
        return JsonRequest.WithDocument.class.isAssignableFrom(type)
                ? JsonRequest.DOCUMENT_LIMIT
                : JsonRequest.USUAL_LIMIT;
    }

    /** The whole body; a problem where it has more bytes than this. */
    public static byte[] body(InputStream stream, int most) {
        return body(stream, most, "");
    }

    /** The same with a sentence that says what else to do. */
    public static byte[] body(InputStream stream, int most, String otherwise) {
        byte[] body = read(stream, most + 1);
        if (body.length > most) {
            throw new ProblemException(
                    Problem.of(Kind.PAYLOAD_TOO_LARGE, "The body must be at most " + most + " bytes." + otherwise));
        }
        return body;
    }

    /** The body as far as it has so many bytes; a problem where it breaks off. */
    public static byte[] read(InputStream stream, int most) {
        try {
            return stream.readNBytes(most);
        } catch (IOException e) {
            // the client went away or stalled: nothing that we did wrong
            throw StrictJson.notJson("The body ended before it was complete.");
        }
    }

    /** Quarkus takes a missing type, or a wildcard, for the one that is wanted. */
    public static void checkHeaders(MultivaluedMap<String, String> headers) {
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
