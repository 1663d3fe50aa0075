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
import org.junit.jupiter.api.Test;

/** Whoever changes a draft says which one they have read; whoever comes too late sees both sides. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PlaybookConflictTest {

    @Test
    void withoutAnEtagNothingIsStored() {
        String key = draft();
        JsonNode before = Books.draft(key);

        Calls.problem(Books.save(key, null, document(key, "Mine")), 428);
        Calls.problem(Books.patch(key, Calls.JSON.createObjectNode().set("document", object("name", "Mine"))), 428);
        Calls.problem(given().delete(Books.BOOKS + "/" + key + "/draft"), 428);
        Calls.problem(imported(key, ""), 428);

        assertThat(Books.draft(key)).isEqualTo(before);
    }

    @Test
    void withAnOldEtagNothingIsStoredAndBothSidesAreShown() {
        String key = draft();
        String read = Books.etag(key);
        ObjectNode theirs = document(key, "Theirs");
        theirs.withArray("advice").addObject().put("code", "B").put("text", "new");
        ok(Books.save(key, read, theirs), 200);
        JsonNode now = Books.draft(key);
        ObjectNode mine = document(key, "Mine");
        mine.withArray("advice").addObject().put("code", "A").put("text", "a");

        JsonNode problem = Calls.problem(Books.save(key, read, mine), 412);
        JsonNode conflict = problem.path("conflict");

        assertThat(conflict.path("etag")).isEqualTo(now.path("etag"));
        assertThat(conflict.path("document")).isEqualTo(now.path("document"));
        assertThat(conflict.path("differences")).hasSize(3);
        assertThat(difference(conflict, "/name"))
                .isEqualTo(object("pointer", "/name", "base", "As it was", "mine", "Mine", "theirs", "Theirs"));
        // entries are told apart by their codes, not by their places: A was added here, B there
        assertThat(conflict.path("differences").findValuesAsText("pointer"))
                .filteredOn(pointer -> pointer.startsWith("/advice"))
                .isNotEmpty();
        assertThat(Books.draft(key)).isEqualTo(now);
        ok(Books.save(key, conflict.path("etag").asText(), mine), 200);
    }

    @Test
    void aPatchTooLateShowsWhatItWouldHaveChanged() {
        String key = draft();
        String read = Books.etag(key);
        Books.rename(key, "Theirs");
        ObjectNode patch = object("etag", read);
        patch.set("document", object("name", "Mine"));

        JsonNode conflict = Calls.problem(Books.patch(key, patch), 412).path("conflict");

        assertThat(conflict.path("differences"))
                .containsExactly(object("pointer", "/name", "base", "As it was", "mine", "Mine", "theirs", "Theirs"));
    }

    @Test
    void whatBeganWithTheRevisionThatWasPublishedThenKnowsItAsTheBase() {
        String key = Books.published(1);
        JsonNode virtual = Books.draft(key);
        assertThat(virtual.path("saved").asBoolean()).isFalse();
        Books.rename(key, "Theirs");
        ObjectNode patch = object("etag", virtual.path("etag").asText());
        patch.set("document", object("name", "Mine"));

        JsonNode conflict = Calls.problem(Books.patch(key, patch), 412).path("conflict");

        assertThat(conflict.path("differences"))
                .containsExactly(object("pointer", "/name", "base", "Name 1", "mine", "Mine", "theirs", "Theirs"));
    }

    @Test
    void anEtagCountsInTheHeaderWithQuotesAndWithout() {
        String key = draft();
        for (String etag : new String[] {Books.etag(key), null}) {
            String told = etag == null ? '"' + Books.etag(key) + '"' : etag;
            ObjectNode request = Calls.JSON.createObjectNode();
            request.set("document", document(key, "With " + (etag == null)));
            ok(Books.json(request).header("If-Match", told).put(Books.BOOKS + "/" + key + "/draft"), 200);
        }
        ObjectNode two = object("etag", "d1");
        two.set("document", document(key, "Two minds"));
        JsonNode problem = Calls.problem(
                Books.json(two).header("If-Match", "\"d2\"").put(Books.BOOKS + "/" + key + "/draft"), 400);
        assertThat(Calls.fields(problem)).containsExactly("etag");
        for (String wrong : new String[] {"*", "\"d1\", \"d2\""}) {
            assertThat(Calls.fields(Calls.problem(
                            given().header("If-Match", wrong).delete(Books.BOOKS + "/" + key + "/draft"), 400)))
                    .containsExactly("If-Match");
        }
        Calls.problem(Books.save(key, "W/\"" + Books.etag(key) + "\"", document(key, "Weak")), 412);
    }

    @Test
    void noEtagIsGivenTwice() {
        String key = Books.published(1);
        String first = Books.rename(key, "Changed").path("etag").asText();
        ok(given().delete(Books.BOOKS + "/" + key + "/draft?etag=" + first), 200);
        String second = Books.rename(key, "Changed").path("etag").asText();

        assertThat(second).isNotEqualTo(first);
        Calls.problem(given().delete(Books.BOOKS + "/" + key + "/draft?etag=" + first), 412);
    }

    @Test
    void aDraftThatIsAllThereIsCannotBeThrownAway() {
        String key = draft();

        Calls.problem(given().delete(Books.BOOKS + "/" + key + "/draft?etag=" + Books.etag(key)), 409);
    }

    @Test
    void aDraftThatChangedAfterItWasReadIsNotPublished() {
        String key = Books.published(1);
        String read = Books.rename(key, "Read").path("etag").asText();
        Books.rename(key, "Changed");

        JsonNode problem = Calls.problem(Books.publish(key, object("etag", read)), 412);
        assertThat(problem.at("/conflict/etag").asText()).isEqualTo(Books.etag(key));
        ok(Books.publish(key, object("etag", Books.etag(key))), 200);
    }

    private static JsonNode difference(JsonNode conflict, String pointer) {
        for (JsonNode one : conflict.path("differences")) {
            if (one.path("pointer").asText().equals(pointer)) {
                return one;
            }
        }
        throw new AssertionError(conflict);
    }

    /** A small draft, which is no playbook yet. */
    private static String draft() {
        String key = Books.newKey();
        ObjectNode request = object("key", key, "name", "As it was");
        request.set("document", document(key, "As it was"));
        ok(Books.create(request), 201);
        return key;
    }

    private static ObjectNode document(String key, String name) {
        return object("key", key, "name", name).put("version", 1);
    }

    private static io.restassured.response.Response imported(String key, String query) {
        return Books.json(document(key, "Imported")).post(Books.BOOKS + "/import" + query);
    }
}
