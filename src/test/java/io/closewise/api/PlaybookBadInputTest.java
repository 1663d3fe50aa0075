package io.closewise.api;

import static io.closewise.api.Books.object;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests about playbooks that are wrong are refused with a problem that says what would be right. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PlaybookBadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/draft",
                "/revisions",
                "/revisions/1",
                "/audit",
                "/export",
            })
    void whatIsUnknownIsNotFound(String resource) {
        Calls.problem(Books.get("/nobody-knows" + resource), 404);
        Calls.problem(Books.get("/" + "x".repeat(500) + resource), 404);
    }

    @Test
    void nothingUnknownIsChanged() {
        Calls.problem(Books.save("nobody-knows", "d1", object("key", "nobody-knows")), 404);
        Calls.problem(Books.publish("nobody-knows", object()), 404);
        Calls.problem(Books.rollBack("nobody-knows", 1), 404);
        Calls.problem(given().post(Books.BOOKS + "/nobody-knows/draft/check"), 404);
        Calls.problem(given().delete(Books.BOOKS + "/nobody-knows/draft?etag=d1"), 404);
        Calls.problem(recommend("?playbook=nobody-knows"), 404);
        Calls.problem(recommend("?playbook=nobody-knows&revision=1"), 404);
        Calls.problem(recommend("?revision=999999999"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "x", "01", "+1", "99999999999"})
    void aRevisionIsAWholeNumber(String revision) {
        assertThat(Calls.fields(Calls.problem(recommend("?revision=" + revision), 400)))
                .containsExactly("revision");
        assertThat(Calls.fields(Calls.problem(given().get("/v1/techniques?revision=" + revision), 400)))
                .containsExactly("revision");
        assertThat(Calls.fields(Calls.problem(Books.get("/default/revisions/" + revision), 400)))
                .containsExactly("revision");
    }

    @ParameterizedTest
    @CsvSource({"?limit=0,limit", "?limit=201,limit", "?limit=x,limit", "?cursor=UPPER,cursor"})
    void aPageIsAskedForAsItIsDocumented(String query, String field) {
        assertThat(Calls.fields(Calls.problem(Books.get(query), 400))).containsExactly(field);
        assertThat(Calls.fields(Calls.problem(Books.get("/default/revisions" + query), 400)))
                .containsExactly(field);
        assertThat(Calls.fields(Calls.problem(Books.get("/default/audit" + query), 400)))
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "two words", "-a", "a-", "a--b", "schema", "import", "ünder", "a/b", "${a}"})
    void aKeyIsInKebabCase(String key) {
        assertThat(Calls.fields(Calls.problem(Books.create(object("key", key, "name", "x")), 400)))
                .containsExactly("key");
    }

    @Test
    void aNewPlaybookBeginsInOneWay() {
        assertThat(Calls.fields(Calls.problem(Books.create(object()), 400))).containsExactly("key", "name");
        assertThat(Calls.fields(Calls.problem(
                        Books.create(object(
                                "key", "x", "name", "x", "copyOf", "default", "basedOn", "default", "foo", "bar")),
                        400)))
                .containsExactly("foo");
        assertThat(Calls.fields(Calls.problem(
                        Books.create(object("key", "x", "name", "x", "copyOf", "default", "basedOn", "default")), 400)))
                .containsExactly("basedOn", "copyOf");
        for (String from : List.of("copyOf", "basedOn")) {
            assertThat(Calls.fields(
                            Calls.problem(Books.create(object("key", "x", "name", "x", from, "nobody-knows")), 400)))
                    .containsExactly(from);
        }
        assertThat(Calls.fields(Calls.problem(Books.create(object("key", "default", "name", "x")), 409)))
                .containsExactly("key");
        assertThat(Calls.fields(
                        Calls.problem(Books.create(object("key", "x", "name", " ", "author", "y".repeat(201))), 400)))
                .containsExactly("author", "name");
    }

    @Test
    void aDocumentIsAnObjectOfThatKey() {
        String key = Books.copy();
        String etag = Books.etag(key);
        for (String wrong : List.of("[]", "5", "\"x\"", "null")) {
            assertThat(Calls.fields(Calls.problem(Books.save(key, etag, Calls.read(wrong)), 400)))
                    .containsExactly("document");
            JsonNode patch = object("etag", etag).set("document", Calls.read(wrong));
            assertThat(Calls.fields(Calls.problem(Books.patch(key, patch), 400)))
                    .containsExactly("document");
        }
        assertThat(Calls.fields(Calls.problem(Books.save(key, etag, object("key", "another")), 400)))
                .containsExactly("key");
        assertThat(Calls.fields(Calls.problem(Books.save(key, etag, object("name", "no key")), 400)))
                .containsExactly("key");
        assertThat(Calls.fields(Calls.problem(Books.save(key, etag, object("key", key, "name", "a\u0000b")), 400)))
                .containsExactly("document");
        assertThat(Calls.fields(Calls.problem(
                        given().contentType("application/json")
                                .body("{\"etag\":\"d1\",\"document\":{\"key\":\"" + key + "\",\"version\":1e400}}")
                                .put(Books.BOOKS + "/" + key + "/draft"),
                        400)))
                .containsExactly("document");
        assertThat(Books.etag(key)).isEqualTo(etag);
    }

    @Test
    void bodiesHaveTheirTypesAndSizes() {
        String key = Books.copy();
        String draft = Books.BOOKS + "/" + key + "/draft";
        Calls.problem(given().contentType("application/json").body("{}").patch(draft), 415);
        Calls.problem(given().contentType("text/plain").body("{}").put(draft), 415);
        Calls.problem(given().contentType("application/json").body("{").put(draft), 400);
        Calls.problem(given().contentType(Books.MERGE_PATCH).body("{").patch(draft), 400);
        Calls.problem(
                given().contentType("application/json")
                        .body("{\"document\":{\"name\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}}")
                        .put(draft),
                413);
        Calls.problem(Books.publish(key, object("note", "x".repeat(300 * 1024))), 413);
        assertThat(Calls.fields(Calls.problem(Books.publish(key, object("note", "x".repeat(2_001))), 400)))
                .containsExactly("note");
        assertThat(Calls.fields(Calls.problem(Books.json(object()).post(Books.BOOKS + "/" + key + "/rollback"), 400)))
                .containsExactly("revision");
        assertThat(Calls.fields(Calls.problem(
                        Books.json(object())
                                .header("X-Author", "x".repeat(201))
                                .post(Books.BOOKS + "/" + key + "/publish"),
                        400)))
                .containsExactly("X-Author");
    }

    @Test
    void whatIsLargerThanAnyPlaybookIsRefusedForWhatItIs() {
        String key = Books.copy();
        String draft = Books.BOOKS + "/" + key + "/draft";
        String parts = "{\"key\":\"" + key + "\",\"techniques\":[" + "{},".repeat(130_000) + "{}]}";
        Calls.problem(
                given().contentType("application/json")
                        .body("{\"etag\":\"d1\",\"document\":" + parts + "}")
                        .put(draft),
                413);
        for (String type : List.of("application/json", "application/yaml")) {
            JsonNode problem = Calls.problem(
                    given().contentType(type)
                            .body(parts.getBytes(StandardCharsets.UTF_8))
                            .post(Books.BOOKS + "/import"),
                    400);
            assertThat(problem.at("/errors/0/message").asText())
                    .contains("more than 250000 names, values and brackets");
        }
        JsonNode text = Calls.problem(
                Books.save(key, "d1", Calls.read("{\"techniques\":[{\"key\":\"" + "x".repeat(1_000_000) + "\"}]}")),
                400);
        assertThat(Calls.fields(text)).containsExactly("document.techniques[0].key");
        assertThat(text.at("/errors/0/message").asText()).contains("too long a text");
    }

    @Test
    void aDraftOfThousandsOfFaultsIsAnsweredInAFewHundred() {
        String key = Books.copy();
        ObjectNode document = object("key", key, "name", "a".repeat(80_000) + "\u0001");
        for (int i = 0; i < 30_000; i++) {
            document.withArray("techniques").addObject();
            document.withArray("evidence").addObject().put("id", "x");
        }
        Books.ok(Books.save(key, Books.etag(key), document), 200);

        Response check = given().post(Books.BOOKS + "/" + key + "/draft/check");

        JsonNode findings = Books.ok(check, 200).path("findings");
        assertThat(findings).hasSize(500);
        assertThat(findings.at("/499/code").asText()).isEqualTo("MORE_FINDINGS");
        assertThat(check.asByteArray().length).isLessThan(200_000);
    }

    private static Response recommend(String query) {
        return given().contentType("application/json").body(Calls.SMALLEST).post(Calls.RECOMMENDATIONS + query);
    }
}
