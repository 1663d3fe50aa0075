package io.closewise.api;

import static io.closewise.api.Books.object;
import static io.closewise.api.Books.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.restassured.response.Response;

/**
 * Sends the example of an operation. What it needs is set up before: the examples speak of a playbook called ours, and a fresh one
 * of another name stands in for it, so that they can be sent again and again.
 */
final class Rehearsal {

    private static final String OURS = "ours";
    /** A published playbook that is listed before all others, whatever else there is. */
    private static final String FIRST = "0-ours";

    /** Two revisions of it are published, and nobody changes it. */
    private static String read;

    private Rehearsal() {}

    /** What the service answers, with the name that the example has. */
    static JsonNode answer(Documented operation) {
        String key = key(operation.id());
        String answer = response(operation, key).asString();
        if (operation.id().equals("reportOutcome")) {
            return ((ObjectNode) Calls.read(answer))
                    .set("recommendationId", operation.request().path("recommendationId"));
        }
        if (operation.id().equals("createApiKey") || operation.id().equals("rotateApiKey")) {
            // no key that was ever one
            return ((ObjectNode) Calls.read(answer)).put("key", "cw_" + "0".repeat(43));
        }
        return Calls.read((key.startsWith("book-") ? answer.replace(key, OURS) : answer).replace(FIRST, OURS));
    }

    /** The answer as it comes, headers and all. */
    static Response response(Documented operation) {
        return response(operation, key(operation.id()));
    }

    private static Response response(Documented operation, String key) {
        ObjectNode request = operation.request() == null
                ? null
                : (ObjectNode) operation.request().deepCopy();
        if (request != null && request.has("key")) {
            request.put("key", key);
        }
        String address = operation.address().replace("{key}", key).replace("{crm}", "HUBSPOT");
        if (operation.path().contains("/api-keys/{id}")) {
            address = operation.path().replace("{id}", keyToEnd());
        }
        switch (operation.id()) {
            case "saveDraft", "patchDraft" -> {
                request.put("etag", Books.etag(key));
                if (request.path("document").has("key")) {
                    ((ObjectNode) request.path("document")).put("key", key);
                }
            }
            case "reportOutcome" ->
                request.put(
                        "recommendationId", UuidCreator.getTimeOrderedEpoch().toString());
            case "listEffectiveness" ->
                given().contentType("application/json")
                        .body("{\"recommendationId\":\"0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10\",\"technique\":"
                                + "\"balance-sheet-close\",\"stage\":\"PROPOSAL_REVIEW\",\"segment\":\"SMB\",\"result\":"
                                + "\"ORDER\",\"on\":\"2025-06-08\",\"buyerRating\":4}")
                        .post("/v1/outcomes");
            case "saveStageMapping" ->
                request.put("etag", ok(given().get(address), 200).path("etag").asText());
            case "listPlaybooks" -> publishFirst();
            case "listChoices" -> address += "&of=Stage";
            case "removeTenant" -> address = "/v1/tenants/acme?confirm=acme";
            case "fillPipedrivePanel" ->
                address += "?stageName=Proposal Made&authority=CONFIRMED&value=PARTIAL&asOf=2025-06-15T00:00:00Z";
            case "discardDraft" -> address += "?etag=" + Books.etag(key);
            default -> {
                // nothing more is needed
            }
        }
        Response response = given().contentType(operation.requestType())
                .body(request == null ? "" : request.toString())
                .request(operation.method().toUpperCase(java.util.Locale.ROOT), address);
        assertThat(response.statusCode())
                .as(operation.id() + ": "
                        + response.asString()
                                .substring(
                                        0, Math.min(2_000, response.asString().length())))
                .isEqualTo(Integer.parseInt(operation.success()));
        return response;
    }

    private static String key(String operation) {
        return switch (operation) {
            case "createPlaybook", "importPlaybook" -> Books.newKey();
            case "getDraft", "saveDraft", "patchDraft", "checkDraft", "publishPlaybook" -> begun();
            case "discardDraft" -> {
                String key = published(1);
                Books.rename(key, "Another name");
                yield key;
            }
            case "rollBackPlaybook" -> published(2);
            case "getPlaybook", "listRevisions", "getRevision", "exportPlaybook", "listAudit" -> {
                if (read == null) {
                    read = published(2);
                }
                yield read;
            }
            default -> "trial-close";
        };
    }

    private static String keyToEnd() {
        Response made = given().contentType("application/json")
                .body("{\"name\":\"CRM of the sales team\",\"roles\":[\"recommend\"]}")
                .post("/v1/api-keys");
        return ok(made, 201).path("stored").path("id").asText();
    }

    private static void publishFirst() {
        if (Books.get("/" + FIRST + "/draft").statusCode() == 404) {
            begin(FIRST);
            ok(Books.publish(FIRST, object("note", "Why we changed it", "author", "enablement-team")), 200);
        }
    }

    private static String begun() {
        return begin(Books.newKey());
    }

    private static String begin(String key) {
        ok(
                Books.create(object(
                        "key", key, "name", "Our way of closing", "basedOn", "default", "author", "enablement-team")),
                201);
        return key;
    }

    private static String published(int revisions) {
        String key = begun();
        for (int i = 1; i <= revisions; i++) {
            if (i > 1) {
                Books.rename(key, "Our way of closing, " + i);
            }
            ok(Books.publish(key, object("note", "Why we changed it", "author", "enablement-team")), 200);
        }
        return key;
    }
}
