package io.closewise.api;

import io.closewise.api.json.JsonRequestReader;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;

/** Hands the body of a batch on without reading any of it; lines may pause for longer than the bodies of other requests. */
@Provider
@Singleton
@Consumes({MediaType.APPLICATION_JSON, BatchResource.LINES})
public class BatchBodyReader implements ServerMessageBodyReader<BatchBody> {

    private final long patience;

    BatchBodyReader(BatchSettings settings) {
        // the stall watch is to be the first to lose patience
        this.patience = settings.stall().multipliedBy(3).toMillis();
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return type == BatchBody.class;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BatchBody.class;
    }

    @Override
    public BatchBody readFrom(
            Class<BatchBody> type, Type genericType, MediaType mediaType, ServerRequestContext context) {
        JsonRequestReader.checkHeaders(context.getRequestHeaders().getRequestHeaders());
        // the only kind of context that there is over Vert.x
        VertxResteasyReactiveRequestContext request = (VertxResteasyReactiveRequestContext) context;
        RoutingContext connection = request.getContext();
        return new BatchBody(
                BatchResource.LINES.equals(mediaType.getType() + "/" + mediaType.getSubtype())
                        ? new VertxInputStream(connection, patience, request)
                        : request.getInputStream(),
                connection);
    }

    @Override
    public BatchBody readFrom(
            Class<BatchBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        throw new UnsupportedOperationException("without the context there is no connection");
    }
}
