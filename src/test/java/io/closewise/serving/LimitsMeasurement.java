package io.closewise.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what one tenant at ten times its limit does to another on the same packaged service: the 99th percentile of the other's
 * calls while it is alone, and during the storm, by turns in one run. {@code .ci/limits} builds the service and runs this.
 */
public final class LimitsMeasurement {

    private static final String BOOTSTRAP = UUID.randomUUID().toString();
    /** Calls a second that the stormy tenant may make; it sends ten times as many. */
    private static final int LIMIT = 50;

    private static final int TIMES = 10;
    private static final int STORM_CONNECTIONS = 10;
    /** Calls a second of the other one. */
    private static final int CALM = 100;
    /** How long it is alone, and then beside the storm: briefly, so that whatever else the machine does falls on both. */
    private static final int SECONDS = 1;

    /** Rounds that are not counted, because much is still compiled then. */
    private static final int WARM_UP = 12;

    private LimitsMeasurement() {}

    public static void main(String... arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println("load before: " + load());
        double ratio;
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            int port = freePort();
            Process process = start(jar, port, postgres);
            try {
                awaitListening(process, port, header(BOOTSTRAP));
                ratio = measure(port, header(key(port, "stormy")), header(key(port, "calm")), rounds);
            } finally {
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        }
        System.out.println("load after: " + load());
        if (ratio > 2) {
            System.exit(1);
        }
    }

    private static double measure(int port, String stormy, String calm, int rounds) throws Exception {
        // as a service that has run for a while
        for (int i = 0; i < WARM_UP; i++) {
            calm(port, calm);
            try (Storm storm = new Storm(port, stormy)) {
                calm(port, calm);
            }
        }
        List<Long> quiet = new ArrayList<>();
        List<Long> besides = new ArrayList<>();
        int answered = 0;
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            quiet.addAll(calm(port, calm));
            try (Storm storm = new Storm(port, stormy)) {
                besides.addAll(calm(port, calm));
                storm.close();
                answered += storm.answered.get();
                refused += storm.refused.get();
            }
        }
        double seconds = (double) rounds * SECONDS;
        System.out.printf(
                "storm: %.0f calls a second at a limit of %d; %.0f answered and %.0f refused a second%n",
                (answered + refused) / seconds, LIMIT, answered / seconds, refused / seconds);
        tell("quiet", quiet);
        tell("storm", besides);
        double ratio = (double) percentile(besides, 99) / percentile(quiet, 99);
        System.out.printf("p99 during the storm: %.2f times that of the quiet%n", ratio);
        return ratio;
    }

    private static void tell(String name, List<Long> nanos) {
        System.out.printf(
                "%s: %d calls, median %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                name,
                nanos.size(),
                percentile(nanos, 50) / 1e6,
                percentile(nanos, 95) / 1e6,
                percentile(nanos, 99) / 1e6);
    }

    private static long percentile(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Calls at a steady pace for a while; gives how long each took from when it was due, so that a stall counts for all it holds up. */
    private static List<Long> calm(int port, String header) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(port, header)) {
            long begin = System.nanoTime();
            for (int i = 0; i < CALM * SECONDS; i++) {
                long due = begin + i * (1_000_000_000L / CALM);
                await(due);
                if (call(connection, i) != 200) {
                    throw new IOException("the calm tenant was refused");
                }
                nanos.add(System.nanoTime() - due);
            }
        }
        return nanos;
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static int call(KeptConnection connection, int number) throws IOException {
        connection.post("/v1/recommendations", "application/json", ManyDeals.deal(number));
        return connection.answer((bytes, from, to) -> {
            // only taken
        });
    }

    /** Ten times as many calls as the tenant may make, over some connections. */
    private static final class Storm implements AutoCloseable {

        /** From one call of a connection to its next. */
        private static final long STEP = 1_000_000_000L * STORM_CONNECTIONS / (LIMIT * TIMES);

        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final List<Thread> threads = new ArrayList<>();

        Storm(int port, String header) {
            for (int i = 0; i < STORM_CONNECTIONS; i++) {
                // one after the other, as callers are that know nothing of each other
                long delay = i * STEP / STORM_CONNECTIONS;
                Thread thread = new Thread(() -> rage(port, header, delay));
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }

        private void rage(int port, String header, long delay) {
            try (KeptConnection connection = new KeptConnection(port, header)) {
                long due = System.nanoTime() + delay;
                for (int i = 0; !ended.get(); i++, due += STEP) {
                    await(due);
                    int status = call(connection, i);
                    (status == 200 ? answered : refused).incrementAndGet();
                    if (status != 200 && status != 429) {
                        throw new IOException("status " + status);
                    }
                }
            } catch (IOException e) {
                System.out.println("the storm broke off: " + e);
            }
        }

        @Override
        public void close() throws InterruptedException {
            ended.set(true);
            for (Thread thread : threads) {
                thread.join(10_000);
            }
        }
    }

    private static String header(String key) {
        return "Authorization: Bearer " + key + "\r\n";
    }

    /** A key as the plug-in of a CRM has it. */
    private static String key(int port, String tenant) throws IOException, InterruptedException {
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/api-keys"))
                                .header("Authorization", "Bearer " + BOOTSTRAP)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"name\":\"plug-in\",\"roles\":[\"recommend\"],\"tenant\":\"" + tenant
                                                + "\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher key = Pattern.compile("cw_[A-Za-z0-9_-]{43}").matcher(made.body());
        if (!key.find()) {
            throw new IOException("no key: " + made.body());
        }
        return key.group();
    }

    private static Process start(Path jar, int port, RestartablePostgres postgres) throws IOException {
        List<String> command = new ArrayList<>(Arrays.asList(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dclosewise.limits.tenants.stormy.tenant-rate=" + LIMIT,
                "-Dclosewise.limits.tenants.stormy.tenant-burst=" + LIMIT,
                "-jar",
                jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "limits-measurement.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CLOSEWISE_"));
        builder.environment().putAll(postgres.environment());
        builder.environment().put("CLOSEWISE_ACCESS_BOOTSTRAP_KEY", BOOTSTRAP);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return builder.start();
    }

    private static void awaitListening(Process process, int port, String header) throws Exception {
        int status = 0;
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            try (KeptConnection connection = new KeptConnection(port, header)) {
                status = call(connection, 0);
                if (status == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("status " + status + "; see target/limits-measurement.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
