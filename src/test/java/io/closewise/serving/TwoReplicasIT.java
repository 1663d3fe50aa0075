package io.closewise.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one replica publishes answers on the other, no request is lost or mixed, and no edit is overwritten unseen. */
class TwoReplicasIT {

    private static final Duration BOUND = Duration.ofSeconds(2);

    /** What matters of an answer; there are tens of thousands. */
    private record Answer(int revision, Set<String> titles) {}

    private static RestartablePostgres postgres;
    private static RunningService one;
    private static RunningService other;

    @BeforeAll
    static void start() {
        postgres = RestartablePostgres.started();
        one = RunningService.start(postgres.environment()).awaitReady();
        other = RunningService.start(postgres.environment()).awaitReady();
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
        postgres.close();
    }

    @Test
    void aPublishedRevisionAnswersOnBothWithinTwoSeconds() throws Exception {
        Editor editor = new Editor(one, "default");
        List<Long> latencies = new ArrayList<>();
        ExecutorService watchers = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 50; i++) {
                int next = editor.published().at("/revision/revision").asInt() + 1;
                Future<Instant> here = watchers.submit(() -> seen(one, next));
                Future<Instant> there = watchers.submit(() -> seen(other, next));
                // a rollback is a publication as well, without the check before it, so that fifty do not take minutes
                JsonNode publication = i % 5 == 0 ? editor.publishAs("Publication " + next) : editor.rollBack(next - 2);
                Instant published =
                        Instant.parse(publication.path("publishedAt").asText());
                latencies.add(Duration.between(published, here.get()).toMillis());
                latencies.add(Duration.between(published, there.get()).toMillis());
            }
        } finally {
            watchers.shutdownNow();
        }
        latencies.sort(null);
        System.out.printf(
                "From publication to an answer, 50 publications on 2 replicas, in ms: median %d, 90 %% %d, 99 %% %d, longest"
                        + " %d%n",
                latencies.get(50), latencies.get(90), latencies.get(99), latencies.get(latencies.size() - 1));
        assertThat(latencies).hasSize(100).allMatch(latency -> latency < BOUND.toMillis());
    }

    @Test
    void aStageThatOneReplicaMapsIsReadByTheOtherWithinTwoSeconds() {
        String deal = "{\"crmStage\":{\"crm\":\"OURS\",\"id\":\"7\"},\"authority\":\"CONFIRMED\"}";
        List<Long> latencies = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String stage = i % 2 == 0 ? "POST_DEMO" : "RENEWAL";
            Editor.right(one.exchange(
                    "PUT",
                    "/v1/stage-mappings/OURS",
                    "application/json",
                    "{\"etag\":\"m" + i + "\",\"entries\":[{\"id\":\"7\",\"label\":\"Seven\",\"stage\":\"" + stage
                            + "\"}]}"));
            Instant stored = Instant.now();
            assertThat(one.post("/v1/recommendations", deal).body()).contains("STAGE_" + stage);
            other.await("stage " + stage, BOUND, () -> other.post("/v1/recommendations", deal)
                    .body()
                    .contains("STAGE_" + stage));
            latencies.add(Duration.between(stored, Instant.now()).toMillis());
        }
        latencies.sort(null);
        System.out.printf(
                "From a stored stage mapping to an answer on the other replica, 20 times, in ms: median %d, longest %d%n",
                latencies.get(10), latencies.get(19));
        assertThat(latencies).allMatch(latency -> latency < BOUND.toMillis());
    }

    @Test
    void noReaderSeesAFailureOrAMixture() throws Exception {
        Editor editor = new Editor(one, "default");
        int began = editor.published().at("/revision/revision").asInt();
        Map<Integer, String> titles = new HashMap<>();
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(200);
        for (int i = 0; i < 200; i++) {
            RunningService replica = i % 2 == 0 ? one : other;
            readers.submit(() -> {
                while (!ended.get()) {
                    read(replica, answers, failures);
                    // a thousand questions a second leave the publications a part of two processors
                    RunningService.pause(Duration.ofMillis(200));
                }
            });
        }
        try {
            for (int i = 0; i < 4; i++) {
                int first = note(titles, editor.publishWithTitles("Title " + i + "a"), "Title " + i + "a");
                note(titles, editor.publishWithTitles("Title " + i + "b"), "Title " + i + "b");
                note(titles, editor.rollBack(first), "Title " + i + "a");
            }
        } finally {
            ended.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(failures).isEmpty();
        Set<Integer> revisions = new HashSet<>();
        for (Answer answer : answers) {
            revisions.add(answer.revision());
            if (answer.revision() > began) {
                assertThat(answer.titles())
                        .as("revision " + answer.revision())
                        .containsExactly(titles.get(answer.revision()));
            }
        }
        System.out.printf("%d answers by %d revisions, none failed or mixed%n", answers.size(), revisions.size());
        assertThat(revisions).hasSizeGreaterThan(3);
        assertThat(answers).as("they went on reading").hasSizeGreaterThan(5_000);
    }

    @Test
    void editorsOfOneDraftLoseNothing() throws Exception {
        String document = "{\"key\":\"shared\",\"name\":\"Shared\",\"version\":1,\"marks\":[]}";
        Editor.right(one.exchange(
                "POST",
                "/v1/playbooks",
                "application/json",
                "{\"key\":\"shared\",\"name\":\"Shared\",\"document\":" + document + "}"));
        AtomicInteger stale = new AtomicInteger();
        Queue<String> kept = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> editors = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int name = i;
            Editor editor = new Editor(i % 2 == 0 ? one : other, "shared");
            editors.add(() -> {
                for (int edit = 0; edit < 25; edit++) {
                    edit(editor, "mark " + name + "." + edit, kept, stale);
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(editors.size());
        try {
            for (Future<Void> ended : threads.invokeAll(editors)) {
                ended.get();
            }
        } finally {
            threads.shutdownNow();
        }

        JsonNode draft = new Editor(one, "shared").draft();
        List<String> marks = new ArrayList<>();
        draft.at("/document/marks").forEach(mark -> marks.add(mark.asText()));
        assertThat(marks).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(kept.size() + stale.get()).isEqualTo(8 * 25);
        // the first edit is the one that created it
        assertThat(draft.path("etag").asText()).isEqualTo("d" + (kept.size() + 1));
        assertThat(new Editor(other, "shared")
                        .audit().stream()
                                .filter(row -> row.path("deed").asText().equals("DRAFT_SAVED")))
                .hasSize(kept.size());
        System.out.printf("200 edits of one draft: %d stored, %d refused as stale%n", kept.size(), stale.get());
        assertThat(stale.get()).as("they did meet").isPositive();
    }

    private static void edit(Editor editor, String mark, Queue<String> kept, AtomicInteger stale) {
        JsonNode draft = editor.draft();
        ((ArrayNode) draft.at("/document/marks")).add(mark);
        HttpResponse<String> response = editor.save(draft.path("etag").asText(), draft.path("document"));
        if (response.statusCode() == 200) {
            kept.add(mark);
            return;
        }
        JsonNode problem = Editor.read(response.body());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(412);
        assertThat(problem.at("/conflict/etag").asText())
                .isNotEqualTo(draft.path("etag").asText());
        assertThat(problem.at("/conflict/differences")).isNotEmpty();
        assertThat(problem.at("/conflict/document/key").asText()).isEqualTo("shared");
        stale.incrementAndGet();
    }

    private static Instant seen(RunningService replica, int revision) {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            if (Editor.answering(replica) >= revision) {
                return Instant.now();
            }
            // counts as latency; asking without a pause would cost more of it
            RunningService.pause(Duration.ofMillis(10));
        }
        throw new AssertionError("revision " + revision + " never answered");
    }

    private static int note(Map<Integer, String> titles, JsonNode revision, String title) {
        titles.put(revision.path("revision").asInt(), title);
        return revision.path("revision").asInt();
    }

    private static void read(RunningService replica, Queue<Answer> answers, Queue<String> failures) {
        try {
            HttpResponse<String> response =
                    replica.exchange("POST", "/v1/recommendations", "application/json", Editor.DEAL);
            if (response.statusCode() == 200) {
                JsonNode answer = Editor.read(response.body());
                answers.add(new Answer(
                        answer.at("/playbook/revision").asInt(), Set.copyOf(answer.findValuesAsText("title"))));
            } else {
                failures.add(response.statusCode() + " " + response.body());
            }
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
    }
}
