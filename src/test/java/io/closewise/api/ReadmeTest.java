package io.closewise.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows the README command by command gets what it promises. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    /** A word of a shell: in single quotes, or without any. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s']+)");

    @Test
    void thePlaybookOfOnesOwnComesToWhatIsPromised() throws IOException {
        String key = Books.newKey();
        List<String> commands = commands("## A playbook of your own");
        List<JsonNode> answers = new ArrayList<>();
        for (String command : commands) {
            Response response = run(command.replaceAll("\\bours\\b", key));
            assertThat(response.statusCode())
                    .as(command + "\n"
                            + response.asString()
                                    .substring(
                                            0,
                                            Math.min(1_000, response.asString().length())))
                    .isBetween(200, 201);
            answers.add(
                    response.contentType().contains("json") ? Calls.read(response.asString()) : Calls.JSON.nullNode());
        }

        assertThat(answers).hasSize(13);
        assertThat(answers.get(0).path("etag").asText()).isEqualTo("d1");
        assertThat(answers.get(0).at("/document/basedOn/playbook").asText()).isEqualTo("default");
        assertThat(answers.get(1).path("etag").asText()).isEqualTo("d2");
        assertThat(answers.get(2).path("publishable").asBoolean())
                .as(answers.get(2).toString())
                .isTrue();
        assertThat(answers.get(3).at("/summary/contexts").asInt()).isEqualTo(1_000);
        assertThat(answers.get(3).at("/summary/harm/passed").asBoolean())
                .as(answers.get(3).path("summary").toString())
                .isTrue();
        assertThat(answers.get(3).path("changes")).hasSize(5).allSatisfy(change -> assertThat(
                        change.at("/after/order").toString())
                .contains("shadow-day"));
        assertThat(answers.get(4).at("/revision/revision").asInt()).isEqualTo(1);
        JsonNode recommended = answers.get(5);
        assertThat(recommended.path("playbook"))
                .isEqualTo(Books.object("key", key).put("revision", 1));
        assertThat(recommended.path("recommendations"))
                .anySatisfy(one -> assertThat(one.at("/technique/key").asText()).isEqualTo("shadow-day"));
        assertThat(answers.get(7).at("/revision/revision").asInt()).isEqualTo(2);
        assertThat(answers.get(8).at("/revision/restores").asInt()).isEqualTo(1);
        assertThat(answers.get(9).at("/playbook/revision").asInt()).isEqualTo(2);
        assertThat(answers.get(10).path("items").findValuesAsText("deed"))
                .containsExactly("ROLLED_BACK", "PUBLISHED", "DRAFT_SAVED", "PUBLISHED", "DRAFT_SAVED", "CREATED");
    }

    @Test
    void theOneCallIsAnswered() throws IOException {
        for (String command : commands("## One call")) {
            assertThat(run(command).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theStagesOfACrmAreReadAsPromised() throws IOException {
        List<String> commands = commands("## The stages of your CRM");
        String crm = "CRM-" + Books.newKey();
        assertThat(run(commands.get(0)).statusCode()).isEqualTo(200);
        for (String command : commands.subList(1, commands.size())) {
            Response response = run(command.replace("HUBSPOT", crm));
            assertThat(response.statusCode())
                    .as(command + "\n" + response.asString())
                    .isEqualTo(200);
            assertThat(response.asString()).contains("RENEWAL");
        }
        assertThat(commands).hasSize(3);
    }

    @Test
    void whatBecameOfAnAskIsCountedAsPromised() throws IOException {
        List<String> commands = commands("## What became of it");
        assertThat(commands).hasSize(2);
        assertThat(run(commands.get(0)).statusCode()).isBetween(200, 201);
        assertThat(run(commands.get(0)).statusCode()).isEqualTo(200);
        assertThat(Calls.read(run(commands.get(1)).asString()).path("items")).isNotEmpty();
    }

    @Test
    void manyDealsAreAnswered() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String command : commands("## Many deals")) {
            answers.add(run(command).asString());
        }
        assertThat(answers).hasSize(2);
        List<JsonNode> results = new ArrayList<>();
        Calls.read(answers.get(0)).path("results").forEach(results::add);
        answers.get(1).lines().map(Calls::read).forEach(results::add);
        assertThat(results)
                .extracting(result -> result.path("ref").asText() + result.path("status"))
                .containsExactly("006A200", "006B200", "006A200", "006B200");
    }

    /** The curl commands of one chapter, in their order. */
    private static List<String> commands(String chapter) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf(chapter + "\n");
        assertThat(from).as(chapter).isPositive();
        int to = readme.indexOf("\n## ", from + 1);
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme.substring(from, to));
        while (block.find()) {
            for (String command : block.group(1).split("(?m)^(?=curl )")) {
                if (!command.isBlank()) {
                    commands.add(command.replace("\\\n", " "));
                }
            }
        }
        assertThat(commands).isNotEmpty().allMatch(command -> command.startsWith("curl -s "));
        return commands;
    }

    /** Sends what curl would send. */
    private static Response run(String command) {
        RequestSpecification request = given().config(io.restassured.RestAssured.config()
                .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        String method = null;
        String address = null;
        boolean body = false;
        List<String> words = words(command.substring("curl -s".length()));
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-X" -> method = words.get(++i);
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    request = header[0].equals("Content-Type")
                            ? request.contentType(header[1])
                            : request.header(header[0], header[1]);
                }
                case "-d" -> {
                    request = request.body(words.get(++i).getBytes(StandardCharsets.UTF_8));
                    body = true;
                }
                default -> address = words.get(i).replace("http://localhost:8080", "");
            }
        }
        if (method == null) {
            method = body ? "POST" : "GET";
        }
        if (!body && method.equals("POST")) {
            // without a body curl says no type, and rest-assured one of its own
            request = request.contentType("application/json");
        }
        return request.urlEncodingEnabled(false).request(method, address);
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }
}
