package io.closewise.phrasing;

import java.util.List;

/** A draft read once into sentences that all patterns look at. */
record Passage(Draft draft, List<Sentence> sentences) {

    Passage {
        sentences = List.copyOf(sentences);
    }

    static Passage read(Draft draft) {
        return new Passage(draft, WordReader.read(draft.text()));
    }

    String textOf(Sentence sentence) {
        return draft.text().substring(sentence.start(), sentence.end());
    }
}
