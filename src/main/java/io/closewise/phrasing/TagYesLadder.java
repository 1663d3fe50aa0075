package io.closewise.phrasing;

import io.closewise.phrasing.Word.Break;
import java.util.List;
import java.util.Set;

/** A statement with a tag that asks for a yes. One warns; two in a text are a ladder, whatever stands between them. */
final class TagYesLadder implements Detector {

    private static final Cues TAG =
            Cues.of("am/is/are/was/were/do/does/did/have/has/had/can/could/will/would/shall/should/may/might/must/need "
                    + "not? i/you/he/she/it/we/they/there/that/this/one not?");
    private static final Cues SHORT_TAG = Cues.of(
            "right",
            "correct",
            "okay",
            "ok",
            "yes",
            "yeah",
            "no",
            "agreed",
            "true",
            "eh",
            "huh",
            "all_right",
            "alright",
            "deal",
            "fair_enough",
            "innit",
            "hm",
            "see",
            "understood",
            "am_i_right",
            "am_i_not_right",
            "do_not_you think/agree/find/feel",
            "would_not_you say/agree/think",
            "would_you_not say/agree",
            "you_know",
            "is_not_that so/right/true/fair",
            "not_so",
            "or_am_i_wrong",
            "do_you_not think/agree",
            "wouldn't_you_say",
            "tell_me_i_am_wrong",
            "am_i_wrong",
            "would_you_not",
            "is_it_not",
            "is_not_that the_truth",
            "we_agree",
            "you_agree",
            "sound_good",
            "sounds_good",
            "sound_fair",
            "make_sense",
            "makes_sense",
            "you_see_that",
            "no_question",
            "surely",
            "do_we_agree",
            "is_not_that what you want",
            "is_not_that_right");
    private static final Set<String> NO_TAG_AFTER =
            Set.of("or", "and", "how", "what", "why", "where", "when", "who", "which", "if");
    private static final Cues ASKS_A_FAVOUR =
            Cues.of("please/let/take/send/call/tell/keep/give/write/have/show/stop/just_say/ask/remember/feel_free");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.TAG_YES_LADDER;
    }

    @Override
    public Severity severity(Passage passage) {
        int tags = 0;
        for (Sentence sentence : passage.sentences()) {
            tags += tagsIn(sentence);
        }
        return tags >= 2 ? Severity.BLOCK : Severity.WARN;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        return tagsIn(passage.sentences().get(index)) > 0;
    }

    private static int tagsIn(Sentence sentence) {
        int tags = 0;
        if (sentence.isQuestion() || endsWithATag(sentence)) {
            int clause = sentence.firstWord(0);
            for (int at = 1; at < sentence.size(); at++) {
                int end = tagAt(sentence, at);
                if (end > 0 && at > clause && leads(sentence, clause)) {
                    tags++;
                    at = end - 1;
                    clause = sentence.firstWord(Math.min(end, sentence.size() - 1));
                }
            }
        }
        return tags;
    }

    /** "It was easy, wasn't it." asks for a yes without the mark. */
    private static boolean endsWithATag(Sentence sentence) {
        int at = sentence.size() - 3;
        return at > 1
                && sentence.word(at).before() == Break.COMMA
                && (sentence.is(at + 1, "not") || sentence.is(at + 2, "not"))
                && TAG.matchesAt(sentence, at) == sentence.size();
    }

    /** The index after a tag that starts at {@code at} and has nothing after it in its clause, or -1. */
    private static int tagAt(Sentence sentence, int at) {
        if (sentence.isReported(at) && sentence.word(at).quoted()
                || NO_TAG_AFTER.contains(sentence.word(at - 1).text())) {
            return -1;
        }
        boolean apart = sentence.word(at).before() != Break.NONE;
        int end = TAG.matchesAt(sentence, at);
        if (end > 0 && sentence.is(end, "not")) {
            end++;
        }
        if (closes(sentence, end) && (apart || sentence.is(at + 1, "not"))) {
            return end;
        }
        end = apart ? SHORT_TAG.matchesAt(sentence, at) : -1;
        return closes(sentence, end) ? end : -1;
    }

    private static boolean closes(Sentence sentence, int end) {
        return end > 0 && (end == sentence.size() || sentence.word(end).before() != Break.NONE);
    }

    /** A claim leads; a question or a favour does not. */
    private static boolean leads(Sentence sentence, int clause) {
        boolean agrees =
                clause > 1 && sentence.is(clause - 1, "so") && sentence.is(clause - 2, "and"); // "and so does speed"
        return (agrees || !sentence.startsQuestionAt(clause)) && ASKS_A_FAVOUR.matchesAt(sentence, clause) < 0;
    }

    @Override
    public String reason() {
        return "A tag after a statement makes yes the only easy answer; an open question lets the buyer think.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of("How do you see this yourself? If it does not matter to you, that is good to know as well.");
    }
}
