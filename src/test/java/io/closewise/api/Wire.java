package io.closewise.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests byte by byte, for what no client library would send. */
final class Wire {

    private static final int TIMEOUT = 20_000;

    private Wire() {}

    /** An answer as it came: status, headers by lower-case name, body. */
    record Reply(int status, Map<String, String> headers, String body) {}

    static Reply get(String address, String... headers) {
        return send(head("GET", address, headers) + "\r\n");
    }

    static String head(String method, String address, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines;
    }

    /** The body in pieces, without its length before it. */
    static String chunked(String body) {
        StringBuilder chunks = new StringBuilder();
        for (int from = 0; from < body.length(); from += 8192) {
            String piece = body.substring(from, Math.min(body.length(), from + 8192));
            chunks.append(Integer.toHexString(piece.length()))
                    .append("\r\n")
                    .append(piece)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    /**
     * Sends everything, then reads until the end. Who sends far too much may be hung up on before the last of it is sent; the answer is
     * there to be read all the same.
     */
    static Reply send(String request) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(TIMEOUT);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            } catch (SocketException hungUpOn) {
                // what was answered says why
            }
            try {
                socket.getInputStream().transferTo(all);
            } catch (SocketException hungUpOn) {
                // what came before it counts: without a whole answer the status is 0
            }
            return reply(all.toString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply reply(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).trim());
        }
        return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
