package io.closewise.api;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Playbooks go out and come in as files, and are the same files afterwards. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PlaybookExchangeTest {

    @ParameterizedTest
    @CsvSource({"json,application/json", "yaml,application/yaml", "yaml,text/yaml", "yaml,application/x-yaml"})
    void whatIsImportedAndPublishedIsExportedByteForByte(String format, String type) {
        String key = Books.newKey();
        String file = export("default", format).replaceFirst("default", key);
        JsonNode draft = ok(take(file, type, ""), 200);
        assertThat(draft.path("saved").asBoolean()).isTrue();
        Calls.problem(Books.get("/" + key), 404);
        ok(Books.publish(key, Books.object()), 200);

        assertThat(export(key, format)).isEqualTo(file);
        assertThat(export(key, "json")).isNotEqualTo(export(key, "yaml"));
        assertThat(ok(Books.get("/" + key + "/audit"), 200).path("items").findValuesAsText("deed"))
                .containsExactly("PUBLISHED", "DRAFT_IMPORTED");
    }

    @Test
    void theHeaderChoosesTheFormWhereTheAddressDoesNot() {
        Response yaml = given().accept("application/yaml").get(Books.BOOKS + "/default/export");
        assertThat(yaml.contentType()).startsWith("application/yaml");
        assertThat(yaml.asString()).startsWith("key: default");
        Response json = given().accept("application/yaml, application/json")
                .get(Books.BOOKS + "/default/export?format=json&revision=1");
        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.header("Content-Disposition")).contains("default-1.json");
        assertThat(given().accept("*/*").get(Books.BOOKS + "/default/export").contentType())
                .startsWith("application/json");
        assertThat(Calls.fields(Calls.problem(Books.get("/default/export?format=xml"), 400)))
                .containsExactly("format");
        Calls.problem(Books.get("/default/export?revision=999999"), 404);
    }

    @Test
    void anImportOverADraftNeedsItsEtagAndPublishesNothing() {
        String key = Books.published(1);
        String name = "name: Imported\n";
        String file = "key: " + key + "\n" + name + "version: 1\n";
        ok(take(file, "application/yaml", ""), 200);
        Calls.problem(take(file, "application/yaml", ""), 428);
        Calls.problem(take(file, "application/yaml", "?etag=d1"), 412);
        JsonNode again = ok(take(file, "application/yaml", "?etag=" + Books.etag(key)), 200);

        assertThat(again.at("/document/name").asText()).isEqualTo("Imported");
        assertThat(ok(Books.get("/" + key), 200).at("/document/name").asText()).isEqualTo("Name 1");
    }

    @Test
    void anOpenBaseIsPinnedToWhatIsPublishedNow() {
        String base = Books.published(1);
        String key = Books.newKey();
        JsonNode draft =
                ok(take("key: " + key + "\nname: On top\nbasedOn: " + base + "\n", "application/yaml", ""), 200);
        assertThat(draft.at("/document/basedOn"))
                .isEqualTo(Books.object("playbook", base).put("revision", 1));
        ok(Books.publish(key, Books.object()), 200);
        Books.rename(base, "Name 2");
        ok(Books.publish(base, Books.object()), 200);

        assertThat(ok(Books.get("/" + key), 200)
                        .at("/document/basedOn/revision")
                        .asInt())
                .isEqualTo(1);
        ObjectNode asked = Books.object("etag", Books.etag(key));
        asked.putObject("document").put("basedOn", base);
        assertThat(ok(Books.patch(key, asked), 200)
                        .at("/document/basedOn/revision")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: [",
                "key: a\nkey: b",
                "a: &x [1]\nb: *x",
                "- 1",
                "just text",
                "",
                "!!java.net.URL [http://example.org]",
                "key: a\n---\nkey: b",
                "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\nkey: bomb",
                "key: 5",
                "key: schema",
                "key: Not A Key",
                "key: nul\nname: \"a\\0b\"",
                "key: number\nversion: 1e9999999"
            })
    void whatIsNoDocumentIsRefused(String yaml) {
        Calls.problem(take(yaml, "application/yaml", ""), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"x\"",
                "",
                "{\"key\":\"a\",\"key\":\"b\"}",
                "{\"key\":\"a\"}x",
                "{'key':'a'}"
            })
    void whatIsNoJsonIsRefused(String json) {
        Calls.problem(take(json, "application/json", ""), 400);
    }

    @Test
    void deepAndLargeOnesAreRefused() {
        Calls.problem(take("key: " + "[".repeat(10_000), "application/yaml", ""), 400);
        Calls.problem(take("{\"key\":" + "[".repeat(10_000), "application/json", ""), 400);
        String large = "{\"key\":\"large\",\"name\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}";
        Calls.problem(take(large, "application/json", ""), 413);
        Calls.problem(take("{\"key\":\"large\"}", "text/plain", ""), 415);
    }

    @Test
    void theSchemaIsAJsonSchema() {
        JsonNode schema = ok(Books.get("/schema"), 200);

        assertThat(schema.path("$schema").asText()).contains("2020-12");
        assertThat(schema.path("properties").has("techniques")).isTrue();
    }

    private static String export(String key, String format) {
        return given().get(Books.BOOKS + "/" + key + "/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response take(String file, String type, String query) {
        return given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(Books.BOOKS + "/import" + query);
    }
}
