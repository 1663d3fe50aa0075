package io.closewise.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.client.ApiClient;
import io.closewise.client.ApiException;
import io.closewise.client.api.CatalogueApi;
import io.closewise.client.api.OutcomesApi;
import io.closewise.client.api.PhrasingApi;
import io.closewise.client.api.RecommendationsApi;
import io.closewise.client.model.Authority;
import io.closewise.client.model.BuyingSignal;
import io.closewise.client.model.Outcome;
import io.closewise.client.model.OutcomeRequest;
import io.closewise.client.model.OutcomeResult;
import io.closewise.client.model.PhrasingCheckRequest;
import io.closewise.client.model.PhrasingCheckResponse;
import io.closewise.client.model.PhrasingVerdict;
import io.closewise.client.model.Readiness;
import io.closewise.client.model.RecommendationRequest;
import io.closewise.client.model.RecommendationResponse;
import io.closewise.client.model.Stage;
import io.closewise.client.model.TechniqueRef;
import io.closewise.client.model.TechniqueResponse;
import io.closewise.client.model.ValueGrasp;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Clients as other teams generate them from our documents do with the running service what those teams want of it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ClientsTest {

    private static final String PRESSURE = "Only two seats are left, so sign today.";

    @Test
    void theJavaClientRecommendsShowsReportsAndChecks() throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address());

        RecommendationResponse answer = new RecommendationsApi(client)
                .recommend(
                        new RecommendationRequest()
                                .stage(Stage.POST_DEMO)
                                .authority(Authority.CONFIRMED)
                                .readiness(Readiness.TENTATIVE)
                                .addBuyingSignalsItem(BuyingSignal.SHARED_INTERNALLY)
                                .value(ValueGrasp.UNDERSTOOD)
                                .ref("deal-7"),
                        null,
                        null);
        TechniqueRef first = answer.getRecommendations().get(0).getTechnique();
        TechniqueResponse technique = new CatalogueApi(client).getTechnique(first.getKey(), null, null);
        Outcome reported = new OutcomesApi(client)
                .reportOutcome(
                        new OutcomeRequest()
                                .recommendationId(answer.getId())
                                .technique(first.getKey())
                                .stage(Stage.POST_DEMO)
                                .result(OutcomeResult.ADVANCE)
                                .on(LocalDate.now(ZoneOffset.UTC))
                                .buyerRating(5),
                        null);
        PhrasingCheckResponse check = new PhrasingApi(client).checkPhrasing(new PhrasingCheckRequest().text(PRESSURE));

        assertThat(answer.getRef()).isEqualTo("deal-7");
        assertThat(answer.getRecommendations().get(0).getReasons()).isNotEmpty();
        assertThat(technique.getName()).isEqualTo(first.getName());
        assertThat(reported.getRecommendationId()).isEqualTo(answer.getId());
        assertThat(reported.getResult()).isEqualTo(OutcomeResult.ADVANCE);
        assertThat(check.getVerdict()).isEqualTo(PhrasingVerdict.BLOCK);
        assertThatThrownBy(() -> new RecommendationsApi(client)
                        .recommend(new RecommendationRequest().stage(Stage.POST_DEMO), null, null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(400);
                    assertThat(refused.getResponseBody()).contains("\"authority\"", "is required");
                });
    }

    @Test
    void theJavaClientOfTheDocumentForCrmSystemsDoesTheSame() throws io.closewise.client.crm.ApiException {
        var client = new io.closewise.client.crm.ApiClient();
        client.updateBaseUri(address());

        var answer = new io.closewise.client.crm.api.RecommendationsApi(client)
                .recommend(
                        new io.closewise.client.crm.model.RecommendationRequest()
                                .stage(io.closewise.client.crm.model.Stage.POST_DEMO)
                                .authority(io.closewise.client.crm.model.Authority.CONFIRMED),
                        null,
                        null);
        var first = answer.getRecommendations().get(0).getTechnique();
        var technique = new io.closewise.client.crm.api.CatalogueApi(client).getTechnique(first.getKey(), null, null);
        var reported = new io.closewise.client.crm.api.OutcomesApi(client)
                .reportOutcome(new io.closewise.client.crm.model.OutcomeRequest()
                        .recommendationId(answer.getId())
                        .technique(first.getKey())
                        .stage(io.closewise.client.crm.model.Stage.POST_DEMO)
                        .result(io.closewise.client.crm.model.OutcomeResult.ADVANCE)
                        .on(LocalDate.now(ZoneOffset.UTC)));
        var check = new io.closewise.client.crm.api.PhrasingApi(client)
                .checkPhrasing(new io.closewise.client.crm.model.PhrasingCheckRequest().text(PRESSURE));

        assertThat(technique.getName()).isEqualTo(first.getName());
        assertThat(reported.getRecommendationId()).isEqualTo(answer.getId());
        assertThat(check.getFindings()).isNotEmpty();
    }

    @Test
    void theTypeScriptClientDoesTheSame() throws IOException, InterruptedException {
        NodeTools.install();
        String document = Path.of("openapi", "openapi.yaml").toAbsolutePath().toString();
        succeed(NodeTools.tool("openapi-typescript", document, "-o", "src/schema.ts", "--default-non-nullable=false"));
        succeed(NodeTools.tool("tsc"));

        NodeTools.Outcome journey = NodeTools.run("node", "dist/journey.js", address());

        succeed(journey);
        assertThat(journey.out()).startsWith("PROCEED");
    }

    private static void succeed(NodeTools.Outcome outcome) {
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
    }

    private static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
