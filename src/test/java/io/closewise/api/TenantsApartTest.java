package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.access.TestTokens;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two tenants at once on the same connections and threads, and a look at every answer for anything of the other. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class TenantsApartTest {

    private static final Set<String> ROLES =
            Set.of("recommend", "report-outcomes", "edit-playbooks", "publish-playbooks", "administer");
    private static final int ROUNDS = 12;

    @Test
    void neitherEverSeesARowOfTheOther() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (String tenant : List.of("apart-red", "apart-blue")) {
                for (int worker = 0; worker < 2; worker++) {
                    int number = worker;
                    running.add(both.submit((Callable<List<String>>) () -> work(tenant, number)));
                }
            }
            for (Future<List<String>> one : running) {
                assertThat(one.get()).isEmpty();
            }
        } finally {
            both.shutdownNow();
        }
    }

    /** Writes what only this tenant may see, reads everything that can be listed, and gives what was foreign. */
    private static List<String> work(String tenant, int worker) {
        String other = tenant.equals("apart-red") ? "apart-blue" : "apart-red";
        String token = TestTokens.of(tenant, ROLES);
        List<String> foreign = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String key = "book-" + worker + "-" + round;
            // the same keys for both, so that a filter by key alone would mix them up
            seen(
                    post(
                            token,
                            "/v1/playbooks",
                            "{\"key\":\"" + key + "\",\"name\":\"Of " + tenant + "\",\"basedOn\":\"default\"}"),
                    other,
                    foreign);
            seen(
                    post(token, "/v1/api-keys", "{\"name\":\"of " + tenant + "\",\"roles\":[\"recommend\"]}"),
                    other,
                    foreign);
            for (String address : List.of(
                    "/v1/playbooks",
                    "/v1/playbooks/" + key + "/draft",
                    "/v1/playbooks/" + key + "/audit",
                    "/v1/api-keys",
                    "/v1/stage-mappings/HUBSPOT",
                    "/v1/effectiveness")) {
                seen(given().auth().oauth2(token).get(address), other, foreign);
            }
            seen(post(token, "/v1/recommendations", Calls.SMALLEST), other, foreign);
        }
        return foreign;
    }

    private static void seen(Response response, String other, List<String> foreign) {
        if (response.statusCode() >= 500 || response.asString().contains(other)) {
            foreign.add(response.statusCode() + " " + response.asString());
        }
    }

    private static Response post(String token, String address, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(address);
    }
}
