package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged service with the argument migrate: it prepares the database, answers nobody and ends. */
class MigrationIT {

    record Ended(int code, String log) {}

    @Test
    void itPreparesAnEmptyDatabaseAndEndsAndDoesNothingTheSecondTime() throws Exception {
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            Ended first = migrate(postgres.environment());
            assertThat(first.code()).as(first.log()).isZero();
            assertThat(first.log())
                    .contains("The database is as this version needs it.")
                    .doesNotContain("Listening on: http");
            String migrations = postgres.value("select count(*) from flyway_schema_history where success");
            String revisions = postgres.value("select count(*) from playbook_revision");
            assertThat(migrations).isNotEqualTo("0");
            assertThat(revisions).isNotEqualTo("0");

            assertThat(migrate(postgres.environment()).code()).isZero();
            assertThat(postgres.value("select count(*) from flyway_schema_history where success"))
                    .isEqualTo(migrations);
            assertThat(postgres.value("select count(*) from playbook_revision")).isEqualTo(revisions);
        }
    }

    @Test
    void itEndsWithAFailureWhereTheDatabaseCannotBeReached() throws Exception {
        try (RestartablePostgres postgres = RestartablePostgres.started()) {
            postgres.stop();
            Ended ended = migrate(postgres.environment());
            assertThat(ended.code()).as(ended.log()).isEqualTo(1);
            assertThat(ended.log()).contains("could not be brought to what this version needs");
            postgres.start();
        }
    }

    private static Ended migrate(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString(),
                        "migrate")
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CLOSEWISE_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(log).isTrue();
            return new Ended(process.exitValue(), log);
        } finally {
            process.destroyForcibly();
        }
    }
}
