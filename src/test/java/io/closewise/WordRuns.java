package io.closewise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The runs of eight words of some documents, each kept only as the first 64 bits of its SHA-256: enough to recognise a run, and
 * nothing to read. A word is letters a to z, digits and apostrophes; case, punctuation and line breaks make no difference.
 */
final class WordRuns {

    /** How many words in a row count as copied. */
    static final int LENGTH = 8;

    /** The runs of the source documents. */
    static final Path FILE = Path.of("src/test/resources/source-runs.bin");

    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

    private final long[] sorted;

    private WordRuns(long[] sorted) {
        this.sorted = sorted;
    }

    /** Those of these documents. */
    static WordRuns of(List<String> documents) {
        return new WordRuns(documents.stream()
                .flatMap(document -> runs(document).stream())
                .mapToLong(WordRuns::hash)
                .sorted()
                .distinct()
                .toArray());
    }

    /** Those of the source documents. */
    static WordRuns read() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(FILE));
            return new WordRuns(IntStream.range(0, bytes.remaining() / Long.BYTES)
                    .mapToLong(i -> bytes.getLong(i * Long.BYTES))
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file anew from the documents named: {@code java -cp target/test-classes io.closewise.WordRuns DOCUMENT...} */
    public static void main(String[] documents) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String document : documents) {
            texts.add(Files.readString(Path.of(document)));
        }
        Files.write(FILE, of(texts).bytes());
    }

    /** The hashes in rising order, eight bytes each, the highest first. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
        Arrays.stream(sorted).forEach(bytes::putLong);
        return bytes.array();
    }

    int size() {
        return sorted.length;
    }

    /** The runs of the text that are among these. */
    List<String> foundIn(String text) {
        return runs(text).stream()
                .filter(run -> Arrays.binarySearch(sorted, hash(run)) >= 0)
                .toList();
    }

    /** Every run of eight words, its words parted by single blanks. */
    private static List<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return runs;
    }

    private static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
