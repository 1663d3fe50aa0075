package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** Silence as a yes. Silence as a no, after which the seller stops, respects the buyer. */
final class NegativeConsent implements Detector {

    private static final Cues SILENT = ConsentFrames.SILENT;
    private static final Cues TAKEN_FOR_YES = ConsentFrames.TAKEN_FOR_YES;

    private static final String ANSWER =
            "reply/answer/response/objection/objections/news/word/feedback/reaction/message/contradiction/veto/"
                    + "cancellation/complaint/protest/no/refusal/sign/comment/comments/notice/email/mail/call";

    private static final Cues SILENCE = Cues.of(
            "^ say nothing",
            "if ..1 there ..2 no ..1 answer/reply/objection/word/response/news/protest ..2",
            "saying ..1 nothing",
            "failing/without/barring/absent ..2 word/answer/reply/objection/objections/news/message/response/veto/"
                    + "protest",
            "not ..1 hearing ..4",
            "unanswered",
            "as_long_as nobody/no_one ..2",
            "because ..1 you ..2 not ..1 cancelled/objected/answered/protested/replied/opted",
            "whoever/anyone/those ..1 who? ..1 says/say/said nothing",
            "if ..1 you ..1 mind/would_mind ..1",
            "call ..1 it ..1 off",
            "no ..1 news ..2 by/until",
            "if_you do not ..1 call_it_off/stop/stop_me/stop_us/object/intervene/protest",
            "unless ..3 veto/objection/word/message/protest/no/stop/contradiction/complaint ..2 from/by/on/within/"
                    + "before/reaches",
            "not ..1 had/have/got/received ..1 a? no/refusal/objection/rejection",
            "not ..1 at/in ..1 the? meeting/call",
            "untick/opt_out/deselect/uncheck/unsubscribe",
            "whoever/anyone/those ..3 not ..6",
            "kept/keep/keeping/stay/stayed ..1 quiet/silent/mum",
            "did_not/not ..1 say ..1 no",
            "you ..2 not ..1 there/present/attend/come",
            "not/never ..1 answering/writing/calling/protesting/replying/objecting/reacting/saying/responding ..4",
            "should you ..2 not/fail/forget ..4",
            "if/when ..2 hear/get/receive/see nothing/none/no_word/no_answer/no_reply/silence",
            "unless ..4 hear/told/tell/say/object*/cancel*/opt*/protest*/stop/write/call/reply/contrary/otherwise/"
                    + "objection",
            "not ..1 protest/protested/objected/reacted/complained/resisted ..2",
            "no ..1 objection/objections/protest/answer/reply/complaint/complaints/word/feedback/reaction/news ..1 "
                    + "from/by/within/until/before/is/are/means",
            "have_to/would_have_to/need_to/must ..2 cancel/opt_out/object/unsubscribe/decline ..2 yourself/"
                    + "actively/otherwise/first/separately",
            "automatically/by_default/by_itself/itself ..6 unless/until/otherwise",
            "not ..1 contact/call/ring/write_to/get_in_touch/get_back/let_us/let_me ..4",
            "no news",
            "if/unless/until/since/as/because/when/should/having i/we ..1 do/have/did/will? not? ..1 hear/heard/"
                    + "receive/received/get/got/see/saw ::4 back/from/anything/nothing/word/reply/answer/objection/"
                    + "response/otherwise/no/you/news/objections/by/within/feedback",
            "unless i/we hear",
            "if/as/since/when i/we hear nothing/no",
            "not ..1 hear/heard/hearing ..1 back/from_you/from_your/anything/otherwise/different",
            "hear/heard/hearing nothing",
            "hearing otherwise",
            "unless you/your/someone/anyone ..3 object*/say*/tell*/write*/cancel*/reply/replies/let/opt/decline*/"
                    + "stop*/protest*/speak*/disagree*/inform*/contact*/call*/ring*/refuse*/complain*/withdraw*/"
                    + "instruct*/state*/veto*/get_back/raise*",
            "unless ..2 cancelled/canceled/told/stopped/instructed/informed/notified/terminated/declined/revoked",
            "no/without/without_a/without_an/without_any/without_your/without_further/barring/absent/missing/"
                    + "lacking/failing "
                    + ANSWER,
            "failing that",
            "i/we ..2 no " + ANSWER,
            "if ..3 no_one/nobody/nothing/none ..4 objects/complains/protests/comes/says/arrives/reaches/speaks/"
                    + "is_said/stops/replies/answers/responds/contradicts",
            "silence/silent",
            "not ..1 answer/answering/reply/replying/respond/responding/responded/replied/answered/object/"
                    + "objecting/objected/protest/cancel/complain/react/opt/say_no/speak_up/tell_me/tell_us/told_me/told_us/write/wrote/written/"
                    + "written/contradict/contradicted/refuse/refused/decline/declined/get_back/said_no/"
                    + "say_otherwise/send_back/opted",
            "lack_of/want_of/absence_of ..2 " + ANSWER,
            "keep/keeps/continue/continues/go_on/carry_on/keep_on ..1 billing/charging/sending/shipping/delivering/"
                    + "invoicing/renewing/debiting/to_bill/to_charge/to_send/to_deliver ..6 until/unless/"
                    + "as_long_as ..1 you",
            "until_you/unless_we ..2 cancel/object/tell_us_to_stop/hear_otherwise",
            "empty inbox/reply",
            "your_not replying/answering/objecting",
            "ignore/ignoring/ignored this/my/our/the ..2 mail/message/email/letter/note",
            "do/did/does_not_say/not_said/never_said no",
            "not a ..1 word/line/peep/sign/sound/reply from ..8",
            "failure to object/reply/respond/answer/protest",
            "not ..2 sent/returned/send/return ..5 back/form/form_back",
            "not ..2 returned/send/sent ..3 form/letter/card/slip",
            "anyone/anybody/whoever/everyone/those who ..1 do/does/did not",
            "as_long_as/so_long_as you ..1 not",
            "otherwise ..6 come/comes/start/starts/arrive/arrives/go/goes/begin/begins/follows/runs/applies",
            "absence of ..2 " + ANSWER,
            "if you do/did/have/are ..3 nothing/silent/quiet",
            "if you fail/forget/omit to reply/respond/object/answer/cancel/write/say/opt",
            "fail/failure/failing to reply/respond/object/answer/cancel/opt",
            "if_nothing ..1 comes/came/arrives/reaches/is_said/to_the_contrary",
            "not ..1 say ..1 otherwise",
            "nobody/no_one ..2 complained/objected/protested/said/stopped/replied/answered/spoke/wrote",
            "otherwise ,? i/we",
            "opt_out",
            "you never said/objected/replied/answered/complained/told/cancelled/wrote",
            "you/your_team/your_colleagues have/has ..1 been ..1 quiet/silent",
            "by_default",
            "if you ..1 say/said/write/do nothing",
            "leave ..2 unanswered",
            "saying/doing nothing",
            "not ..1 a_word",
            "stay/stays/stayed/remain/remains/kept/keep silent/quiet");

    private static final Cues CONSENT = ConsentFrames.CONSENT;

    /** "Silence is not a yes." A plain look-back would take the "not" of the silence itself for a denial. */
    private static final Cues DENIED = Cues.of(
            "not necessarily/really/ever/simply? mean/means/treat/treated/count/taken/take/assume/a_yes/yes/"
                    + "consent/agreement/an_agreement/approval/read/interpret/agree/bind/binding",
            "never ..2 mean*/treat*/count*/take*/assume/yes/consent/agreement/read");

    private static final Cues LET_GO = Cues.of(
            "nothing ..1 is_charged/is_sent/is_booked/is_due",
            "no ..1 cost/costs/charge ..2 arise*",
            "stays ..1 as",
            "reservation/booking/slot/offer ..2 lapses/drops/expires/ends",
            "simply ..1 drop",
            "ask ..1 them/you/him/her",
            "not ..2 until",
            "under the law/act",
            "keep your data",
            "authority/ministry/court/regulator/registry/tax_office",
            "means_no",
            "the hint",
            "not ..1 call ..1 again",
            "closed the",
            "marked the",
            "unless_you_cancel ..1 <num>",
            "no_reply is_needed",
            "no_answer_is_fine",
            "we ..1 do_nothing",
            "does_not_happen",
            "not ..2 priority",
            "is fine ..1",
            "find_out",
            "notice_period/you_may_want/please_note",
            "can_not confirm",
            "i/we ..2 remind/warn/write_to/tell/ask/let_you_know ..1 you",
            "not/no ..1 answer/reply/response ..1 is ..1 expected/needed/required/necessary",
            "comes_to_mind/came_to_mind",
            "nothing ..2 is/gets/has ..2 renewed/started/ordered/booked/charged/sent/installed/done/extended",
            "take_it ..1 you ::3 not",
            "take_that ..1 you ::3 not",
            "i/we_will ..1 remind",
            "i/we will ..1 remind",
            "assume ..1 ..1 you ..1 do not want/need",
            "not a/the/your? ..1 priority/right_time/interested/interest/moment/fit/need",
            "stop writing/calling/there/here/the/my",
            "i/we/then/it/will/and stop",
            "stops",
            "close ..3 file/enquiry/inquiry/ticket/case/request/folder/thread/matter",
            "leave you/it/things/this ..3",
            "delete*/no_longer/withdraw/remove/drop/release/archive",
            "timing ..1 is ..1 wrong/not/off/bad",
            "not_interested",
            "i/we ..2 not ..1 write/call/bother/contact/send/follow/chase/go_ahead/come/proceed/start/order/book/"
                    + "charge/renew/ship",
            "as_a_no/is_a_no/means_no/not_now",
            "nothing ..1 happens/changes/is_ordered/will_happen/will_be/is_done/starts/is_sent",
            "assume ..2 not",
            "cancel ..2 reservation/hold/slot/appointment/the",
            "expires/lapses/ends/ends_by_itself/ends_then/fall_through",
            "come back/try ..1 again",
            "set ..1 aside",
            "you ..1 have chosen another/you_went_with",
            "unless_you_ask/unless_you_want/unless_you_would",
            "only ..6 if/when/after/once you",
            "ask you ..1 again/first",
            "put ..2 on_hold");

    private static final Cues CONCLUSION = Cues.of(
            "so/therefore/hence/accordingly/thus/consequently/that_means/which_means/i_take/i_will_take/we_take/"
                    + "that_counts");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.NEGATIVE_CONSENT;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.GUILT);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.isQuestion()) {
            return false;
        }
        boolean silence = SILENCE.in(sentence) || SILENT.in(sentence);
        boolean consent = CONSENT.anywhereIn(sentence) || TAKEN_FOR_YES.anywhereIn(sentence);
        return silence && consent && !DENIED.anywhereIn(sentence) || concludes(passage, index);
    }

    /** "I have not heard from you. So I have started the contract." */
    private static boolean concludes(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return index > 0
                && CONCLUSION.matchesAt(sentence, 0) >= 0
                && SILENCE.in(passage.sentences().get(index - 1))
                && CONSENT.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return LET_GO.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "Silence is no yes; an agreement needs the buyer's own word.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "Nothing happens until you tell me in writing that you want it. If you would rather not, that is "
                        + "fine too.");
    }
}
