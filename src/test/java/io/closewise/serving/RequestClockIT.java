package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service with a clock of two seconds over each request. */
class RequestClockIT {

    private static RestartablePostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("CLOSEWISE_HTTP_LONGEST", "2S");
        service = RunningService.start(environment).awaitReady();
    }

    @AfterAll
    static void end() {
        service.close();
        postgres.close();
    }

    @Test
    void aBodyThatDripsInIsNotWaitedFor() throws Exception {
        String answer = dripping("/v1/recommendations", "application/json", "{\"stage\": \"POST_DEMO\"", " ");

        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("urn:closewise:problem:request-timeout", "2.0 seconds");
        assertThat(service.get("/q/metrics").body())
                .containsPattern("closewise_limits_hit_total\\{limit=\"TIME\"} [1-9]");
        noFaults();
    }

    @Test
    void linesMayTakeTheirTime() throws Exception {
        String deal = RunningService.DEAL + "\n";
        String answer = dripping("/v1/recommendations/batch", "application/x-ndjson", deal, deal);

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(answer.split("\"status\":200", -1)).hasSizeGreaterThan(6);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedFor() throws Exception {
        // the next query has a connection at hand
        assertThat(service.get("/v1/playbooks").statusCode()).isEqualTo(200);
        postgres.freeze();
        try {
            var answer = service.get("/v1/playbooks");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:closewise:problem:too-slow");
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            String outcome =
                    "{\"recommendationId\": \"0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10\", \"technique\": \"trial-close\","
                            + " \"stage\": \"POST_DEMO\", \"result\": \"ADVANCE\", \"on\": \"2025-06-08\"}";
            assertThat(service.post("/v1/outcomes", outcome).body())
                    .as("though it has a body")
                    .contains("urn:closewise:problem:too-slow");
            assertThat(inOneChunk("/v1/outcomes", outcome))
                    .as("of which no length is told")
                    .contains("urn:closewise:problem:too-slow");
            assertThat(service.recommend().statusCode()).as("needs no database").isEqualTo(200);
        } finally {
            postgres.thaw();
        }
        service.await(
                "answering again",
                Duration.ofSeconds(30),
                () -> service.get("/v1/playbooks").statusCode() == 200);
        noFaults();
    }

    @Test
    void aBodyWithoutAnEndThatNobodyReadsIsHungUpOn() throws Exception {
        for (String path : new String[] {"/v1/nowhere", "/q/health/live", "/demo/"}) {
            try (Socket socket = connect(path, "text/plain", "more")) {
                Duration sent = Duration.ZERO;
                try {
                    for (; sent.toSeconds() < 15; sent = sent.plusMillis(250)) {
                        socket.getOutputStream().write(chunk("more").getBytes(StandardCharsets.UTF_8));
                        RunningService.pause(Duration.ofMillis(250));
                    }
                } catch (IOException e) {
                    // it has hung up
                }
                assertThat(sent).as(path).isLessThan(Duration.ofSeconds(12));
            }
        }
    }

    @Test
    void whoeverHangsUpInTheMiddleOfAnAnswerIsNoFault() throws Exception {
        String deals = "{\"contexts\":[" + String.join(",", Collections.nCopies(200, RunningService.DEAL)) + "]}";
        for (int i = 0; i < 3; i++) {
            try (Socket socket = new Socket()) {
                // so that most of it waits to be taken
                socket.setReceiveBufferSize(4096);
                socket.connect(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(),
                        URI.create(service.address()).getPort()));
                socket.setSoTimeout(10_000);
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(
                                ("POST /v1/recommendations/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                                + "Content-Length: " + deals.length() + "\r\n\r\n" + deals)
                                        .getBytes(StandardCharsets.UTF_8));
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                        .isEqualTo("HTTP/1.1 200");
                RunningService.pause(Duration.ofMillis(200));
            }
        }
        // it is noticed at the next write, and told at once where it is told
        assertThat(service.recommend().statusCode()).isEqualTo(200);
        RunningService.pause(Duration.ofMillis(500));
        noFaults();
        assertThat(service.get("/q/metrics").body()).doesNotContainPattern("http_server_requests.*status=\"500\"");
    }

    /** What came too late is no fault to be looked into. */
    private static void noFaults() {
        assertThat(service.log()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
    }

    /** Sends a body without an end, a piece every quarter of a second for four seconds; everything that is answered meanwhile. */
    private static String dripping(String path, String type, String begin, String more) throws Exception {
        try (Socket socket = connect(path, type, begin)) {
            OutputStream out = socket.getOutputStream();
            try {
                for (int i = 0; i < 16; i++) {
                    out.write(chunk(more).getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    RunningService.pause(Duration.ofMillis(250));
                }
                out.write(chunk("").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // it has hung up
            }
            return answered(socket);
        }
    }

    /** What has come until the end, or until it was hung up on. */
    private static String answered(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.shutdownOutput();
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            // it has hung up
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** The answer to a body that came whole, and did not say beforehand how long it is. */
    private static String inOneChunk(String path, String body) throws IOException {
        try (Socket socket = connect(path, "application/json", body)) {
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("}") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            return answer.toString();
        }
    }

    /** Begins a request with a body in chunks. */
    private static Socket connect(String path, String type, String begin) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(service.address()).getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(begin))
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }
}
