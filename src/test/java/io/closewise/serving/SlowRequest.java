package io.closewise.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;

/** A request that was accepted and of which the end has not been sent yet. */
final class SlowRequest implements AutoCloseable {

    private static final String DEAL = "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\"}";

    private final Socket socket;

    private SlowRequest(Socket socket) {
        this.socket = socket;
    }

    /** Sends all but the last byte. */
    static SlowRequest begin(RunningService service) {
        URI address = URI.create(service.address());
        try {
            Socket socket = new Socket("127.0.0.1", address.getPort());
            socket.setSoTimeout(20_000);
            send(
                    socket,
                    "POST /v1/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + DEAL.length() + "\r\n\r\n" + DEAL.substring(0, DEAL.length() - 1));
            return new SlowRequest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the last byte, and gives the answer up to the end of its head. */
    String end() {
        try {
            send(socket, DEAL.substring(DEAL.length() - 1));
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
