package io.closewise.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what a batch of lines takes: peak memory of the packaged service after few and after many lines, and lines a second beside
 * single calls over kept connections, all in one run of one process. {@code .ci/batch} builds the service and runs this.
 */
public final class BatchMeasurement {

    private static final int FEW = 10_000;
    private static final int CALLS = 20_000;
    private static final int CONNECTIONS = 4;
    private static final String HEAP = "256m";
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private BatchMeasurement() {}

    public static void main(String... arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int many = Integer.parseInt(arguments[1]);
        System.out.println("load before: " + load());
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            int port = freePort();
            Process process = start(jar, port, postgres);
            try {
                measure(process, port, many);
            } finally {
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        }
        System.out.println("load after: " + load());
    }

    private static void measure(Process process, int port, int many) throws Exception {
        awaitListening(process, port);
        stream(port, FEW);
        double peakOfFew = peak(process);
        double heapOfFew = heap(process);
        System.out.printf("%,d lines: peak memory %.0f MB, %.1f MB of heap in use%n", FEW, peakOfFew, heapOfFew);

        ManyDeals.oneByOne(port, CALLS);
        double alone = rate(CALLS, () -> ManyDeals.oneByOne(port, CALLS));
        double together = rate(CALLS, () -> ManyDeals.oneByOne(port, CALLS, CONNECTIONS));
        double lines = rate(many, () -> stream(port, many));
        double peakOfMany = peak(process);
        System.out.printf(
                "%,d lines: peak memory %.0f MB, %.1f MB of heap in use; %.2f times the peak of %,d%n",
                many, peakOfMany, heap(process), peakOfMany / peakOfFew, FEW);
        System.out.printf(
                "single calls a second: %.0f over one connection, %.0f over %d%n", alone, together, CONNECTIONS);
        System.out.printf(
                "lines a second: %.0f over one connection; %.2f and %.2f times as many%n",
                lines, lines / alone, lines / together);
    }

    private static void stream(int port, int lines) throws IOException {
        int right = ManyDeals.stream(port, lines, "");
        if (right != lines) {
            throw new IllegalStateException(right + " of " + lines + " lines were answered");
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double rate(int many, Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return many / ((System.nanoTime() - begin) / 1e9);
    }

    /** With the collector and the second compiler that it gets in its image, unlike the processes of the tests. */
    private static Process start(Path jar, int port, RestartablePostgres postgres) throws IOException {
        List<String> command = new ArrayList<>(List.of(java("java"), "-Xms" + HEAP, "-Xmx" + HEAP, "-XX:+UseSerialGC"));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "batch-measurement.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CLOSEWISE_"));
        builder.environment().putAll(postgres.environment());
        builder.environment().put("CLOSEWISE_ACCESS_OPEN_ON_LOOPBACK", "true");
        for (String whose : List.of("CALLER", "TENANT")) {
            builder.environment().put("CLOSEWISE_LIMITS_" + whose + "_RATE", "1000000");
            builder.environment().put("CLOSEWISE_LIMITS_" + whose + "_BURST", "1000000");
        }
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return builder.start();
    }

    private static void awaitListening(Process process, int port) throws Exception {
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            try {
                ManyDeals.oneByOne(port, 1);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the service does not answer; see target/batch-measurement.log");
    }

    /** The most that was resident at any time, in megabytes. */
    private static double peak(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What is in use of the heap after a full collection, in megabytes; without the classes. */
    private static double heap(Process process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
        double kilobytes = 0;
        // young and old generation come first
        for (int i = 0; i < 2 && used.find(); i++) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes * 1024 / 1e6;
    }

    private static String jcmd(Process process, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        jcmd.waitFor();
        return told;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
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
