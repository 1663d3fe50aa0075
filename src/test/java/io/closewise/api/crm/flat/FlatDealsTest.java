package io.closewise.api.crm.flat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.closewise.api.RecommendationRequest;
import io.closewise.api.json.Faults;
import io.closewise.api.problem.FieldError;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flat deal stands for the very context that could have been sent nested, and never for more. */
class FlatDealsTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String LEAST = "\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"";

    private static RecommendationRequest flat(String fields) throws JsonProcessingException {
        return FlatDeals.request(deal(fields), "SALESFORCE");
    }

    private static FlatDeal deal(String fields) throws JsonProcessingException {
        return JSON.readValue("{" + fields + "}", FlatDeal.class);
    }

    private static RecommendationRequest nested(String fields) throws JsonProcessingException {
        return JSON.readValue("{" + fields + "}", RecommendationRequest.class);
    }

    private static List<String> faults(String fields) throws JsonProcessingException {
        Faults faults = new Faults();
        FlatDealFaults.find(deal(fields), faults);
        return faults.inOrder().stream().map(FieldError::field).toList();
    }

    @Test
    void whatIsLeftOutStaysUnknown() throws JsonProcessingException {
        assertThat(flat(LEAST)).isEqualTo(nested(LEAST + ",\"values\":{}"));
        assertThat(flat(LEAST
                        + ",\"stakeholderRoles\":[],\"objectionCategories\":[],\"askOutcomes\":[],\"buyerActKinds\":[]"
                        + ",\"noOpenObjections\":false"))
                .isEqualTo(nested(LEAST + ",\"values\":{}"));
    }

    @Test
    void onlyAPlainWordSaysThatThereAreNoObjections() throws JsonProcessingException {
        assertThat(flat(LEAST + ",\"noOpenObjections\":true"))
                .isEqualTo(nested(LEAST + ",\"openObjections\":[],\"values\":{}"));
    }

    @Test
    void listsOfOneOrderAreRows() throws JsonProcessingException {
        assertThat(flat("""
                                "stageName":"Proposal/Price Quote","authority":"DELEGATED",
                                "stakeholderRoles":["CHAMPION","LEGAL"],"stakeholderEngagements":["ENGAGED","MISSING"],
                                "stakeholderStances":["UNKNOWN"],"stakeholderDecides":[true,false],
                                "objectionCategories":["PRICE","RISK"],"objectionSeverities":["HIGH","LOW"],
                                "objectionStatuses":["PROBED"],
                                "askOutcomes":["ACCEPTED","PENDING"],"askDates":["2025-06-01","2025-06-08"],
                                "askKinds":["short-demo","pilot"],
                                "buyerActKinds":["SITE_VISITED"],"buyerActDates":["2025-06-02"],
                                "buyerInitiated":4,"sellerInitiated":5,"consumerBuyer":true,
                                "eventOwner":"BUYER","eventOn":"2025-09-01","eventHasConsequence":true,
                                "valueNames":["date","feature"],"valueTexts":["Friday","the forecast"],
                                "limit":2,"ref":"006"
                                """)).isEqualTo(nested("""
                                "crmStage":{"crm":"SALESFORCE","name":"Proposal/Price Quote"},"authority":"DELEGATED",
                                "stakeholders":[
                                  {"role":"CHAMPION","engagement":"ENGAGED","stance":"UNKNOWN","decisionMaker":true},
                                  {"role":"LEGAL","engagement":"MISSING","stance":"UNKNOWN","decisionMaker":false}],
                                "openObjections":[{"category":"PRICE","severity":"HIGH","status":"PROBED"},
                                  {"category":"RISK","severity":"LOW","status":"PROBED"}],
                                "commitments":[
                                  {"kind":"short-demo","size":"SMALL","outcome":"ACCEPTED","askedOn":"2025-06-01"},
                                  {"kind":"pilot","size":"SMALL","outcome":"PENDING","askedOn":"2025-06-08"}],
                                "engagement":[{"kind":"SITE_VISITED","on":"2025-06-02"}],
                                "effort":{"buyerInitiated":4,"sellerInitiated":5},"buyer":{"consumer":true},
                                "compellingEvent":{"owner":"BUYER","on":"2025-09-01","hasConsequence":true},
                                "values":{"date":"Friday","feature":"the forecast"},"limit":2,"ref":"006"
                                """));
    }

    @Test
    void everyOtherFactIsPassedOnUnderItsOwnName() throws JsonProcessingException {
        String same = LEAST
                + ",\"value\":\"PARTIAL\",\"proof\":\"NONE\",\"fit\":\"UNPROVEN\",\"discovery\":\"INCOMPLETE\","
                + "\"readiness\":\"TENTATIVE\",\"buyingSignals\":[\"OTHER\"],\"riskTolerance\":\"LOW\",\"allOrNothing\":true,"
                + "\"segment\":\"SMB\",\"motion\":\"INBOUND\",\"channel\":\"EMAIL\",\"industry\":\"RETAIL\","
                + "\"indecision\":\"OUTCOME\",\"criteria\":\"KNOWN\",\"goLiveOn\":\"2025-10-01\",\"dealSize\":\"SMALL\","
                + "\"budget\":\"APPROVED\",\"buyerTone\":\"FRIENDLY\",\"decision\":\"OPEN\",\"paperProcess\":\"UNDER_WAY\","
                + "\"place\":\"BUSINESS\",\"lastBuyerActOn\":\"2025-06-03\",\"circumstances\":[\"CONCESSION_REQUESTED\"],"
                + "\"asOf\":\"2025-06-15T00:00:00Z\"";

        assertThat(flat(same)).isEqualTo(nested(same + ",\"values\":{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage                  | \"authority\":\"NONE\"",
                "stage                  | \"stage\":\"POST_DEMO\",\"stageName\":\"x\"",
                "stakeholderEngagements | \"stageName\":\"x\",\"stakeholderRoles\":[\"USER\"],\"stakeholderEngagements\":[\"SILENT\",\"SILENT\"]",
                "stakeholderStances     | \"stageName\":\"x\",\"stakeholderStances\":[\"OPPOSED\"]",
                "stakeholderDecides     | \"stageName\":\"x\",\"stakeholderRoles\":[],\"stakeholderDecides\":[true,true]",
                "objectionSeverities    | \"stageName\":\"x\",\"objectionCategories\":[\"PRICE\"]",
                "noOpenObjections       | \"stageName\":\"x\",\"objectionCategories\":[\"PRICE\"],\"objectionSeverities\":[\"LOW\"],\"noOpenObjections\":true",
                "askDates               | \"stageName\":\"x\",\"askOutcomes\":[\"PENDING\"]",
                "askKinds               | \"stageName\":\"x\",\"askKinds\":[\"pilot\"]",
                "buyerActDates          | \"stageName\":\"x\",\"buyerActKinds\":[\"OTHER\"]",
                "sellerInitiated        | \"stageName\":\"x\",\"buyerInitiated\":1",
                "eventOwner             | \"stageName\":\"x\",\"eventOn\":\"2025-09-01\"",
                "eventOn                | \"stageName\":\"x\",\"eventHasConsequence\":true",
                "valueTexts             | \"stageName\":\"x\",\"valueNames\":[\"date\"]"
            })
    void whatDoesNotGoTogetherIsRefused(String field, String deal) throws JsonProcessingException {
        assertThat(faults(deal)).containsExactly(field);
    }

    @Test
    void salesforceTakesSingleValuesAndListsOfOneTypeOnly() {
        assertThat(FlatDeal.class.getRecordComponents()).hasSizeGreaterThan(40).allSatisfy(component -> assertThat(
                        isSingle(element(component)))
                .as(component.getName())
                .isTrue());
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean isSingle(Class<?> type) {
        return type.isEnum()
                || Arrays.asList("String", "Boolean", "Integer", "LocalDate", "Instant")
                        .contains(type.getSimpleName());
    }
}
