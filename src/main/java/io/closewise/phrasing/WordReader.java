package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a draft into sentences of words in one pass from left to right. A full stop inside a quotation, an abbreviation or a
 * number ends no sentence; a blank line, a bullet and the comma line of a greeting do.
 */
final class WordReader {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "inc", "ltd", "co", "vs", "eg", "ie", "etc", "approx",
            "incl", "dept", "fig", "sec", "ext", "jan", "feb", "aug", "sept", "oct", "nov", "dec");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "k", "m", "bn");
    private static final int LONGEST_GREETING = 5;

    private final String text;
    private final BitSet quoted;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private Break pending = Break.NONE;
    private int start = -1;
    private int end;

    private WordReader(String text, BitSet quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    /** A text that is nothing but a quotation is the seller's own, pasted with its marks. */
    static List<Sentence> read(String text) {
        BitSet quoted = Quotations.in(text);
        List<Sentence> sentences = read(text, quoted);
        boolean onlyQuoted = !quoted.isEmpty() && sentences.stream().allMatch(Sentence::isQuoted);
        return onlyQuoted ? read(text, new BitSet()) : sentences;
    }

    private static List<Sentence> read(String text, BitSet quoted) {
        WordReader reader = new WordReader(text, quoted);
        int at = 0;
        while (at < text.length()) {
            at = reader.step(at);
        }
        reader.close(false);
        return reader.sentences;
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return whitespace(at);
        }
        if (start < 0) {
            start = at;
        }
        if (Character.isDigit(c)) {
            return number(at);
        }
        if (Character.isLetter(c)) {
            return letters(at);
        }
        end = at + 1;
        switch (c) {
            case '%' -> add("percent", at, at + 1);
            case '€' -> add("euros", at, at + 1);
            case '$' -> add("dollars", at, at + 1);
            case '£' -> add("pounds", at, at + 1);
            case '&' -> add("and", at, at + 1);
            case ',' -> pending = pending == Break.STRONG ? pending : Break.COMMA;
            case ';', ':', '(', ')', '–', '—' -> pending = Break.STRONG;
            case '-' -> pending = isSpaceAround(at) ? Break.STRONG : pending;
            case '.', '!', '?', '…' -> {
                return terminal(at);
            }
            default -> {} // a symbol, an emoji, a quotation mark: no word and no break
        }
        return at + 1;
    }

    private int whitespace(int at) {
        int lines = 0;
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            lines += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        boolean bullet = next < text.length() && "-*•".indexOf(text.charAt(next)) >= 0;
        boolean greeting = pending == Break.COMMA && words.size() <= LONGEST_GREETING;
        if (lines > 1 || lines == 1 && (bullet || greeting)) {
            close(false);
        }
        return next;
    }

    private int letters(int at) {
        int next = at;
        while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || isInnerApostrophe(next))) {
            next++;
        }
        while (next - at == 1
                && next + 1 < text.length()
                && text.charAt(next) == '.'
                && Character.isLetter(text.charAt(next + 1))
                && (next + 2 >= text.length() || !Character.isLetter(text.charAt(next + 2)))) {
            int dotted = next + 2;
            add(text.substring(at, next) + text.charAt(next + 1), at, dotted); // "p.m." and "e.g." are one word
            return dotted < text.length() && text.charAt(dotted) == '.' && goesOn(dotted + 1) ? dotted + 1 : dotted;
        }
        for (String part : Contractions.expand(plain(at, next))) {
            add(part, at, next);
        }
        return next;
    }

    private int number(int at) {
        int next = at;
        while (next < text.length() && (Character.isDigit(text.charAt(next)) || isInnerMark(next))) {
            next++;
        }
        int suffix = next;
        while (suffix < text.length() && suffix - next < 3 && Character.isLetter(text.charAt(suffix))) {
            suffix++;
        }
        String letters = text.substring(next, suffix).toLowerCase(Locale.ROOT);
        if (SUFFIXES.contains(letters)) {
            add(text.substring(at, suffix), at, suffix);
            return suffix;
        }
        add(text.substring(at, next), at, next);
        if (letters.equals("x")) {
            add("times", at, suffix);
            return suffix;
        }
        return next;
    }

    private int terminal(int at) {
        boolean asks = false;
        boolean stopOnly = true;
        int next = at;
        while (next < text.length() && ".!?…".indexOf(text.charAt(next)) >= 0) {
            asks |= text.charAt(next) == '?';
            stopOnly &= text.charAt(next) == '.' && next == at;
            next++;
        }
        while (next < text.length() && "\"”’'»)]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        end = next;
        boolean inside = quoted.get(at) && goesOn(next);
        boolean spaced = next >= text.length() || Character.isWhitespace(text.charAt(next));
        if (inside || !spaced && stopOnly || stopOnly && (isAbbreviation() || goesOn(next))) {
            pending = stopOnly ? pending : Break.STRONG;
        } else {
            close(asks);
        }
        return next;
    }

    /** A small letter or a comma next: the sentence goes on. */
    private boolean goesOn(int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length()
                && (Character.isLowerCase(text.charAt(next)) || ",;".indexOf(text.charAt(next)) >= 0);
    }

    private boolean isAbbreviation() {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return ABBREVIATIONS.contains(last.text())
                || last.text().length() == 1
                        && Character.isUpperCase(text.charAt(last.start()))
                        && !last.text().equals("i");
    }

    private void close(boolean asks) {
        if (start >= 0 && !words.isEmpty()) {
            sentences.add(new Sentence(words, start, end, asks));
            words = new ArrayList<>();
        }
        start = -1;
        pending = Break.NONE;
    }

    private void add(String word, int from, int to) {
        words.add(new Word(word, Kinds.of(word), pending, quoted.get(from), from, to));
        pending = Break.NONE;
        end = to;
    }

    private String plain(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain.append(Quotations.isSingle(c) ? '\'' : Character.toLowerCase(c));
        }
        return plain.toString();
    }

    private boolean isInnerApostrophe(int at) {
        return Quotations.isSingle(text.charAt(at))
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean isInnerMark(int at) {
        return ".,'’".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isSpaceAround(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }
}
