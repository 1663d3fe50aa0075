package io.closewise.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are wrong: each is a 400 that names the fields at fault, all of them at once. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {

    private static final String RIGHT = "\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\"";
    /** A control character, and half a character, as a body may escape them. */
    private static final String NUL = "\\u0000";

    private static final String LONE = "\\ud800";

    static Stream<Arguments> notJson() {
        return Stream.of(
                bytes("an empty body", ""),
                bytes("blanks", " \n "),
                bytes("a cut body", "{\"stage\":"),
                bytes("a second object", Calls.SMALLEST + "{}"),
                bytes("something after the object", Calls.SMALLEST + " x"),
                bytes("a comment", "{" + RIGHT + "/* x */}"),
                bytes("single quotes", "{'stage':'POST_DEMO'}"),
                bytes("a comma too many", "{" + RIGHT + ",}"),
                bytes("NaN", with("\"limit\":NaN")),
                bytes("Infinity", with("\"limit\":Infinity")),
                bytes("a leading plus", with("\"limit\":+5")),
                bytes("a leading zero", with("\"limit\":05")),
                bytes("a raw control character", with("\"ref\":\"a\u0001\"")),
                bytes("UTF-16 with a mark", Calls.SMALLEST, UTF_16),
                bytes("UTF-16 without a mark", Calls.SMALLEST, UTF_16LE),
                bytes("UTF-32", Calls.SMALLEST, Charset.forName("UTF-32")),
                bytes("a byte order mark", "\uFEFF" + Calls.SMALLEST),
                Arguments.of("no UTF-8", raw(0xff)),
                Arguments.of("an overlong NUL", raw(0xc0, 0x80)),
                Arguments.of("a raw lone surrogate", raw(0xed, 0xa0, 0x80)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void whatIsNoJsonIsRefusedAsAWhole(String name, byte[] body) {
        JsonNode problem = Calls.problem(Calls.recommend(body), 400);

        assertThat(Calls.fields(problem)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                at("nothing", "{}", "authority", "stage"),
                at("a list", "[]", "$"),
                at("a text", "\"x\"", "$"),
                at("null", "null", "$"),
                at(
                        "two stages and a wrong language",
                        with(SALESFORCE + ",\"locale\":\"!!\""),
                        "crmStage",
                        "locale",
                        "stage"),
                at("no authority, stage not mapped", "{" + SALESFORCE + "}", "authority", "crmStage.name"),
                at(
                        "an unknown CRM",
                        "{\"authority\":\"NONE\",\"crmStage\":{\"crm\":\"${x}\",\"name\":\"{y}\"}}",
                        "crmStage.crm"),
                at("half a stage of a CRM", "{\"authority\":\"NONE\",\"crmStage\":{\"crm\":\"X\"}}", "crmStage.name"),
                at("an unknown field", with("\"foo\":1"), "foo"),
                at(
                        "unknown fields deep down",
                        with(
                                "\"buyer\":{\"x\":1},\"stakeholders\":[{\"role\":\"LEGAL\"},{\"role\":\"LEGAL\",\"y\":{}}]"),
                        "buyer.x",
                        "stakeholders[1].y"),
                at("an unknown field of no length", with("\"\":1"), "$"),
                at("an unknown field with half a character", with("\"" + LONE + "\":1"), "\uFFFD"),
                at("an unknown field with a control character", with("\"a" + NUL + "b\":1"), "a\uFFFDb"),
                at("a very long name", with("\"" + "k".repeat(5_000) + "\":1"), "k".repeat(300)),
                at("a field of JavaScript's", with("\"__proto__\":{}"), "__proto__"),
                at("a field given twice", with("\"stage\":\"POST_DEMO\""), "stage"),
                at("the same escaped", with("\"st\\u0061ge\":\"POST_DEMO\""), "stage"),
                at(
                        "a field given twice deep down",
                        with("\"effort\":{\"buyerInitiated\":1,\"buyerInitiated\":2}"),
                        "effort.buyerInitiated"),
                at(
                        "entries with nothing in them",
                        with(
                                "\"stakeholders\":[{}],\"openObjections\":[{}],\"commitments\":[{}],\"engagement\":[{}],\"effort\":{}"),
                        "commitments[0].askedOn",
                        "commitments[0].kind",
                        "commitments[0].outcome",
                        "commitments[0].size",
                        "effort.buyerInitiated",
                        "effort.sellerInitiated",
                        "engagement[0].kind",
                        "engagement[0].on",
                        "openObjections[0].category",
                        "openObjections[0].severity",
                        "stakeholders[0].role"),
                at(
                        "null in lists",
                        with("\"buyingSignals\":[\"OTHER\",null],\"stakeholders\":[null],\"openObjections\":null"),
                        "buyingSignals[1]",
                        "stakeholders[0]"),
                at(
                        "one thing for another",
                        with(
                                "\"stakeholders\":{},\"values\":[],\"effort\":[],\"buyingSignals\":\"OTHER\",\"buyer\":true,\"ref\":5"),
                        "buyer",
                        "buyingSignals",
                        "effort",
                        "ref",
                        "stakeholders",
                        "values"),
                at(
                        "values that are no text",
                        with("\"values\":{\"a\":5,\"b\":{},\"c\":null,\"d\":[],\"e\":true}"),
                        "values.a",
                        "values.b",
                        "values.d",
                        "values.e"),
                at("201 entries", with("\"buyingSignals\":[" + times(201, i -> "\"OTHER\"") + "]"), "buyingSignals"),
                at("201 values", with("\"values\":{" + times(201, i -> "\"v" + i + "\":\"x\"") + "}"), "values"),
                at(
                        "texts that are too long",
                        with("\"ref\":\"" + "x".repeat(129) + "\",\"values\":{\"a\":\"" + "x".repeat(2_001)
                                + "\"},\"stakeholders\":[{\"role\":\"LEGAL\",\"label\":\"" + "x".repeat(2_001)
                                + "\"}]"),
                        "ref",
                        "stakeholders[0].label",
                        "values.a"),
                at(
                        "a name of a value that is too long",
                        with("\"values\":{\"" + "k".repeat(101) + "\":\"x\"}"),
                        "values." + "k".repeat(101)),
                at("a name of a value that is blank", with("\"values\":{\" \":\"x\"}"), "values. "),
                at(
                        "a control character",
                        with("\"ref\":\"" + NUL + "\",\"values\":{\"a\":\"\\u001b\"}"),
                        "ref",
                        "values.a"),
                at(
                        "half a character",
                        with("\"ref\":\"" + LONE + "\",\"values\":{\"" + LONE + "\":\"x\"}"),
                        "ref",
                        "values.\uFFFD"),
                at("a number that is too long", with("\"limit\":" + "9".repeat(31)), "limit"),
                at(
                        "the faults of many fields",
                        "{\"stage\":\"x\",\"foo\":1,\"limit\":0,\"effort\":{\"buyerInitiated\":-1},\"stakeholders\":[{\"role\":\"BOSS\"},null,{}]}",
                        "authority",
                        "effort.buyerInitiated",
                        "effort.sellerInitiated",
                        "foo",
                        "limit",
                        "stage",
                        "stakeholders[0].role",
                        "stakeholders[1]",
                        "stakeholders[2].role"));
    }

    private static final String SALESFORCE = "\"crmStage\":{\"crm\":\"SALESFORCE\",\"name\":\"nobody's\"}";

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFieldAtFaultIsNamed(String name, String body, List<String> fields) {
        JsonNode problem = Calls.problem(Calls.recommend(body), 400);

        assertThat(Calls.fields(problem)).isEqualTo(fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.0",
                "1e0",
                "1e400",
                "-1e400",
                "1e999999999",
                "99999999999",
                "999999999999999999999999999999",
                "0",
                "-0",
                "-1",
                "101",
                "true",
                "\"5\"",
                "\"\"",
                "[]",
                "[5]",
                "{}"
            })
    void limitIsAWholeNumberFromOneToAHundred(String limit) {
        assertFault("\"limit\":" + limit, "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"\"", "1", "0", "1.0", "[]", "{}"})
    void booleansAreTrueOrFalse(String value) {
        assertFault("\"allOrNothing\":" + value, "allOrNothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"software\"",
                "\"SOFTWARE \"",
                "\" SOFTWARE\"",
                "\"\"",
                "\"NOTHING\"",
                "0",
                "1.5",
                "true",
                "[]",
                "[\"SOFTWARE\"]",
                "{}"
            })
    void namesAreWrittenAsTheyAre(String value) {
        assertFault("\"industry\":" + value, "industry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2025-02-30\"", "\"14.06.2025\"", "\"06/14/2025\"", "\"0001-01-01\"", "\"9999-12-31\"",
                        "\"2025-6-1\"",
                "\"2025-06-14T00:00:00Z\"", "\" 2025-06-14\"", "\"+2025-06-14\"", "\"-2025-06-14\"", "\"\"", "20250614",
                "1749859200", "[2025,6,14]", "{}", "true", "\"\u0662\u0660\u0662\u0665-06-14\""
            })
    void datesAreDaysThatExist(String date) {
        assertFault("\"engagement\":[{\"kind\":\"OTHER\",\"on\":" + date + "}]", "engagement[0].on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2025-06-15T00:00:00\"",
                "\"2025-06-15\"",
                "\"2025-06-15T00:00Z\"",
                "\"2025-06-15T24:00:00Z\"",
                "\"2025-06-15T00:00:60Z\"",
                "\"2025-02-30T00:00:00Z\"",
                "\"0001-01-01T00:00:00Z\"",
                "\"9999-12-31T00:00:00Z\"",
                "\"2025-06-15T00:00:00+19:00\"",
                "\"2025-06-15 00:00:00Z\"",
                "\"\"",
                "1750000000",
                "[]",
                "{}"
            })
    void instantsHaveAnOffset(String instant) {
        assertFault("\"asOf\":" + instant, "asOf");
    }

    @Test
    void sixteenLevelsAreRead() {
        JsonNode problem = Calls.problem(Calls.recommend(with("\"x\":" + "[".repeat(15) + "]".repeat(15))), 400);

        assertThat(Calls.fields(problem)).containsExactly("x");
        assertThat(problem.path("errors").path(0).path("message").asText()).contains("not known");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 100, 100_000})
    void deeperOnesAreNot(int levels) {
        JsonNode problem = Calls.problem(Calls.recommend(with("\"x\":" + "[".repeat(levels))), 400);

        assertThat(Calls.fields(problem)).singleElement().asString().startsWith("x[0]");
        assertThat(problem.path("errors").path(0).path("message").asText()).contains("at most 16 levels");
    }

    @Test
    void atMostFiftyUnknownFieldsAreTold() {
        String body = with(times(1_000, i -> "\"u" + i + "\":1"));

        assertThat(Calls.fields(Calls.problem(Calls.recommend(body), 400))).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"limit\":null",
                "\"stakeholders\":[]",
                "\"values\":{\"a\":null}",
                "\"crmStage\":null",
                "\"limit\":100",
                "\"asOf\":\"2025-06-15T00:00:00+02:00\"",
                "\"asOf\":\"2025-06-15t00:00:00.5z\"",
                "\"locale\":\"de-AT\"",
                "\"ref\":\"\\ud83d\\ude00\\t\\n\"",
                "\"engagement\":[{\"kind\":\"OTHER\",\"on\":\"2024-02-29\"}]"
            })
    void whatIsRightAtTheEdgeIsTaken(String fact) {
        assertThat(Calls.recommend(with(fact)).statusCode()).isEqualTo(200);
    }

    @Test
    void listsAndTextsMayBeAsLongAsPromised() {
        String signals = "\"buyingSignals\":[" + times(200, i -> "\"OTHER\"") + "]";
        String values = "\"values\":{\"" + "k".repeat(100) + "\":\"" + "x".repeat(2_000) + "\"}";

        assertThat(Calls.recommend(with(signals + "," + values)).statusCode()).isEqualTo(200);
    }

    private static void assertFault(String fact, String field) {
        JsonNode problem = Calls.problem(Calls.recommend(with(fact)), 400);

        assertThat(Calls.fields(problem)).containsExactly(field);
    }

    private static String with(String facts) {
        return "{" + RIGHT + "," + facts + "}";
    }

    private static String times(int count, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    private static Arguments bytes(String name, String body) {
        return bytes(name, body, UTF_8);
    }

    private static Arguments bytes(String name, String body, Charset charset) {
        return Arguments.of(name, body.getBytes(charset));
    }

    private static Arguments at(String name, String body, String... fields) {
        return Arguments.of(name, body, List.of(fields));
    }

    /** A right body but for these bytes in a text. */
    private static byte[] raw(int... bytes) {
        List<Byte> body = new ArrayList<>();
        append(body, "{" + RIGHT + ",\"ref\":\"");
        Arrays.stream(bytes).forEach(b -> body.add((byte) b));
        append(body, "\"}");
        byte[] array = new byte[body.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = body.get(i);
        }
        return array;
    }

    private static void append(List<Byte> body, String text) {
        for (byte b : text.getBytes(UTF_8)) {
            Collections.addAll(body, b);
        }
    }
}
