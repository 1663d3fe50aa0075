package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What version 1 says to the database still works on the schema of today, beside a service of today. The statements are kept here
 * as they were, because there is no jar of that version to run.
 */
class OlderVersionIT {

    private static RestartablePostgres postgres;
    private static RunningService service;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        service = RunningService.start(postgres.environment()).awaitReady();
    }

    @AfterAll
    static void end() {
        service.close();
        postgres.close();
    }

    @Test
    void itReadsWhatIsPublished() throws Exception {
        assertThat(Integer.parseInt(postgres.value("select published from playbook where key = 'default'")))
                .isPositive();
        assertThat(postgres.value("""
                        select r.document ->> 'key' from playbook_revision r join playbook p on p.id = r.playbook_id
                        where p.key = 'default' and r.number = 1""")).isEqualTo("default");
        assertThat(postgres.value("select id || name || built_in from playbook where key = 'default'"))
                .isNotBlank();
        assertThat(postgres.value("""
                        select id || checksum || document_version || created_by || created_at from playbook_revision
                        order by number desc limit 1""")).isNotBlank();
    }

    @Test
    void whatItPublishesAnswersFromTheNewOneToo() throws Exception {
        postgres.execute("select cast(pg_advisory_xact_lock(1) as text)");
        postgres.execute("""
                insert into playbook_revision
                    (playbook_id, number, document_version, document, checksum, created_at, created_by)
                select playbook_id, number + 1, document_version, document, checksum, now(), 'closewise'
                from playbook_revision where number = 1;
                update playbook set published = 2, name = name where key = 'default'""");

        service.await(
                "answering",
                Duration.ofSeconds(15),
                () -> service.readiness().body().replace(" ", "").contains("\"revision\":2"));
        assertThat(service.recommend().body().replace(" ", "")).contains("\"revision\":2");
    }

    @Test
    void itAddsAPlaybook() throws Exception {
        postgres.execute("insert into playbook (key, name, built_in, published) values ('mine', 'Mine', false, null)");

        assertThat(postgres.value("select name from playbook where key = 'mine'"))
                .isEqualTo("Mine");
        assertThat(service.recommend().statusCode()).isEqualTo(200);
    }
}
