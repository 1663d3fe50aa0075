package io.closewise.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged service as a process of its own, on a free port of the loopback address. */
final class RunningService implements AutoCloseable {

    /** Far more than a start takes on a busy machine. */
    static final Duration START = Duration.ofSeconds(60);

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://127\\.0\\.0\\.1:(\\d+)");
    static final String DEAL =
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"value\": \"UNDERSTOOD\", \"openObjections\": []}";

    private final Process process;
    private final Thread logReader;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private RunningService(Process process) {
        this.process = process;
        this.logReader = new Thread(this::readLog, "log of process " + process.pid());
        logReader.setDaemon(true);
        logReader.start();
    }

    /** Starts the process and waits for nothing. */
    static RunningService start(Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(Packaged.read().command());
        builder.directory(Path.of("target").toFile()).redirectErrorStream(true);
        // whatever this machine sets for the service is not part of the test
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CLOSEWISE_"));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "true");
        // load and lines come from one caller here
        for (String whose : List.of("CALLER", "TENANT")) {
            builder.environment().put("CLOSEWISE_LIMITS_" + whose + "_RATE", "1000000");
            builder.environment().put("CLOSEWISE_LIMITS_" + whose + "_BURST", "1000000");
        }
        builder.environment().putAll(environment);
        try {
            return new RunningService(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is ready. */
    RunningService awaitReady() {
        await("ready", START, () -> readiness().statusCode() == 200);
        return this;
    }

    /** Waits until the condition holds, for as long as the process lives and no longer than the bound. */
    void await(String what, Duration bound, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(bound);
        while (!holds(condition)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("not " + what + " within " + bound + "; its log:\n" + String.join("\n", log));
            }
            pause(Duration.ofMillis(100));
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> recommend() {
        return post("/v1/recommendations", DEAL);
    }

    HttpResponse<String> readiness() {
        return get("/q/health/ready");
    }

    HttpResponse<String> liveness() {
        return get("/q/health/live");
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends JSON, or nothing where the body is null, and waits longer than for a recommendation: a publication is checked first. */
    HttpResponse<String> exchange(String method, String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        return send(headers.length == 0 ? request : request.headers(headers), Duration.ofSeconds(30));
    }

    /** Ends it as a crash does, with SIGKILL. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Sends JSON to this path, with these headers by pairs. */
    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Where it listens: it chooses a free port itself, so that no two processes can be given the same. */
    String address() {
        return log.stream()
                .map(LISTENING::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> "http://localhost:" + found.group(1))
                .orElseThrow(() -> new UncheckedIOException(new IOException("it does not listen yet")));
    }

    /** Whether it says that the database is away; it must be ready. */
    boolean degraded() {
        HttpResponse<String> readiness = readiness();
        if (readiness.statusCode() != 200) {
            throw new AssertionError("not ready: " + readiness.body());
        }
        return readiness.body().replace(" ", "").contains("\"degraded\":true");
    }

    /** The lines of its log that hold this text. */
    List<String> logged(String text) {
        return log.stream().filter(line -> line.contains(text)).toList();
    }

    /** What it warns of, but for being open, which every service of the tests is. */
    List<String> warnings() {
        return logged("WARN").stream()
                .filter(line -> !line.contains("Open: whoever calls over the loopback"))
                .toList();
    }

    List<String> log() {
        return List.copyOf(log);
    }

    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    /** Whether it takes requests and says that it is ready. */
    boolean saysReady() {
        try {
            return process.isAlive() && readiness().statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Sends SIGTERM, and waits for nothing. */
    void askToEnd() {
        process.destroy();
    }

    /** Ends it as an operator does, with SIGTERM, and gives its exit code. */
    int terminate() {
        process.destroy();
        return awaitEnd();
    }

    /** Waits until it ends, and gives its exit code; its log is complete then. */
    int awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end; its log:\n" + String.join("\n", log));
            }
            logReader.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            if (process.isAlive()) {
                terminate();
            }
        } finally {
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (UncheckedIOException e) {
            // it does not listen yet
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, Duration.ofSeconds(5));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Duration patience) {
        try {
            return client.send(
                    request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create(address().replace("localhost", "127.0.0.1") + path);
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
            }
        } catch (IOException e) {
            // the process has ended
        }
    }
}
