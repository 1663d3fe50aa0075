package io.closewise.api;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;

/** A body that is read while it is answered, with the connection that it comes from. */
record BatchBody(InputStream stream, RoutingContext connection) {

    /**
     * Ends the connection at once, and whoever waits for it, to read or to write, is told. Vert.x would first write what is left,
     * which takes for ever where nobody reads.
     */
    void abort() {
        if (connection.request().version() != HttpVersion.HTTP_2
                && connection.request().connection() instanceof ConnectionBase http1) {
            Channel channel = http1.channel();
            channel.eventLoop().execute(() -> reset(channel));
        } else {
            connection.response().reset();
        }
    }

    private static void reset(Channel channel) {
        if (channel.isOpen()) {
            // the system too would go on to keep what is left
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
            // past all handlers, of which one would wait
            var unused = channel.pipeline().firstContext().close();
        }
    }
}
