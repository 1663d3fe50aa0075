package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Replicas that start at the same moment on one empty database leave one revision behind. */
class TwoAtOnceIT {

    @Test
    void oneOfThemPublishesAndBothAnswer() throws Exception {
        try (RestartablePostgres postgres = RestartablePostgres.started();
                RunningService one = RunningService.start(postgres.environment());
                RunningService other = RunningService.start(postgres.environment())) {
            one.awaitReady();
            other.awaitReady();

            assertThat(one.recommend().statusCode()).isEqualTo(200);
            assertThat(other.recommend().statusCode()).isEqualTo(200);
            assertThat(postgres.value("select count(*) from playbook")).isEqualTo("1");
            assertThat(postgres.value("select count(*) from playbook_revision")).isEqualTo("1");
            String published = "Published the built-in playbook";
            assertThat(one.logged(published).size() + other.logged(published).size())
                    .as("how many of them published it")
                    .isEqualTo(1);
            assertThat(one.warnings()).as("neither stumbles over the other").isEmpty();
            assertThat(other.warnings()).isEmpty();
        }
    }
}
