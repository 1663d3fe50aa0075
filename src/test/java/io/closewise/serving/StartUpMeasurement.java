package io.closewise.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures from the start of the process to the first correct recommendation, over one PostgreSQL that has the schema and the
 * playbook already; the forms of the service take turns. {@code .ci/start-up} builds them and runs this.
 */
public final class StartUpMeasurement {

    private static final String DEAL =
            "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"openObjections\":[],\"value\":\"UNDERSTOOD\",\"proof\":\"PARTIAL\","
                    + "\"fit\":\"CONFIRMED\",\"discovery\":\"COMPLETE\",\"readiness\":\"TENTATIVE\",\"riskTolerance\":\"LOW\","
                    + "\"buyingSignals\":[\"ASKED_ABOUT_IMPLEMENTATION\"],\"asOf\":\"2025-06-15T00:00:00Z\",\"limit\":1}";

    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(60);

    private StartUpMeasurement() {}

    /** One start: milliseconds to the first answer, and megabytes resident then and after a thousand more. */
    private record Start(double millis, double first, double later) {}

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Map<String, List<String>> forms = forms(folder);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        System.out.println(
                "load before: " + Files.readString(Path.of("/proc/loadavg")).strip());
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            // the first start of each form makes the schema, or fills the cache of files; it does not count
            for (int round = 0; round <= rounds; round++) {
                for (Map.Entry<String, List<String>> form : forms.entrySet()) {
                    Start start = start(form.getValue(), postgres.environment());
                    if (round > 0) {
                        starts.computeIfAbsent(form.getKey(), key -> new ArrayList<>())
                                .add(start);
                    }
                }
            }
        }
        System.out.println(
                "load after: " + Files.readString(Path.of("/proc/loadavg")).strip());
        for (Map.Entry<String, List<Start>> form : starts.entrySet()) {
            double[] millis =
                    form.getValue().stream().mapToDouble(Start::millis).sorted().toArray();
            System.out.printf(
                    "%s: first correct recommendation after %.0f ms (median of %d; %.0f to %.0f), RSS %.0f MB then, %.0f MB after"
                            + " 1000 more, %.0f MB on disk%n",
                    form.getKey(),
                    median(millis),
                    rounds,
                    millis[0],
                    millis[millis.length - 1],
                    median(form.getValue().stream()
                            .mapToDouble(Start::first)
                            .sorted()
                            .toArray()),
                    median(form.getValue().stream()
                            .mapToDouble(Start::later)
                            .sorted()
                            .toArray()),
                    size(folder.resolve(form.getKey()).toRealPath()) / 1e6);
        }
    }

    /** The commands, by the folder that each form stands in. */
    private static Map<String, List<String>> forms(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> forms = new LinkedHashMap<>();
        forms.put(
                "plain",
                List.of(java, "-jar", folder.resolve("plain/quarkus-run.jar").toString()));
        if (Files.exists(folder.resolve("aot"))) {
            Path aot = folder.resolve("aot").toRealPath();
            forms.put(
                    "aot",
                    List.of(
                            java,
                            // fails where the cache does not fit, so that nothing else is measured
                            "-XX:AOTMode=on",
                            "-XX:AOTCache=" + aot.resolve("app.aot"),
                            "-jar",
                            aot.resolve("quarkus-run.jar").toString()));
        }
        forms.put("native", List.of(folder.resolve("native/closewise").toString()));
        forms.keySet().removeIf(name -> !Files.exists(folder.resolve(name)));
        return forms;
    }

    private static Start start(List<String> command, Map<String, String> database) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        Path.of("target", "start-up", "last.log").toFile()));
        builder.environment().putAll(database);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            while (!isCorrect(ask(port))) {
                if (!process.isAlive() || System.nanoTime() - begin > GIVE_UP) {
                    throw new IllegalStateException(command + " does not answer; see target/start-up/last.log");
                }
                Thread.sleep(2);
            }
            double millis = (System.nanoTime() - begin) / 1e6;
            double first = resident(process);
            for (int i = 0; i < 1000; i++) {
                ask(port);
            }
            return new Start(millis, first, resident(process));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static boolean isCorrect(String answer) {
        return answer.startsWith("HTTP/1.1 200")
                && answer.contains("\"verdict\":\"PROCEED\"")
                && answer.contains("\"key\":\"one-percent-close\"");
    }

    /** The whole answer; empty where nobody takes the connection. */
    private static String ask(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /v1/recommendations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: " + DEAL.length() + "\r\n\r\n" + DEAL)
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return "";
        }
    }

    /** In megabytes. */
    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
