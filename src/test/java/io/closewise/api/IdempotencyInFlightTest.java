package io.closewise.api;

import static io.closewise.api.Books.object;
import static io.closewise.api.Books.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.closewise.idempotency.Fingerprint;
import io.closewise.idempotency.KnownRequests;
import io.closewise.idempotency.RequestKey;
import io.closewise.idempotency.Standing;
import io.closewise.tenant.TenantId;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A twin that comes while the first request is being worked on. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class IdempotencyInFlightTest {

    @Inject
    KnownRequests known;

    @Test
    void aTwinInFlightIsToldWhenToComeBackAndNothingIsDone() {
        String key = Books.newKey();
        JsonNode request = object("key", key, "name", "Ours", "requestId", key);
        Standing.First first = begin(TenantId.DEFAULT, key, request);

        Response twin = Books.create(request);

        JsonNode problem = Calls.problem(twin, 409);
        assertThat(problem.path("type").asText()).isEqualTo("urn:closewise:problem:request-in-flight");
        assertThat(problem.path("retryAfterSeconds").asLong()).isEqualTo(2);
        assertThat(twin.header("Retry-After")).isEqualTo("2");
        assertThat(Books.get("/" + key + "/draft").statusCode()).isEqualTo(404);

        known.released(TenantId.DEFAULT, new RequestKey(key), first.attempt());
        ok(Books.create(request), 201);
    }

    @Test
    void aRequestOfAnotherTenantIsNoTwin() {
        String key = Books.newKey();
        JsonNode request = object("key", key, "name", "Ours", "requestId", key);
        begin(new TenantId("in-flight-elsewhere"), key, request);

        ok(Books.create(request), 201);
    }

    private Standing.First begin(TenantId tenant, String key, JsonNode request) {
        Fingerprint fingerprint =
                Fingerprint.of("POST", Books.BOOKS, null, request.toString().getBytes(StandardCharsets.UTF_8));
        Standing standing = known.begin(tenant, new RequestKey(key), fingerprint);
        assertThat(standing).isInstanceOf(Standing.First.class);
        return (Standing.First) standing;
    }
}
