package io.closewise.serving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Somebody who edits and publishes the default playbook, or another one, through one replica. */
final class Editor {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String DEAL =
            "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\", \"value\": \"UNDERSTOOD\", \"openObjections\": []}";

    private final RunningService service;
    private final String path;

    Editor(RunningService service, String key) {
        this.service = service;
        this.path = "/v1/playbooks/" + key;
    }

    /** Renames the playbook and publishes it; gives the revision. */
    JsonNode publishAs(String name) {
        rename(name);
        return publish();
    }

    /** Gives the playbook another name in its draft. */
    void rename(String name) {
        ObjectNode patch =
                JSON.createObjectNode().put("etag", draft().path("etag").asText());
        patch.putObject("document").put("name", name);
        right(service.exchange("PATCH", path + "/draft", "application/merge-patch+json", patch.toString()));
    }

    /** Gives every technique this title and publishes; gives the revision. */
    JsonNode publishWithTitles(String title) {
        JsonNode draft = draft();
        for (JsonNode technique : draft.at("/document/techniques")) {
            ((ObjectNode) technique).put("title", title);
        }
        right(save(draft.path("etag").asText(), draft.path("document")));
        return publish();
    }

    JsonNode publish() {
        return right(service.exchange("POST", path + "/publish", "application/json", "{}"))
                .path("revision");
    }

    JsonNode rollBack(int revision) {
        return right(service.exchange(
                        "POST", path + "/rollback", "application/json", "{\"revision\":" + revision + "}"))
                .path("revision");
    }

    JsonNode draft() {
        return right(service.get(path + "/draft"));
    }

    JsonNode published() {
        return right(service.get(path));
    }

    HttpResponse<String> save(String etag, JsonNode document) {
        ObjectNode request = JSON.createObjectNode().put("etag", etag);
        request.set("document", document);
        return service.exchange("PUT", path + "/draft", "application/json", request.toString());
    }

    /** The whole audit, the newest first. */
    List<JsonNode> audit() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = right(service.get(path + "/audit?limit=200" + cursor));
            page.path("items").forEach(all::add);
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return all;
    }

    /** The revision that answers on this replica now. */
    static int answering(RunningService replica) {
        return right(replica.exchange(
                        "POST", "/v1/recommendations", "application/json", DEAL.replace("{", "{\"limit\":1,")))
                .at("/playbook/revision")
                .asInt();
    }

    static JsonNode right(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.statusCode() + " "
                    + response.body()
                            .substring(0, Math.min(1_000, response.body().length())));
        }
        return read(response.body());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
