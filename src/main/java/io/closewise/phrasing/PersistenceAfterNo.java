package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** A no that is heard and then argued with. Taking the no, and asking leave to write again one day, respects it. */
final class PersistenceAfterNo implements Detector {

    private static final Cues REFUSED = InsistenceFrames.REFUSED;
    private static final Cues GOES_ON = InsistenceFrames.GOES_ON;
    private static final Cues UNHEARD = InsistenceFrames.UNHEARD;

    private static final Cues AGAIN = Insistence.AGAIN;
    private static final Cues RELENTLESS = Insistence.RELENTLESS;

    private static final Cues NO = InsistenceFrames.NO;

    private static final Cues TAKEN = Cues.of(
            "after_your ..1 no/refusal ..2 we/i ..1 deleted/closed/stopped/removed",
            "file is closed",
            "you ..1 asked ..1 me ..1 to ..1 call/come/write/ring",
            "not ..2 contact ..1 you",
            "size/date/one/option/version/plan ..1 you ..1 chose/picked/chosen",
            "just tell me and",
            "i_will_stop/i_stop",
            "no longer",
            "no is ..1 fine/good/welcome/okay/answer/all_right",
            "may/can/could/might ..1 say no",
            "or ..3 leave ..1 you",
            "no to ..1 the",
            "and leave ..1 you",
            "rather ..3 left ..1 you",
            "confirmation that",
            "what has changed since",
            "asked my/our manager/boss",
            "data are deleted",
            "if_anything",
            "come_back_to_it",
            "no_weight",
            "not/will_not ..1 bring/mention/raise ..3 again/up",
            "no shows/show",
            "would_you_rather/you_rather/rather_i",
            "not ..1 contacted/written/called/bothered/rung ..1 you",
            "treat*/take/taking/count ..3 as ..2 no",
            "closed ..2 file/ticket/enquiry/inquiry/request/case",
            "will/shall/do not ..1 call/write/ask/contact/bother/ring/email ..2 again/any_more/further/you",
            "if_you ..1 say/said no ..2 that_is/it_is/nothing/i_lose/i_will_stop/we_stop/the_file",
            "left/leave/took/taken/take/struck ..2 out ..3",
            "so ..2 quote/offer/plan/price ..1 now? covers/is_without/leaves/contains",
            "order ..3 still on",
            "a_yes_and_a_no/yes_or_no/yes_and_no/yes_or_a_no/a_yes_or",
            "asked ..2 call/write/contact ..2 again",
            "no_such/no_say",
            "i/we/and_i/so_i do? ..1 respect/accept ..1 that/it/your/this ::4",
            "respect that/it",
            "close ..2 file/ticket/enquiry/inquiry/request",
            "i/we ..2 not ..1 write/call/contact/bother/ask/ring/send/raise/trouble ..2 again/any_more/you/further/"
                    + "it_again/anything/more",
            "i/we ..2 taken/take/removed/remove/deleted/delete/struck/taking ..5 list/off/number/name/address/out/"
                    + "plan",
            "rather_not",
            "may/can/could i/we ..1 check/come/write/ask/get_in_touch ..3 in/back/next/later/then/after",
            "as_you_asked/you_asked_for/at_your_request/as_agreed",
            "thank_you_for telling/your_honest/the_clear/saying/being/letting/your_clear",
            "that_is ..1 fine/all_right/perfectly/okay/ok",
            "i/we ..4 stop writing/calling/here/there/now/asking",
            "leave_it/i_will_leave_you/leave_things/no_more_mails/no_further",
            "if the answer is",
            "if_you ..2 change/ever/do_change/would_like/want",
            "if_not/or_not/only_if",
            "out_of_our_list/mailing_list",
            "apolog*/apologies/sorry_that_i/sorry_for_the");

    /** "I respect that, but …" takes nothing. */
    private static final Cues YET = Cues.of(
            "but i/we have/had/got",
            "but/yet/still/however i/we ..1 ask/beg/urge/want/would/have_to/must/need/still/think/believe",
            "but/yet/still let/one/please/before/just/hear/may_i_just",
            "before i/we do/go/stop",
            "so_here/how_about/what_if/suppose i/we/you/a");

    private static final Cues RESUMES = Cues.of(
            "but/still/yet/however/nevertheless/nonetheless/anyway/let/one/just/even_so/all_the_same/give/hear/so/i/may/try/take/have/i_have/"
                    + "cancel/drop/ditch/seriously/come_on/think_again/listen ..6");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.PERSISTENCE_AFTER_NO;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.NEGATIVE_CONSENT, PressurePattern.AUTHORITY_BYPASS);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (RELENTLESS.in(sentence)) {
            return true;
        }
        if (UNHEARD.in(sentence)) {
            return true;
        }
        if (refuses(sentence)) {
            return goesOn(sentence);
        }
        return index > 0
                && RESUMES.matchesAt(sentence, 0) >= 0
                && goesOn(sentence)
                && refusedBefore(passage.sentences().get(index - 1));
    }

    private static boolean refusedBefore(Sentence sentence) {
        return refuses(sentence) && !TAKEN.anywhereIn(sentence);
    }

    private static boolean refuses(Sentence sentence) {
        return NO.anywhereIn(sentence) || REFUSED.in(sentence);
    }

    private static boolean goesOn(Sentence sentence) {
        return AGAIN.anywhereIn(sentence) || GOES_ON.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return TAKEN.anywhereIn(sentence) && !YET.anywhereIn(sentence);
    }

    @Override
    public String reason() {
        return "The buyer has said no; asking again wears them down instead of convincing them.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "Thank you for telling me so clearly. I will leave it there, and you can write to me whenever you "
                        + "like.");
    }
}
