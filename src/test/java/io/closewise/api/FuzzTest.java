package io.closewise.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is answered with 200 or with a problem, and neither the problem nor the log repeats what was sent. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FuzzTest {

    private static final int REQUESTS = 1_500;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LogWatch log = new LogWatch();

    @BeforeEach
    void watchTheLog() {
        log.start();
    }

    @AfterEach
    void nothingSentIsLogged() {
        assertThat(log.stop()).noneMatch(line -> line.contains(Mutations.SECRET));
    }

    @ParameterizedTest
    @ValueSource(longs = {20250615, 20250616})
    void contextsThatWereTurnedAround(long seed) throws Exception {
        Mutations mutations = new Mutations(new Random(seed));
        int right = 0;
        for (int i = 0; i < REQUESTS; i++) {
            if (isRight(mutations.context().toString().getBytes(UTF_8), seed + "/" + i)) {
                right++;
            }
        }
        // both kinds have to occur, or else the test says little
        assertThat(right).isBetween(REQUESTS / 20, REQUESTS * 19 / 20);
    }

    @ParameterizedTest
    @ValueSource(longs = {20250617})
    void bytesThatWereTurnedAround(long seed) throws Exception {
        Mutations mutations = new Mutations(new Random(seed));
        for (int i = 0; i < REQUESTS; i++) {
            isRight(mutations.bytes(), seed + "/" + i);
        }
    }

    private boolean isRight(byte[] body, String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + Calls.RECOMMENDATIONS))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        try {
            assertThat(response.statusCode()).isIn(200, 400, 413);
            if (response.statusCode() == 200) {
                assertThat(new AnswerCheck(Calls.read(response.body())).faults(Calls.read("{}")))
                        .isEmpty();
                return true;
            }
            Calls.problem(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("X-Request-Id").orElse(""),
                    response.body());
            assertThat(response.body()).doesNotContain(Mutations.SECRET);
            return false;
        } catch (AssertionError e) {
            throw new AssertionError(
                    "case " + name + " (base64): " + Base64.getEncoder().encodeToString(body), e);
        }
    }
}
