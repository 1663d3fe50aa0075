package io.closewise.serving;

import io.closewise.database.EmbeddedRoles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL on a port of its own that can be stopped, started again with its data, and frozen. */
final class RestartablePostgres implements AutoCloseable {

    private final Path directory =
            Path.of("target", "restartable-postgres", UUID.randomUUID().toString());
    private final int port = freePort();
    private EmbeddedPostgres running;

    static RestartablePostgres started() {
        RestartablePostgres postgres = new RestartablePostgres();
        postgres.start();
        return postgres;
    }

    void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
            EmbeddedRoles.make(running.getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it takes connections and answers nothing, as behind a network that swallows packets. */
    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    /** What makes the service use it. */
    Map<String, String> environment() {
        return environment(port);
    }

    /** What makes the service use it through another port. */
    static Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        EmbeddedRoles.properties()
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        return environment;
    }

    int port() {
        return port;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs this while a transaction holds what the statement locks. */
    void holding(String sql, Callable<Void> work) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            work.call();
            connection.rollback();
        }
    }

    /** The only column of the only row. */
    String value(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new AssertionError("no row: " + sql);
            }
            String value = rows.getString(1);
            if (rows.next()) {
                throw new AssertionError("more than one row: " + sql);
            }
            return value;
        }
    }

    @Override
    public void close() {
        if (running != null) {
            stop();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // it was never started
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    }

    private void signal(String signal) {
        try {
            long pid = Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(pid)));
            ProcessHandle.of(pid)
                    .orElseThrow()
                    .descendants()
                    .forEach(process -> command.add(Long.toString(process.pid())));
            Process kill = new ProcessBuilder(command).inheritIO().start();
            // a process that has just ended is no fault
            kill.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Below the ports that the system gives to outgoing connections: while the database is stopped, a client that tries its
     * port again and again could otherwise be given that very port, and would be connected to itself.
     */
    static int freePort() {
        Random random = new Random();
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = 20_000 + random.nextInt(10_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // taken
            }
        }
        throw new IllegalStateException("no free port");
    }
}
