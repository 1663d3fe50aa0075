package io.closewise.api;

import static io.closewise.api.Books.json;
import static io.closewise.api.Books.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the stages of a CRM are read, and how a tenant reads them otherwise. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class StageMappingHttpTest {

    private static final String PATH = "/v1/stage-mappings/";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static String newCrm() {
        return "Crm-" + Long.toString(System.nanoTime(), 36) + "-" + COUNT.incrementAndGet();
    }

    @Test
    void theBuiltInStagesOfEveryVendorAreThere() {
        for (String crm : new String[] {"SALESFORCE", "HUBSPOT", "PIPEDRIVE", "DYNAMICS", "ZOHO"}) {
            JsonNode mapping = ok(given().get(PATH + crm), 200);

            assertThat(mapping.path("crm").asText()).isEqualTo(crm);
            assertThat(mapping.path("etag").asText()).matches("m\\d+");
            assertThat(mapping.path("entries").findValuesAsText("source")).contains("BUILT_IN");
        }
    }

    @Test
    void theOwnMappingAnswersFromTheNextRequestOnAndIsShownAsOwn() {
        String crm = newCrm();
        Calls.problem(given().get(PATH + crm), 404);
        JsonNode saved = ok(
                save(
                        crm,
                        "m0",
                        "{'id':'1','label':'First talk','stage':'EARLY_DISCOVERY'},{'label':'Out','closed':'LOST'}"),
                200);
        assertThat(saved.path("etag").asText()).isEqualTo("m1");
        assertThat(saved.at("/entries/0/source").asText()).isEqualTo("OWN");
        assertThat(saved.at("/entries/0/pipeline").isNull()).isTrue();
        assertThat(ok(given().get(PATH + crm), 200)).isEqualTo(saved);
        assertThat(signals(deal(crm, "'name':'first  TALK'"))).contains("STAGE_EARLY_DISCOVERY");
        assertThat(signals(deal(crm, "'id':'1'"))).contains("STAGE_EARLY_DISCOVERY");

        ok(save(crm, "m1", "{'id':'1','label':'First talk','stage':'RENEWAL'}"), 200);
        assertThat(signals(deal(crm, "'id':'1','pipeline':'any'"))).contains("STAGE_RENEWAL");

        assertThat(ok(save(crm, "m2", ""), 200).path("entries")).isEmpty();
        assertThat(message(deal(crm, "'id':'1'"), "crmStage.id")).contains("not mapped");
    }

    @Test
    void whatWasReadMayBeSentBackAsAWhole() {
        JsonNode before = ok(given().get(PATH + "DYNAMICS"), 200);
        ObjectNode request = before.deepCopy();
        request.withArray("entries").addObject().put("label", "Parked").put("stage", "LATE_DISCOVERY");
        JsonNode after = ok(json(request).put(PATH + "DYNAMICS"), 200);

        assertThat(after.path("entries")).hasSize(before.path("entries").size() + 1);
        assertThat(after.path("entries").findValuesAsText("source"))
                .filteredOn("OWN"::equals)
                .hasSize(1);
        ((ObjectNode) request.at("/entries/0")).put("stage", "RENEWAL");
        request.set("etag", after.path("etag"));
        assertThat(Calls.fields(Calls.problem(json(request).put(PATH + "DYNAMICS"), 400)))
                .containsExactly("entries[0].source");
    }

    @Test
    void withoutAnEtagOrWithAnOldOneNothingIsStored() {
        String crm = newCrm();
        ok(save(crm, "m0", "{'label':'A','stage':'RENEWAL'}"), 200);
        JsonNode before = ok(given().get(PATH + crm), 200);

        Calls.problem(save(crm, null, "{'label':'B','stage':'RENEWAL'}"), 428);
        Response stale = save(crm, "m0", "{'label':'B','stage':'RENEWAL'}");
        JsonNode problem = Calls.problem(stale, 412);
        assertThat(Calls.fields(problem)).containsExactly("etag");
        assertThat(problem.at("/errors/0/message").asText()).contains("m1");
        assertThat(stale.header("ETag")).isEqualTo("\"m1\"");

        assertThat(ok(given().get(PATH + crm), 200)).isEqualTo(before);
        ok(json(Calls.read("{\"entries\":[]}")).header("If-Match", "\"m1\"").put(PATH + crm), 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | entries[0].label",
                "{'label':'A'} | entries[0].stage",
                "{'label':'A','stage':'RENEWAL','closed':'WON'} | entries[0].stage",
                "{'label':' ','stage':'RENEWAL'} | entries[0].label",
                "{'label':'A','stage':'NEARLY'} | entries[0].stage",
                "{'label':'A','stage':'RENEWAL','x':1} | entries[0].x",
                "{'label':'A','stage':'RENEWAL'},{'label':'a ','stage':'RENEWAL'} | entries[1]",
                "{'label':'A','stage':'RENEWAL','source':'BUILT_IN'} | entries[0].source",
                "null | entries[0]"
            })
    void aBadEntryIsNamed(String entries, String field) {
        assertThat(Calls.fields(Calls.problem(save("Bad", "m0", entries), 400))).containsExactly(field);
    }

    @Test
    void sizesHaveALimit() {
        String crm = newCrm();
        String long200 = "{'label':'" + "x".repeat(200) + "','stage':'RENEWAL'}";
        assertThat(Calls.fields(Calls.problem(save(crm, "m0", long200.replace("x'", "xx'")), 400)))
                .containsExactly("entries[0].label");
        StringBuilder entries = new StringBuilder(long200);
        for (int i = 1; i < 500; i++) {
            entries.append(",{'label':'Stage ").append(i).append("','stage':'RENEWAL'}");
        }
        assertThat(Calls.fields(
                        Calls.problem(save(crm, "m0", entries + ",{'label':'One more','stage':'RENEWAL'}"), 400)))
                .containsExactly("entries");
        ok(save(crm, "m0", entries.toString()), 200);
        assertThat(message(deal(crm, "'name':'Stages 7'"), "crmStage.name"))
                .contains("nearest by spelling is Stage 7", "and 450 more");
    }

    @ParameterizedTest
    @CsvSource({"salesforce", "a b", "x--y", "-"})
    void aKeyThatIsNoneOrAlmostAVendorsIsRefused(String crm) {
        assertThat(Calls.fields(Calls.problem(given().get(PATH + crm), 400))).containsExactly("crm");
        assertThat(Calls.fields(Calls.problem(save(crm, "m0", ""), 400))).containsExactly("crm");
    }

    @Test
    void whyAStageIsRefusedIsSaid() {
        assertThat(message(deal("SALESFORCE", "'name':'Closed Won'"), "crmStage.name"))
                .contains("closed stage (won)", "the deal is closed");
        assertThat(message(deal("SALESFORCE", "'name':'Prospectin'"), "crmStage.name"))
                .contains("nearest by spelling is Prospecting", "mapped are", "Negotiation/Review");
        assertThat(message(deal("SALESFORCES", "'name':'Prospecting'"), "crmStage.crm"))
                .contains("nearest by spelling is SALESFORCE");
        assertThat(message(deal("HUBSPOT", "'id':'closedwon'"), "crmStage.id")).contains("closed stage (won)");
        assertThat(message(deal("HUBSPOT", "'id':'appointmentscheduled','name':'Nearly done'"), "crmStage.name"))
                .contains("Appointment Scheduled", "renamed");
        assertThat(message(deal("HUBSPOT", "'pipeline':'default'"), "crmStage.name"))
                .contains("required");
        String crm = newCrm();
        ok(
                save(
                        crm,
                        "m0",
                        "{'pipeline':'a','label':'X','stage':'RENEWAL'},{'pipeline':'b','label':'X','stage':'POST_DEMO'}"),
                200);
        assertThat(message(deal(crm, "'name':'X'"), "crmStage.pipeline")).contains("mapped are a, b");
        assertThat(signals(deal(crm, "'name':'X','pipeline':'b'"))).contains("STAGE_POST_DEMO");
    }

    private static Response save(String crm, String etag, String entries) {
        String body = "{" + (etag == null ? "" : "'etag':'" + etag + "',") + "'entries':[" + entries + "]}";
        return given().contentType("application/json")
                .accept("application/json, application/problem+json")
                .body(body.replace('\'', '"'))
                .put(PATH + "{crm}", crm);
    }

    private static Response deal(String crm, String stage) {
        return Calls.recommend(
                ("{'authority':'CONFIRMED','crmStage':{'crm':'" + crm + "'," + stage + "}}").replace('\'', '"'));
    }

    private static Iterable<String> signals(Response answer) {
        return ok(answer, 200).path("signals").findValuesAsText("code");
    }

    private static String message(Response refused, String field) {
        JsonNode problem = Calls.problem(refused, 400);
        assertThat(Calls.fields(problem)).containsExactly(field);
        return problem.at("/errors/0/message").asText();
    }
}
