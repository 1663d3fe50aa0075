package io.closewise.phrasing;

import java.util.List;

/** Past the people who have a say, or behind their backs. Going to them openly, with the contact, is the opposite. */
final class AuthorityBypass implements Detector {

    private static final Cues FRAMES = BypassFrames.FRAMES;

    private static final Cues KEPT_OUT = Cues.of(
            "prefer*/rather ..2 you ..1 not/did_not ..2 mention/tell/show/discuss/say ..4",
            "behind ..1 your/his/her/their ..1 back",
            "your ..1 @who ..1 will ..1 never ..3",
            "no need/reason/point ..2 show/send/give/forward/take/bring/pass ..4 to ..2 @who",
            "not ..2 need/have to ..1 show/send/give/forward/take/bring ..4 to ..2 @who",
            "between ..1 us ,? ..1 not ..3 @who",
            "what ..3 @who ..2 not ..1 know ..4",
            "will_not/can_not ..1 hurt ..1 him/her/them",
            "not ..2 run ..1 this/it ..1 by ..2 @who",
            "decide/do/sign ..2 without ..1 asking ..4",
            "your ..3 @who ..2 really/even/always/actually ..2 have/need/be ..2 asked/told/to_know/involved/"
                    + "informed/consulted",
            "show/tell/present/explain ..2 to? ..1 him/her/them/it ..1 to? ..1 him? ..1 when/once/after/later/"
                    + "afterwards ..4",
            "@who ..3 only/just ..1 find/make/cause/see/raise/ask/create/look_for ..1 problems/trouble/"
                    + "difficulties/objections/questions/fault/faults",
            "land*/lands/end_up/ends_up/arrive*/turn_up ..2 on/at/with ..2 @who",
            "never ..2 land*/lands/reaches/arrives/gets/comes ..3 @who",
            "date ..1 it/this ..1 back",
            "auditor*/controller/finance/accounting ..3 not ..2 look/check/ask ..3",
            "have/having ..1 a_word with ..1 your/the ..1 @who",
            "@who ..2 need_not ..4",
            "sign ..2 as_if/as_though ..8",
            "not ..2 go/run/pass/come/show_up/appear/end_up/land ..2 through/past/by/before/with/on/across ..2 "
                    + "@who/their_desk/his_desk/her_desk",
            "why bother/involve/ask/tell/trouble/wait_for/drag/burden/consult/include/worry ..5 @who",
            "@who ..2 need_not/needs_not/need_never/never_needs_to/not_have_to/not_has_to/need_to_not ..2 know/"
                    + "hear/see/find/learn/be",
            "not_have_to/need_not/not_need_to ..1 hear/know/see/find/learn ..2 about/of/out/that/what",
            "keep/leave/cut/hold/shut ..2 @who ..2 out/away/off/dark/aside",
            "keep/leave ..2 away/hidden/secret/out_of ..3 @who",
            "tell/inform/show/ask ..2 @who ..2 later/afterwards/after/when/once/next_week/tomorrow/next_month",
            "no_one/nobody ..3 your/the ..1 office/company/firm/house/management/board/boardroom ..3 know/knows/"
                    + "see/sees/notice/find/learn/hear",
            "before ..1 your/the ..1 @who ..3 back/return*/notice*/wake*/knows/arrive*/read*/hear*",
            "finance/accounting/controlling/procurement/purchasing/legal/audit/board/boss ..3 not ..2 ask/notice/"
                    + "see/question/look/know/check ..2",
            "past/around/under the ..2 nose/noses of ..2 @who",
            "you ..1 do_not need ..3 @who ..4",
            "nobody/no_one ..1 in/from/at ..2 @who ..2 has/needs/must/will/would/ever",
            "nobody/no_one ..3 purchasing/finance/legal/accounting/procurement/head_office ..4 see*/know*/notice*/"
                    + "hear*",
            "@who ..3 do/does/need/needs/will/would/did/should/must/may/can/has/have not ..2 ..1 know/hear/see/"
                    + "be_told/be_involved/find_out/approve/learn/be_asked/notice/be_in/ask/look_at/be_bothered/"
                    + "be_consulted/be_informed/be_part/worry/get_involved/be_aware/involved/realise/realize/need",
            "@who ..2 need/needs not ..1 know/hear/see/be/find_out",
            "@who never ..1 sees/finds_out/knows/notices/hears/learns/need/needs/looks/asks/has/have/reads/gets",
            "never ..2 reach*/sees/get_to/gets_to/crosses/lands_on/goes_to/go_to/appear*/show*_up/comes_before/"
                    + "come_before ..3 @who",
            "without ..1 telling/asking/involving/informing/consulting/bothering/troubling/notifying/waiting_for/"
                    + "going_through/the_knowledge/running ..4 @who",
            "behind ..3 back/backs",
            "leave/leaving/keep/keeping/cut/cutting ..5 out_of_it/out_of_this/out_of_that/in_the_dark/in_dark/"
                    + "away_from_this/out_of_the_loop",
            "leave/leaving/keep/keeping/cut/cutting ..3 @who ..2 out",
            "leave/leaving/cut/cutting_out ..2 @who ..2 out",
            "keep/hide/conceal/hold_back ..3 from ..3 @who",
            "not ..1 tell/show/involve/bother/ask/inform/trouble/alert/let/copy/cc/worry/consult/invite/wait_for/"
                    + "loop_in ..2 @who",
            "not ..1 mention/discuss/say/run/forward/bring/drag/breathe/show/take/pass ..5 to/with/by/past/into "
                    + "..2 @who",
            "fewer/less ::10 better",
            "sooner/better ..4 before ..2 @who",
            "no reason/need/point/cause ..2 @who/for_your/for_the ..3 should/get/see/know/to/gets/must/would ..5",
            "so ..2 nobody/no_one/nothing ..4 sign*_off/approve/approves/notice/notices/upstairs/asks_questions/"
                    + "ask_questions/asks_any/check/checks/has_to_approve/needs_to_approve/has_to_know/"
                    + "needs_to_know ..4",
            "while ..4 on_holiday/on_vacation/away/out_of/at_lunch/on_leave/off_sick/travelling/abroad",
            "your ..1 finance/purchasing/legal/accounts/it/security/procurement/compliance ..1 lady/guy/people/man/"
                    + "woman/folks/colleagues/chap/team/department ..3 would/will/need/never/just/only/not/does/do "
                    + "..6 fuss/slow/know/object/no/see/trouble/delay/find/complicate/involved/hear",
            "@who/they ..2 would/will/could ..1 just/only/simply? make_a_fuss/make_trouble/kick_up/get_nervous/"
                    + "say_no/ask_questions/object/overthink/spoil/drag_it ::6 so/sign/let_us/without/better/skip/"
                    + "do",
            "do/sign/close/decide/settle/finish/handle/arrange/agree/get_this_done/get_it_done ..3 without ..2 @who",
            "without ..1 your ..1 @who/co_owner ..2 knowing/noticing/being/having/getting",
            "fait_accompli/accomplished_fact/done_deal",
            "@who ::8 he/she/they need/needs/must/should/do/does/may not ..2 see/know/hear/find/be/learn/look",
            "@who ::2 will ..1 not/never look/see/notice/check/ask/find/know",
            "@who ..2 will/would/can be ..1 told/made/persuaded/overruled/forced/presented ..6",
            "@who ..3 away/on_holiday/abroad/ill/sick/out_of ::8 sign*/decide*/moment/chance/order*/close*",
            "@who ..8 silly/stupid/annoying/needless/awkward/too_many questions",
            "have/got/know ..1 your ..3 @who ..3 number/address/email/line/mobile/extension ::8 use/call/ring/will/"
                    + "know_how",
            "nobody/no_one ..1 upstairs/above/in_the_office/at_the_top/in_head_office/in_accounting/in_finance ..6",
            "no need/reason/point to/for/in? ..1 tell*/bother*/involve*/ask*/trouble*/inform*/wait/mention*/"
                    + "consult*/drag*/worry*/run/get/loop/bring/check/telling/involving/asking ..5 @who",
            "need not ..1 tell/bother/involve/ask/trouble/inform/mention/wait ..4 @who",
            "not need/have/want to? ..1 tell/bother/involve/ask/trouble/inform/mention/wait/run/drag/loop/consult "
                    + "..6 @who",
            "not ..1 need ..3 @who ..2 approval/permission/signature/blessing/okay/ok/for_this/to_sign/to_agree/"
                    + "consent/sign_off",
            "not_need ..3 approval/sign_off/permission ..1 of? ..2 @who",
            "@who ..2 out_of ..1 this/it/loop/conversation/discussion/picture",
            "@who ..3 none_of_their/none_of_his/none_of_her",
            "what ..3 @who ..1 do/does not know",
            "@who ..2 finds_out/find_out/learns/hear_about/hears ..3 later/afterwards/too_late/when_it_is/once_it",
            "better/best/easier ..3 without ..2 @who",
            "@who/they ..2 would/will/could/might/only ..2 only/just? slow/delay/complicate/block/veto/hold_up/"
                    + "get_in/spoil/object/make_trouble/say_no/kill/drag/ask_too ::6 so/skip/leave/without/us/it/"
                    + "this/things/anyway/the_way/everything",
            "@who ..2 only/just slow/complicate/delay/get_in ..3");

    private static final Cues GONE_ROUND = BypassFrames.GONE_ROUND;

    private static final Cues THREAT = Cues.of(
            "i/we ..2 will/would/can/shall ..2 simply/just? ..1 ring/call/phone/write/email/go/speak/turn/contact/"
                    + "talk ..2 your/the ..2 @who ..3",
            "i/we will/would/could/can/might/may/shall/am_going_to/have_to ..2 call/ring/write_to/contact/speak_to/"
                    + "speak_with/talk_to/email/go_to/tell/approach/phone/ask/take_it_up/take_this_up/take_it/"
                    + "take_this/complain_to/escalate ..4 your/the ..1 boss/ceo/director/manager/board/chief/"
                    + "management/managing_director/superior*/supervisor/chairman/owner/wife/husband/head",
            "escalate ..4 @who/over/above",
            "take_it_up/take_this_up with ..2 @who");
    private static final Cues THREATENED_IF = Cues.of(
            "if_you ..2 not/keep/stall*/refuse*/hesitate*/can_not/cannot/won't/delay/drag/still/continue/will_not",
            "unless_you",
            "or_i_will/or_else/otherwise",
            "until you",
            "instead",
            "behind ..2 back",
            "you_know",
            "whether_you_like",
            "next_time",
            "without_you",
            "then i will",
            "since_you ..2 not/cannot");

    private static final Cues OPENLY = Cues.of(
            "women/men",
            "not ..1 look ..1 like",
            "pretty",
            "your_team not ..2 look",
            "our ..1 legal_people/legal/lawyers/board/finance_people/accountants/procurement",
            "into_trouble/against_the_rules/would_be_wrong",
            "my ..1 boss/manager/director/head_office/chief/colleague/wife/husband/brother/father/mother/sister/son/daughter",
            "if_you_decide_without/or_leave_it",
            "free_to/you_can/you_may skip",
            "with_you_in/together_with_you/with_you_and/with_your_agreement/if_you_agree/with_your_consent/"
                    + "if_you_like/if_you_want/unless_you_ask/unless_you_agree/with_you_present/in_copy",
            "would_it_help",
            "keep ..3 @who ..2 in_the_loop/informed/posted/up_to_date",
            "no_personal_data/test_data",
            "it/this/that/part/bit/side/stuff/detail/details/maths/jargon/explanation ..2 go/goes/going/went over your",
            "should see/know/read/look/be");

    /** Asked only to doubt that somebody has a say. */
    private static final Cues DOUBTED = Cues.of(
            "does/do/must/need/has ..2 @who ..3 really/even/actually/honestly ..6", "have_to/need_to be ..1 in_on");

    private static final Cues LETS_US = Cues.of(
            "does/do/must/need/should/has your ..3 @who ..2 ..1 really/even/always? ..2 be/have/know/see/ask/sign/"
                    + "approve/told/asked",
            "why bother/involve/ask/tell/wait/trouble ::6",
            "why/can/could/shall/should/what_if we/you/not/us/i ::12 @who/invoice*/approval/limit");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.AUTHORITY_BYPASS;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() && !LETS_US.in(sentence) && !DOUBTED.in(sentence)) {
            return false;
        }
        return KEPT_OUT.in(sentence)
                || FRAMES.in(sentence)
                || GONE_ROUND.in(sentence)
                || THREAT.in(sentence) && THREATENED_IF.anywhereIn(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return OPENLY.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "It goes past people who have a say, and an agreement made that way is unsafe for both sides.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "Who else has a say in this? I am glad to answer their questions together with you, at a time that "
                        + "suits you.");
    }
}
