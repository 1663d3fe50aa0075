package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty database gets the built-in playbook as revision 1, and keeps it as it is. */
class FirstStartIT {

    private static final String CHECKSUM = "select checksum from playbook_revision";

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
    void revisionOneIsPublishedAndAnswers() throws Exception {
        assertThat(service.recommend().statusCode()).isEqualTo(200);
        assertThat(service.readiness().body().replace(" ", "")).contains("\"revision\":1", "\"degraded\":false");
        assertThat(postgres.value("select key || ' ' || published || ' ' || built_in from playbook"))
                .isEqualTo("default 1 true");
        assertThat(postgres.value("select number || ' ' || created_by from playbook_revision"))
                .isEqualTo("1 closewise");
    }

    @Test
    void theStoredDocumentIsTheWholePlaybook() throws Exception {
        assertThat(postgres.value("select document ->> 'key' from playbook_revision"))
                .isEqualTo("default");
        assertThat(Integer.parseInt(
                        postgres.value("select jsonb_array_length(document -> 'techniques') from playbook_revision")))
                .isGreaterThanOrEqualTo(10);
        assertThat(postgres.value(CHECKSUM)).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update playbook_revision set created_by = 'somebody'",
                "delete from playbook_revision",
                "truncate playbook_revision cascade"
            })
    void aRevisionNeverChanges(String sql) throws Exception {
        String before = postgres.value(CHECKSUM);
        assertThatThrownBy(() -> postgres.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a revision never changes");
        assertThat(postgres.value("select created_by || checksum from playbook_revision"))
                .isEqualTo("closewise" + before);
    }

    @Test
    void anotherStartChangesNothing() throws Exception {
        String before = postgres.value("select checksum || created_at from playbook_revision");
        try (RunningService again = RunningService.start(postgres.environment()).awaitReady()) {
            assertThat(again.recommend().statusCode()).isEqualTo(200);
            assertThat(again.logged("Published the built-in playbook")).isEmpty();
        }
        assertThat(postgres.value("select checksum || created_at from playbook_revision"))
                .isEqualTo(before);
    }
}
