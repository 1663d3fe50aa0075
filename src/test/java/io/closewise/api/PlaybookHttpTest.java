package io.closewise.api;

import static io.closewise.api.Books.object;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of a playbook from its creation to its rollback. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PlaybookHttpTest {

    @Test
    void aCopyIsADraftUntilItIsPublished() {
        String key = Books.newKey();
        Response created =
                Books.create(object("key", key, "name", "Ours", "copyOf", "default", "author", "enablement"));
        JsonNode draft = ok(created, 201);

        assertThat(created.header("Location")).isEqualTo("/v1/playbooks/" + key + "/draft");
        assertThat(draft.path("saved").asBoolean()).isTrue();
        assertThat(draft.path("author").asText()).isEqualTo("enablement");
        assertThat(draft.at("/document/key").asText()).isEqualTo(key);
        assertThat(draft.at("/document/name").asText()).isEqualTo("Ours");
        assertThat(draft.path("publishedRevision").isNull()).isTrue();
        Calls.problem(Books.get("/" + key), 404);
        Calls.problem(recommend("?playbook=" + key), 404);

        JsonNode published = ok(Books.publish(key, object("note", "First")), 200);
        assertThat(published.at("/revision/revision").asInt()).isEqualTo(1);
        assertThat(published.at("/revision/note").asText()).isEqualTo("First");
        assertThat(published.at("/revision/author").asText()).isEqualTo("anonymous");
        assertThat(published.path("tookOver").asBoolean()).isFalse();
        JsonNode read = ok(Books.get("/" + key), 200);
        assertThat(read.path("etag")).isEqualTo(published.path("etag"));
        assertThat(read.path("document")).isEqualTo(draft.path("document"));
        assertThat(Calls.read(recommend("?playbook=" + key).asString()).path("playbook"))
                .isEqualTo(object("key", key).put("revision", 1));
    }

    @Test
    void theListHasWhatIsPublishedAndGoesOn() {
        String key = Books.published(2);
        List<String> keys = new ArrayList<>();
        String cursor = "";
        JsonNode entry = null;
        do {
            JsonNode page = ok(Books.get("?limit=2" + cursor), 200);
            for (JsonNode item : page.path("items")) {
                keys.add(item.path("key").asText());
                entry = item.path("key").asText().equals(key) ? item : entry;
            }
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);

        assertThat(keys).isSorted().doesNotHaveDuplicates().contains("default", key);
        assertThat(entry.path("builtIn").asBoolean()).isFalse();
        assertThat(entry.path("draft").asBoolean()).isFalse();
        assertThat(entry.path("name").asText()).isEqualTo("Name 2");
        assertThat(entry.at("/published/revision").asInt()).isEqualTo(2);
        assertThat(entry.path("etag")).isEqualTo(ok(Books.get("/" + key), 200).path("etag"));
    }

    @Test
    void revisionsAreListedAndReadAsTheyWere() {
        String key = Books.published(3);
        JsonNode first = ok(Books.get("/" + key + "/revisions?limit=2"), 200);
        JsonNode second = ok(
                Books.get("/" + key + "/revisions?limit=2&cursor="
                        + first.path("next").asText()),
                200);

        assertThat(first.path("items").findValuesAsText("revision")).containsExactly("3", "2");
        assertThat(second.path("items").findValuesAsText("revision")).containsExactly("1");
        assertThat(second.path("next").isNull()).isTrue();
        for (int i = 1; i <= 3; i++) {
            JsonNode revision = ok(Books.get("/" + key + "/revisions/" + i), 200);
            assertThat(revision.at("/document/name").asText()).isEqualTo("Name " + i);
            assertThat(revision.at("/revision/note").asText()).isEqualTo("No. " + i);
        }
    }

    @Test
    void aRollbackPublishesAnEarlierRevisionAgain() {
        String key = Books.published(2);
        JsonNode one = ok(Books.get("/" + key + "/revisions/1"), 200);
        JsonNode answer = ok(Books.rollBack(key, 1), 200);

        assertThat(answer.at("/revision/revision").asInt()).isEqualTo(3);
        assertThat(answer.at("/revision/restores").asInt()).isEqualTo(1);
        assertThat(answer.at("/revision/checksum")).isEqualTo(one.at("/revision/checksum"));
        assertThat(ok(Books.get("/" + key), 200).path("document")).isEqualTo(one.path("document"));
        assertThat(Calls.read(recommend("?playbook=" + key).asString())
                        .at("/playbook/revision")
                        .asInt())
                .isEqualTo(3);
        Calls.problem(Books.rollBack(key, 1), 409);
        Calls.problem(Books.rollBack(key, 4), 404);
    }

    @Test
    void aRollbackOfWhatSomebodyElseHasJustPublishedIsRefused() {
        String key = Books.published(2);
        String stale =
                ok(Books.get("/" + key + "/revisions/1"), 200).path("etag").asText();
        String now = ok(Books.get("/" + key), 200).path("etag").asText();
        ObjectNode request = object("etag", stale).put("revision", 1);
        JsonNode problem = Calls.problem(Books.json(request).post(Books.BOOKS + "/" + key + "/rollback"), 412);

        assertThat(problem.at("/conflict/publishedEtag").asText()).isEqualTo(now);
        ok(Books.json(request.put("etag", now)).post(Books.BOOKS + "/" + key + "/rollback"), 200);
    }

    @Test
    void everythingThatWasDoneIsInTheAudit() {
        String key = Books.published(2);
        Books.rename(key, "Name 3");
        given().header("X-Author", "somebody")
                .delete(Books.BOOKS + "/" + key + "/draft?etag=" + Books.etag(key))
                .then()
                .statusCode(200);
        ok(Books.rollBack(key, 1), 200);
        JsonNode audit = ok(Books.get("/" + key + "/audit"), 200);

        assertThat(audit.path("items").findValuesAsText("deed"))
                .containsExactly(
                        "ROLLED_BACK",
                        "DRAFT_DISCARDED",
                        "DRAFT_SAVED",
                        "PUBLISHED",
                        "DRAFT_SAVED",
                        "PUBLISHED",
                        "DRAFT_SAVED",
                        "CREATED");
        assertThat(audit.at("/items/1/author").asText()).isEqualTo("somebody");
        assertThat(audit.at("/items/0/restores").asInt()).isEqualTo(1);
        assertThat(audit.at("/items/3/revision").asInt()).isEqualTo(2);
        assertThat(audit.at("/items/3/note").asText()).isEqualTo("No. 2");
        assertThat(audit.at("/items/3/checksum"))
                .isEqualTo(ok(Books.get("/" + key + "/revisions/2"), 200).at("/revision/checksum"));
        JsonNode page = ok(Books.get("/" + key + "/audit?limit=3"), 200);
        assertThat(ok(Books.get("/" + key + "/audit?cursor=" + page.path("next").asText()), 200)
                        .at("/items/0"))
                .isEqualTo(audit.at("/items/3"));
    }

    @Test
    void whatSaysTheSameIsNotPublishedTwice() {
        String key = Books.published(1);
        Calls.problem(Books.publish(key, object()), 409);
        Books.rename(key, "Another");
        Books.rename(key, "Name 1");

        Calls.problem(Books.publish(key, object()), 409);
    }

    @Test
    void publishingNeedsNoBody() {
        String key = Books.copy();

        // as curl sends it: without a body there is no type of it
        Wire.Reply reply =
                Wire.send(Wire.head("POST", Books.BOOKS + "/" + key + "/publish", "Content-Length: 0") + "\r\n");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    void theCheckSaysWhatPublishingWouldSay() {
        String key = Books.copy();
        JsonNode right = ok(given().post(Books.BOOKS + "/" + key + "/draft/check"), 200);
        assertThat(right.path("publishable").asBoolean()).isTrue();
        assertThat(right.path("etag").asText()).isEqualTo(Books.etag(key));

        ObjectNode broken = (ObjectNode) Books.draft(key).path("document");
        ((ObjectNode) broken.at("/techniques/0/rules/0")).put("effect", "NO_SUCH_EFFECT");
        ok(Books.save(key, Books.etag(key), broken), 200);
        JsonNode wrong = ok(given().post(Books.BOOKS + "/" + key + "/draft/check"), 200);
        assertThat(wrong.path("publishable").asBoolean()).isFalse();
        JsonNode problem = Calls.problem(Books.publish(key, object()), 422);

        assertThat(problem.path("findings"))
                .isNotEmpty()
                .isEqualTo(wrong.path("findings"))
                .anySatisfy(
                        finding -> assertThat(finding.path("severity").asText()).isEqualTo("ERROR"));
        assertThat(ok(Books.get("/" + key + "/draft"), 200).path("saved").asBoolean())
                .isTrue();
    }

    @Test
    void everyRevisionAnswersAgainAsItDid() {
        String key = Books.copy();
        String deal =
                "{\"stage\":\"POST_DEMO\",\"authority\":\"CONFIRMED\",\"value\":\"PARTIAL\",\"proof\":\"PARTIAL\","
                        + "\"readiness\":\"TENTATIVE\",\"buyingSignals\":[\"OTHER\"],\"asOf\":\"2025-06-15T00:00:00Z\"}";
        List<String> then = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            ObjectNode document = (ObjectNode) Books.draft(key).path("document");
            for (JsonNode technique : document.path("techniques")) {
                ((ObjectNode) technique).put("title", "As of revision " + i);
            }
            ok(Books.save(key, Books.etag(key), document), 200);
            ok(Books.publish(key, object()), 200);
            then.add(withoutId(answer(deal, "?playbook=" + key)));
        }

        for (int i = 1; i <= 3; i++) {
            String again = withoutId(answer(deal, "?playbook=" + key + "&revision=" + i));
            assertThat(again).as("revision " + i).isEqualTo(then.get(i - 1)).contains("As of revision " + i);
        }
        assertThat(Calls.read(given().get("/v1/techniques?limit=1&revision=2&playbook=" + key)
                                .asString())
                        .at("/items/0/title")
                        .asText())
                .isEqualTo("As of revision 2");
    }

    private static String answer(String deal, String query) {
        return given().contentType("application/json")
                .body(deal)
                .post(Calls.RECOMMENDATIONS + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String withoutId(String answer) {
        return answer.replaceFirst("\"id\":\"[^\"]*\"", "");
    }

    private static Response recommend(String query) {
        return given().contentType("application/json").body(Calls.SMALLEST).post(Calls.RECOMMENDATIONS + query);
    }
}
