package io.closewise.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A batch of lines byte by byte: what is sent and what is read are up to the test, at any time. */
final class LineSocket implements AutoCloseable {

    private static final int SMALL = 32 * 1024;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int leftOfChunk = -1;

    /** Opens the request; the head tells how its body comes. */
    LineSocket(String... headers) throws IOException {
        // small, so that back-pressure is felt early
        socket.setReceiveBufferSize(SMALL);
        socket.setSendBufferSize(SMALL);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        socket.setSoTimeout(20_000);
        out = new BufferedOutputStream(socket.getOutputStream(), SMALL);
        in = new BufferedInputStream(socket.getInputStream());
        String lines = headers.length == 0 ? "Transfer-Encoding: chunked" : String.join("\r\n", headers);
        out.write(
                ("POST /v1/recommendations/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                                + lines + "\r\n\r\n")
                        .getBytes(UTF_8));
        out.flush();
    }

    /** Sends a line as a chunk of its own. */
    void send(String context) throws IOException {
        byte[] bytes = (context + "\n").getBytes(UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    /** Sends bytes as they are. */
    void raw(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    void end() throws IOException {
        raw("0\r\n\r\n");
    }

    /** The next result; null where the answer has come to its end. */
    JsonNode result() throws IOException {
        if (leftOfChunk < 0) {
            String head = headLine();
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IOException(head);
            }
            while (!head.isEmpty()) {
                head = headLine();
            }
            leftOfChunk = 0;
        }
        line.reset();
        while (true) {
            if (leftOfChunk == 0) {
                String size = headLine();
                leftOfChunk = Integer.parseInt(size.isEmpty() ? headLine() : size, 16);
                if (leftOfChunk == 0) {
                    return null;
                }
            }
            int next = read();
            leftOfChunk--;
            if (next == '\n') {
                return Calls.JSON.readTree(line.toByteArray());
            }
            line.write(next);
        }
    }

    /** The first line of an answer. */
    String headLine() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = read(); next != '\r'; next = read()) {
            text.append((char) next);
        }
        read();
        return text.toString();
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    /** Goes away without a word. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
