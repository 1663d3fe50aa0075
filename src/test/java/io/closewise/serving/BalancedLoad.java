package io.closewise.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers that take turns between the replicas that were ready when somebody last looked, which is a while ago: as behind a
 * Service of Kubernetes. They keep their connections open and try nothing twice.
 */
final class BalancedLoad implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final String DEAL = "{\"stage\": \"POST_DEMO\", \"authority\": \"CONFIRMED\"}";

    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<RunningService> replicas;
    private final List<Thread> threads = new ArrayList<>();
    private volatile List<String> ready;

    BalancedLoad(List<RunningService> replicas) {
        this.replicas = new CopyOnWriteArrayList<>(replicas);
        this.ready = replicas.stream().map(RunningService::address).toList();
        start("looks who is ready", this::look);
        for (int i = 0; i < 4; i++) {
            start("caller " + i, this::call);
        }
    }

    /** One more replica, which is ready. */
    void add(RunningService replica) {
        replicas.add(replica);
    }

    void awaitAnswers(int more) {
        int enough = answers.get() + more;
        replicas.get(replicas.size() - 1)
                .await(more + " further answers", Duration.ofSeconds(30), () -> answers.get() >= enough);
    }

    Queue<String> failures() {
        return failures;
    }

    private void look() {
        while (!ended.get()) {
            ready = replicas.stream()
                    .filter(RunningService::saysReady)
                    .map(RunningService::address)
                    .toList();
            RunningService.pause(LOOK);
        }
    }

    private void call() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        while (!ended.get()) {
            List<String> now = ready;
            String address = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
            try {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(URI.create(address + "/v1/recommendations"))
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(10))
                                .POST(HttpRequest.BodyPublishers.ofString(DEAL))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    answers.incrementAndGet();
                } else {
                    failures.add(response.statusCode() + " " + response.body());
                }
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
            RunningService.pause(Duration.ofMillis(10));
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    @Override
    public void close() throws InterruptedException {
        ended.set(true);
        for (Thread thread : threads) {
            thread.join(15_000);
        }
    }
}
