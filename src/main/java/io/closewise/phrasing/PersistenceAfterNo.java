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

    private static final Cues NO = Cues.of(
            "i/we ..1 know ..1 i/we ..1 should/must ..1 not ..1 call/write/ring/come/bother/ask ..3",
            "you ..1 cancelled/refused/declined/skipped ..1 the/our/my ..1 meeting/appointment/call/visit/demo ..3",
            "decision is ..1 final",
            "you ..2 not want ..1 to ..1 be ..1 called/contacted/visited/written",
            "you_want ..1 to ..1 be ..1 left",
            "do_not ..1 want ..3 called/contacted",
            "you say/said/keep_saying no",
            "you rejected/refused/declined/turned_down ..4",
            "put/slammed/laid ..2 phone down ..3",
            "sent/send/gave ..4 back",
            "matter/case/topic/subject/file is ..1 closed",
            "left/leave you? alone",
            "not ..2 try ..1 again",
            "no is ..1 a_word",
            "you ..3 not ..1 want ..2 hear/see/talk/meet/be_called/be_contacted",
            "thrown/threw ..2 out/away",
            "shown/showed ..1 me ..1 door",
            "ignored ..2 my/our",
            "you ..3 twice/three_times/<num>_times ..2 sent/said/refused/declined",
            "twice/three_times/<num>_times ..2 you ..4",
            "@buyerside/they/he/she have/has/had? ..2 declined/refused/rejected/turned_it/turned_us/turned_me/"
                    + "turned_this/said_no/passed",
            "made_up ..1 your/his/her/their mind",
            "made your/their ..1 decision",
            "decided ..2 against ..2 us/me/it/this/our",
            "chosen/chose/picked/went_with/gone_with/signed_with ..1 another/someone_else/somebody_else/other",
            "asked/told/begged ..2 me/us ..3 not/stop/leave/never/go",
            "you ..2 unsubscribed/blocked/hung_up/ended",
            "you/your_boss/your_board/your_team/they ..3 said/say/told/saying/gave/answered/replied/wrote/mean/"
                    + "meant/tell ..4 no/not_interested/stop/stopped/not_to/leave_you/never/nothing_more/not_want/"
                    + "not_need/enough/not_now/not_for_you/had_enough/no_thanks/no_more/not_call/not_write",
            "you ..3 declined/decline/refused/refuse/rejected/reject/passed/unsubscribed/opted_out/said_no/hung_up/"
                    + "turned_down/turned_it/turned_us/turned_me/turned_this/turned_the/turned_our/turned_my/"
                    + "cancelled/walked_away/dismissed/blocked",
            "asked ..1 me/us/for ..2 not/stop/leave/no/to_stop/to_leave/take_you/remove",
            "you/wife/husband/boss/partner/director ..2 asked_me/asked_us ::4 not/stop/leave",
            "your/that/this/the/a/her/his clear/firm/first/second/third/fourth/fifth/last/previous/polite/earlier/"
                    + "initial/final/written? no/refusal/rejection/decline/not_interested/unsubscribe/opt_out ::2",
            "message/mail/email/letter/note/reply/sign/assistant ..2 said/says/asked/told/was/read ..3 stop/no/not/"
                    + "leave/unsubscribe/never",
            "not ..1 interested",
            "heard/hear/know/understand/see/got/note/accept/respect/noted ..2 no",
            "do_not_call_list/no_call_list/off_your_list",
            "third/second/fourth/fifth time ..3 lucky/charm",
            "hung_up/hang_up/hung_the_phone ..3 on_me/twice/again/times",
            "crossed_out/struck_out/tore_up/deleted/threw_away/sent_back/returned ..2 order/offer/contract/quote/"
                    + "form/proposal",
            "no_thanks/no_thank_you",
            "@buyerside/they/he/she ..3 said/told/asked ..4 not ..2 come/call/write/interested/want/back/again/"
                    + "contact",
            "should not ..1 come/call/write/ring ..1 back/again",
            "no_means/no_is",
            "your_no/that_no/first_no/second_no/third_no/last_no/another_no",
            "taken/take/remove/removed ..1 off ..1 our/the/your/my list",
            "you/he/she/they ..1 do not want ..1 it/this/that/our/any/one/to_buy/to_talk/to_hear/to_see/to_meet/"
                    + "to_continue/to_be_called/to_go_on/to_sign",
            "not_for you/me",
            "refusal/refusals/rejection/rejections",
            "said ..1 ..1 no",
            "is ..1 no ..1 for_now/for_this/for_you/today",
            "not ..1 want ..1 me/us/to_hear/to_buy/to_be/any_more/it/this",
            "you ..2 do not want/need ..1 it/this/that/one/us/me/anything/our/any",
            "no_thank_you/no_thanks",
            "you ..2 not want ..2 calls/contact/messages",
            "told_me/told_us ::2 no",
            "since_you ..2 declined/refused",
            "your_mind_is_made_up/you_have_made_up_your_mind");

    private static final Cues TAKEN = Cues.of(
            "just tell me and",
            "i_will_stop/i_stop",
            "no longer",
            "no is ..1 fine/good/welcome/okay/answer/all_right",
            "may/can/could/might ..1 say no",
            "you/date ..1 you ..1 chose",
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
        if (TAKEN.anywhereIn(sentence) && !YET.anywhereIn(sentence)) {
            return false;
        }
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
