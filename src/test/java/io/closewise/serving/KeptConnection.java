package io.closewise.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** An HTTP/1.1 connection that is kept, over which a body may be sent while its answer is read. */
final class KeptConnection implements AutoCloseable {

    private static final int SIZE = 64 * 1024;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] read = new byte[SIZE];
    private final String headers;
    private int from;
    private int to;

    KeptConnection(int port) throws IOException {
        this(port, "");
    }

    /** Sends these headers with every request, each with its line break. */
    KeptConnection(int port, String headers) throws IOException {
        this.headers = headers;
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        out = new BufferedOutputStream(socket.getOutputStream(), SIZE);
        in = socket.getInputStream();
    }

    /** Takes a part of a body. */
    interface Part {
        void take(byte[] bytes, int from, int to) throws IOException;
    }

    /** Sends a whole request. */
    void post(String path, String type, String body) throws IOException {
        head(path, type, "Content-Length: " + body.length());
        out.write(body.getBytes(ISO_8859_1));
        out.flush();
    }

    /** Sends a head whose body comes in chunks. */
    void begin(String path, String type) throws IOException {
        head(path, type, "Transfer-Encoding: chunked");
        out.flush();
    }

    private void head(String path, String type, String length) throws IOException {
        out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + headers + length
                        + "\r\n\r\n")
                .getBytes(ISO_8859_1));
    }

    /** Sends a chunk, when there is enough of them or all are flushed. */
    void chunk(String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(ISO_8859_1));
    }

    void flush() throws IOException {
        out.flush();
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        out.flush();
    }

    /** Reads an answer to its end, and gives its status. */
    int answer(Part part) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).strip());
            }
        }
        if (length >= 0) {
            body(length, part);
            return status;
        }
        for (long size = size(); size > 0; size = size()) {
            body(size, part);
            line();
        }
        line();
        return status;
    }

    private long size() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private void body(long length, Part part) throws IOException {
        for (long left = length; left > 0; ) {
            fill();
            int now = (int) Math.min(left, to - from);
            part.take(read, from, from + now);
            from += now;
            left -= now;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            fill();
            char next = (char) read[from++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private void fill() throws IOException {
        if (from == to) {
            to = in.read(read);
            from = 0;
            if (to < 0) {
                to = 0;
                throw new EOFException("the service closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
