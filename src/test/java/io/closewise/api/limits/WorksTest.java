package io.closewise.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.access.limits.Work;
import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/recommendations, CALL",
        "GET, /v1/techniques, CALL",
        "GET, /v1/playbooksandmore, CALL",
        "POST, /v1/recommendations/batch, BATCH",
        "POST, /v1/simulations, SIMULATION",
        "GET, /v1/playbooks, CALL",
        "GET, /v1/playbooks/schema, CALL",
        "GET, /v1/playbooks/ours/revisions, CALL",
        "GET, /v1/playbooks/ours/audit, CALL",
        "POST, /v1/playbooks, DOCUMENT",
        "POST, /v1/playbooks/import, DOCUMENT",
        "GET, /v1/playbooks/ours, DOCUMENT",
        "GET, /v1/playbooks/audit, DOCUMENT",
        "GET, /v1/playbooks/ours/revisions/3, DOCUMENT",
        "GET, /v1/playbooks/ours/export, DOCUMENT",
        "GET, /v1/playbooks/ours/draft, DOCUMENT",
        "PUT, /v1/playbooks/ours/draft, DOCUMENT",
        "PATCH, /v1/playbooks/ours/draft, DOCUMENT",
        "DELETE, /v1/playbooks/ours/draft, DOCUMENT",
        "POST, /v1/playbooks/ours/draft/check, DOCUMENT",
        "POST, /v1/playbooks/ours/publish, DOCUMENT",
        "POST, /v1/playbooks/ours/rollback, DOCUMENT",
    })
    void whatReadsOrWritesADocumentIsTold(String method, String path, Work work) {
        assertThat(Works.of(HttpMethod.valueOf(method), path)).isEqualTo(work);
    }
}
