package io.closewise.clients;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The tools of npm that the lock file names, installed below target. Where there is no Node.js the tests say so and are skipped. */
final class NodeTools {

    private static final Path SOURCES = Path.of("src", "clients", "typescript");
    private static final Path HOME = Path.of("target", "clients", "typescript").toAbsolutePath();
    private static final String LOCK = "package-lock.json";
    private static final int LONGEST_MINUTES = 5;

    private NodeTools() {}

    /** What a tool left behind: how it ended, and what it said. */
    record Outcome(int exit, String out, String err) {

        @Override
        public String toString() {
            return "exit " + exit + "\n" + out + "\n" + err;
        }
    }

    /** Installs the tools where that was not done yet, and the sources of the client beside them. */
    static void install() throws IOException, InterruptedException {
        boolean there = isThere("node") && isThere("npm");
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("Node.js 18 or later and npm are needed: apt-get install nodejs npm");
        }
        assumeTrue(
                there,
                "Node.js or npm is not installed: documents are not linted, and the TypeScript client is not tried");
        Path installed = HOME.resolve("installed.lock");
        boolean same = Files.exists(installed) && Files.mismatch(installed, SOURCES.resolve(LOCK)) < 0;
        copySources();
        if (!same) {
            Outcome outcome = run("npm", "ci", "--no-progress");
            if (outcome.exit() != 0) {
                throw new AssertionError("npm ci: " + outcome);
            }
            Files.copy(HOME.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Runs a tool of npm among the sources of the client. */
    static Outcome tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node", HOME.resolve(Path.of("node_modules", ".bin", name)).toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    static Outcome run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // neither telemetry nor news
        builder.environment().putAll(Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"));
        Process process = builder.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " takes more than " + LONGEST_MINUTES + " minutes");
        }
        Outcome outcome = new Outcome(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void copySources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.toString().contains("node_modules"))
                    .toList()) {
                Path copy = HOME.resolve(SOURCES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
