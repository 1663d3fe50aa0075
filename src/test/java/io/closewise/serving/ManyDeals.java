package io.closewise.serving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Deals, one by one or as lines without end, and what comes of them. */
final class ManyDeals {

    private static final String[] STAGES = {
        "EARLY_DISCOVERY", "LATE_DISCOVERY", "POST_DEMO", "PROPOSAL_REVIEW", "FINAL_DECISION", "RENEWAL"
    };
    private static final String[] VALUES = {"NOT_UNDERSTOOD", "PARTIAL", "UNDERSTOOD"};

    private ManyDeals() {}

    /** Six stages, three values: eighteen different deals in turns, each with its number as ref. */
    static String deal(int number) {
        return "{\"ref\":\"deal-" + number + "\",\"stage\":\"" + STAGES[number % STAGES.length]
                + "\",\"authority\":\"CONFIRMED\",\"openObjections\":[],\"value\":\""
                + VALUES[number / STAGES.length % VALUES.length]
                + "\",\"proof\":\"PARTIAL\",\"fit\":\"CONFIRMED\",\"readiness\":\"TENTATIVE\",\"riskTolerance\":\"LOW\","
                + "\"asOf\":\"2025-06-15T00:00:00Z\"}";
    }

    /** Sends so many lines while their results are read; gives how many of these were recommendations in the right order. */
    static int stream(int port, int lines, String padding) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            connection.begin("/v1/recommendations/batch", "application/x-ndjson");
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(connection, lines, padding));
            Results results = new Results();
            int status = connection.answer(results);
            sending.join();
            if (status != 200) {
                throw new IOException("status " + status);
            }
            return results.right;
        }
    }

    private static void send(KeptConnection connection, int lines, String padding) {
        try {
            for (int i = 0; i < lines; i++) {
                connection.chunk(deal(i) + padding + "\n");
            }
            connection.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends them one after the other, each when the last one is answered. */
    static void oneByOne(int port, int calls) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < calls; i++) {
                connection.post("/v1/recommendations", "application/json", deal(i));
                int status = connection.answer((bytes, from, to) -> {
                    // only taken
                });
                if (status != 200) {
                    throw new IOException("status " + status);
                }
            }
        }
    }

    /** The same over so many connections at once. */
    static void oneByOne(int port, int calls, int connections) {
        List<CompletableFuture<Void>> all = java.util.stream.IntStream.range(0, connections)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                oneByOne(port, calls / connections);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    /** Counts the lines that begin as they have to. */
    private static final class Results implements KeptConnection.Part {

        private final byte[] begin = new byte[64];
        private int length;
        private int line;
        private int right;

        @Override
        public void take(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                if (bytes[i] == '\n') {
                    String expected = "{\"ref\":\"deal-" + line++ + "\",\"status\":200,";
                    if (new String(begin, 0, length, ISO_8859_1).startsWith(expected)) {
                        right++;
                    }
                    length = 0;
                } else if (length < begin.length) {
                    begin[length++] = bytes[i];
                }
            }
        }
    }
}
