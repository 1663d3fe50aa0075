package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** Acts or speaks on a yes that nobody gave. What the buyer asked for, approved or signed is no presumption. */
final class Presumption implements Detector {

    private static final Cues FRAMES = PresumptionFrames.FRAMES;
    private static final Cues PAPERWORK = Paperwork.PAPERWORK;

    private static final String DONE =
            "reserved/booked/ordered/scheduled/opened/created/registered/enrolled/enroled/processed/arranged/"
                    + "placed/blocked/allocated/activated/started/prepared/drafted/put_you_down/put_you_in/"
                    + "put_your_name/put_aside/signed_you_up/set_up/filled_in/filled_out/drawn_up/drew_up/"
                    + "pencilled/penciled/added_you/added_your/entered_you/entered_your/lined_up/assigned/"
                    + "set_aside/told_the/told_our/informed_the/informed_our/paid/submitted/shipped/"
                    + "sent_the_contract/sent_the_order/sent_off/sent_the_invoice/invoiced/instructed/moved_you/"
                    + "moved_your/switched_you/upgraded_you/upgraded_your/sent_our/put_the_order/earmarked/lodged/"
                    + "handed_your/launched/given_you_the/begun";

    private static final Cues ACTED = Cues.of(
            "i/we have? ..1 sent/passed/forwarded/given/handed ..2 your ..2 data/details/address/name/file/papers "
                    + "..6",
            "@papers ..2 made_out/drawn_up/issued/written/prepared/filled_in ..2 in/to/for your/you ..2",
            "invoice/bill/contract/confirmation/fitters/crew ..1 is/are ..1 coming/on_its_way/on_their_way/"
                    + "following ..2",
            "i/we have? ..1 blocked/cleared/freed/kept ..3 calendar/diary/schedule/slot/week/day ..2 for ..1 you ..4",
            "i/we/i_have/we_have ..2 written/put/entered/noted ..1 your ..1 name ..6",
            "your name ..3 on/in ..1 the? ..1 @papers ..2",
            "with ..1 your ..2 leaves/leave/left ..6 on/today/tomorrow/our",
            "i/we/my_people/our_people/my_team/our_team/my_colleagues/the_crew/our_crew/our_fitters/the_fitters/"
                    + "my_fitters will/have/am/are/is/has ..3 @settle ..6 your ..2 @dealthing",
            "i/we have/have_got ..1 your ..2 @dealthing ..4 already",
            "i/we will ..1 add/book/put/include ..4 to/on/in your ..1 order/contract/invoice/bill ..4",
            "tell your ..2 team/boss/wife/husband/people/colleagues/staff/children that ..6 coming/done/settled/"
                    + "ordered/bought/arrives/sorted/on_its_way",
            "i/we have? ..1 let ..3 know ..6 your/you/for_you",
            "your ..1 licence*/keys/machine*/pallet*/order/contract/truck/oven/kitchen/car ..1 is/are ..1 on ..1 "
                    + "their/its/the way",
            "your ..1 <num>? licence*/keys/machine*/pallet*/order/contract/oven/kitchen ..1 leave/leaves/left/ship/"
                    + "ships/go_out/goes_out ..2 on/today/tomorrow/this",
            "keys/machine/car/house ..2 will_be ..1 yours ..2 on/from/by",
            "i/we have ..2 told/informed/asked/briefed/instructed ..5 you/your ..1 are/is/will ..2 taking/buying/"
                    + "in/on_board/coming/joining/ordering/going/take",
            "i/we/have ..2 already/just/now ..1 set_up/ordered/booked/reserved/cleared/kept/arranged/prepared/"
                    + "printed/sent/entered/registered ..2 your/you ..4",
            "technician/crane/crew/fitter/fitters/van/lorry/truck/installer/installers/room/slot/consultant/"
                    + "trainer is/are ..2 booked/scheduled/ordered/reserved/arranged/confirmed ..1 for ..6",
            "our/my ..2 technician/people/crew/fitters/engineer/team/colleague ..1 is/are ..1 on ..1 the/their/his "
                    + "way",
            "i/we/i_have/we_have/already have/went/took/had? already/just/also/even/now? ahead/the_liberty? and/"
                    + "of? ..1 "
                    + DONE + " ..7 you/your",
            "i/we have already " + DONE,
            "we/i ..1 took/taken the_liberty",
            "i/we ..1 went/gone ahead and/with",
            "i/we ..2 already " + DONE + " ..6 you/your",
            "i/we ..1 put_you_down/signed_you_up/pencilled_you/penciled_you/written_you/wrote_you/entered_you/"
                    + "added_you/counted_you/enrolled_you/put_you_in",
            "i/we have ..1 " + DONE + " ..8 for_you/in_your_name/on_your_behalf",
            "have/has ..1 been " + DONE + " ..3 for_you/in_your_name/on_your_behalf/under_your_name",
            "took/taking the_liberty of/to",
            "took/taken it upon_myself/upon_ourselves/on_myself/on_ourselves",
            "your name is/has/was ..2 already",
            "i/we have? ..1 asked/told/instructed/briefed/informed/arranged_with/notified/alerted/warned/got/had "
                    + "..2 accounts/accounting/warehouse/crew/fitters/workshop/factory/driver/installer/installers/"
                    + "billing/sawmill/logistics/dispatch/engineers/technicians/hauliers/carrier/depot/works/"
                    + "electrician/office/stockroom/production/supplier/bank ..5",
            "your name is ..2 on/down/in");

    private static final Cues WHEN_SIGNED = Cues.of(
            "once/when/after/as_soon_as your ..3 is/are ..1 installed/delivered/running/live/set_up/activated/"
                    + "mounted/in_place/fitted ..2",
            "on/from the ..1 day/morning/moment you ..1 move/start/open/sign/switch/own ..4",
            "when/once you ..2 move_in/moved_in/take_over",
            "once/when/as_soon_as/after ..2 deposit/down_payment/first_payment/first_invoice is/are ..1 in/paid/"
                    + "received/settled/here",
            "once/when/as_soon_as/after your/the/our ..1 new ..2 is/are/has/have ..2",
            "once/when/as_soon_as/after you ..2 have ..1 signed/ordered/joined/paid/bought/placed/switched",
            "when/once you ..1 are ..1 using/driving/living/sitting/working ..1 with/in/your/the/our",
            "once/when/as_soon_as/after/the_moment/the_minute you/your ..2 ..1 sign*/buy*/ordered/order/joined/"
                    + "join/commit*/bought/paid/pay/subscribe*/purchase*/upgrade*/deposit/signature/come_on_board/"
                    + "are_on_board/are_a_customer/become_a/move_in/own/switch*/started_with/are_using/start_using/"
                    + "place/placed",
            "now_that you are ..3 customer*/client*/member*/family/on_board/with_us/team",
            "now_that you have ..2 chosen/joined/picked/switched/signed/bought",
            "once/when/as_soon_as/after/now_that/since/as/seeing_that we are ..2 going_ahead/moving_forward/"
                    + "working_together/partners/moving_ahead/doing_this/in_business/going_forward",
            "when/once/as_soon_as ..1 contract/order/agreement/paperwork is ..1 signed/done/placed/in",
            "when/once the signature is",
            "when/once/as_soon_as your new",
            "when/once/as_soon_as ..2 new ..2 is ..2 up/running/installed/in_place/delivered ..1 you",
            "when your ..3 arrives/is_installed/is_delivered");

    private static final Cues WELCOMED = Cues.of(
            "welcome_pack/welcome_kit/welcome_package/starter_kit",
            "your first invoice/instalment/delivery/payment ..2 comes/is/will/arrives/goes ..4",
            "thank_you/thanks for ..1 your ..1 order/purchase/trust/business/commitment/signature/decision ..4",
            "when/once you ..1 sign ..2 tomorrow/today/monday/this/next/on ..6",
            "see/meet you ..2 at/on/for the ..1 kick_off/kickoff/handover/installation/training/onboarding/start/"
                    + "delivery/signing/launch ..4",
            "you ..1 will ..2 wonder/ask_yourself ..1 how/why you ..6",
            "your ..1 account_manager/onboarding/project_manager/trainer/installer ..2 will ..1 call/ring/contact/"
                    + "visit/be",
            "you_are ..1 one_of_us/part_of ..2 family/team/club",
            "we ..1 look/looking forward to ..1 installing/delivering/starting/welcoming",
            "congratulations on ..2 joining/your/choosing/becoming/a/the/making",
            "congratulations you",
            "great/excellent/wise/perfect/splendid choice/decision you/your/i/we/now",
            "great/wonderful/fantastic/nice/happy/glad/pleased/delighted ..1 that? ..1 you_are/you_have/to_have "
                    + "..1 joining/joined/chosen/chose/with_us/on_board/coming/decided/part ..3",
            "^ great/excellent/good/wise/splendid/perfect/what_a_good/what_a_great/a_great/a_wise/an_excellent "
                    + "choice/decision/pick",
            "you_will ..1 receive/get ..2 invoice/contract/confirmation/welcome/login/keys/order ..4",
            "you_will/you_are_going_to ..2 love/enjoy/adore ..1 having/using/driving/living/working/owning/"
                    + "your_new/the_new/how/what/it",
            "you_will ..2 be ..1 so? glad/thrilled/delighted/happy/amazed/proud ..1 with/you/of/that/to/by/how",
            "you_will ..1 thank me/us",
            "congratulations and_welcome",
            "welcome aboard/on_board",
            "welcome to_the/to_our ..1 family/club/team/community",
            "you/you_and_your ..2 will ..1 love ..3 new",
            "your ..1 new machine/system/kitchen/car/boiler/contract/plan/supplier/partner ..5 will_be/arrives/"
                    + "comes/is_coming/is_on",
            "glad/happy/delighted/pleased/great/good to ..1 have you on_board/with_us/as_a/among");

    private static final Cues SETTLED = PresumptionFrames.SETTLED;

    /** The buyer did ask, or the sentence hangs on the buyer's decision. */
    private static final Cues EXCUSED = Cues.of(
            "only_when/only_if/only_once/only_after",
            "you_can_change/commits_you_to_nothing",
            "once_you_have_decided",
            "your_signed/signed_order/as_set_out/signed_contract_of/you_confirmed/your_written",
            "sign_in/sign_into/log_in/sign_out/sign_for",
            "if_we ..2 go_ahead",
            "asked_for/asked_me/you_asked/as_you_wished/at_your_request/you_requested/you_wanted/as_agreed/"
                    + "as_discussed/you_ordered/you_approved/you_confirmed/you_signed/approved_it/agreed_it/"
                    + "on_your_instruction/wished_for",
            "if_you ..2 decide/agree/want/choose/like/go/say/accept/wish/approve/do_decide/would",
            "if ..3 board/boss/director/team/partner/colleagues ..1 agree*/approve*/decide*/say*",
            "should_you",
            "if_it ..1 suits/helps/fits",
            "no_obligation/without_obligation/free_to_cancel/you_can_cancel/may_cancel/can_withdraw/may_withdraw/"
                    + "cancel_within/withdraw_within",
            "until you ..1 decide/say/tell",
            "would_you_mind/would_you_be/may_i/shall_i/can_i/is_it_all_right/would_it");

    private static final Cues OPEN_ANSWER =
            Cues.of("even_though/although/though ..4 answer/decision/you ..3 open/pending/not/undecided");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.PRESUMPTION;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.NEGATIVE_CONSENT);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return ACTED.in(sentence)
                || WHEN_SIGNED.in(sentence)
                || WELCOMED.in(sentence)
                || SETTLED.in(sentence)
                || PAPERWORK.in(sentence)
                || FRAMES.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return EXCUSED.anywhereIn(sentence) && !OPEN_ANSWER.anywhereIn(sentence);
    }

    @Override
    public String reason() {
        return "It treats the purchase as settled before the buyer has said yes.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of("If you decide to go on, I can explain the next step. Would that be useful, or is it too soon?");
    }
}
