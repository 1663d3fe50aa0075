package io.closewise.phrasing;

import java.util.List;

/** A question with two answers that both buy. A third answer that declines, a yes already given, or a choice of facts excuses it. */
final class BinaryTrap implements Detector {

    private static final Cues OR = Cues.of("or");

    private static final Cues ASKS_TO_CHOOSE = Cues.of(
            "with or without",
            "shall/should/do/can/may/must i/we",
            "would/do/will you ..2 rather/prefer/like/want/go/take/need/choose/be",
            "will/would/is that/this/it be?",
            "which ..8 or",
            "are we/you ..1 going/taking/starting/paying/having/ordering/signing/buying",
            "how/when/where would/do/will/shall/should you/we/i",
            "is it",
            "would ..6 be/suit/work",
            "does/do ..6 suit/work",
            "what/who ..6 or",
            "you ..1 want/prefer/take/like/choose",
            "so ..2 or",
            "or");

    private static final Cues BUYS = Cues.of(
            "take/have/buy/order ..2 the ..4 or",
            "with ..3 or_without",
            "it ..2 be the ..6 or ..1 the",
            "take_effect",
            "it ..2 be the ..6 or ..1 the",
            "shall/should/do i/we ..1 put/note/enter/make/set/give_you/add/fix/reserve/prepare/fill/draw/wire/pack/"
                    + "load/wrap/print/issue",
            "would/do/will you ..2 like/prefer/take/want/have/rather ..2 the/a ..5 or ..1 the/a",
            "what/which colour/color/size/finish/model/version/plan/term/package",
            "form/signing/trim/leasing/instalments/tablet",
            "start/begin/move_in/go_live/switch_over/take_over/take_effect",
            "with_or_without",
            "policy/policies/family/single/double/half/full/licences/pallet/pallets",
            "extended/extra ..1 warranty/cover/service",
            "book*/sign*/order*/buy*/pay*/ship*/reserve*/install*/invoice*/bill*/charge*/lease*/purchase*/wrap*/"
                    + "deliver*/enrol*/register*/subscribe*/rent*/hire*/finance*/activate*/schedule*",
            "contract*/package*/plan/plans/deal/licence*/license*/subscription*/model/edition/bundle*/instalment*/"
                    + "installment*/order/delivery/deposit/invoice/purchase/agreement",
            "put_you/pencil_you/sign_you/set_you/get_you/count_you/write_you/start_you",
            "draw_up/drawn_up/draw_it_up",
            "take* ..1 home/it/away",
            "taking_home",
            "take_the/go_with/go_for/going_with/going_for/have_the",
            "in_your_name/insurance/cover/policy/warranty/fitters/installation/handover/lease/loan",
            "card/bank_transfer/cash/direct_debit/credit/transfer/cheque/check",
            "monthly/yearly/annual/annually/quarterly/per_month/per_year/a_month/a_year/up_front/upfront",
            "<num> seat*/unit*/licence*/license*/user*/pieces/pallets/copies/machines/years/year/months/month/"
                    + "litre/boxes/cases",
            "we ..1 start/begin/kick_off",
            "want ..4 start/started/go_live",
            "unit/tank/gold/silver/platinum/premium/basic/standard/deluxe/pro/starter/enterprise/red/blue/white/"
                    + "black/green/leather/colour/color/size/large_one/small_one/version/the_one/trim/finish/oak/"
                    + "walnut",
            "<num>_or_<num>");

    private static final Cues DATES =
            Cues.of("<day> ..4 or ..3 <day>", "morning or ..2 afternoon", "<num> or ..2 <num>");

    private static final Cues DECLINES = Cues.of(
            "does_that/does_it/need",
            "neither/none/nothing/skip/nowhere",
            "not_at_all/not_now/not_yet/not_at_this/or_not/rather_not/not_have/not_buy/not_needed/not_necessary/"
                    + "not_want/not_right/not_what/not_sure/no",
            "leave ..3 it/as/for/here/open/that/alone",
            "leave",
            "too",
            "help*/useful",
            "start again",
            "wait",
            "something_else/something_different/something_other",
            "instead",
            "if_any/if_either/if_at_all",
            "keep ..3 present/current/old/as/what/existing/using",
            "as_it_is/as_they_are",
            "stay_with/stay ..1 as",
            "do_nothing",
            "another ..1 time/way/day/option",
            "other ..1 way/option/time/idea",
            "or_would ..4 rather/prefer/better ..1 not/leave/wait/stop/keep/stay/skip/no/to/talk/something/it/"
                    + "decide/think/rest/i/we/let/hear/read/see/ask/do/first/drop/look",
            "or_is",
            "or_are",
            "stop",
            "decide_later/later/pause/postpone/hold_off/think",
            "drop_it/drop_the_idea",
            "call_it",
            "or_should ..3 not",
            "either/anything_else/anything_at_all",
            "different",
            "or_whether",
            "do_without/go_without/without_either/without_any",
            "no_decision/decline/pass");

    /** A choice about talking, reading or knowing. */
    private static final Cues INFORMS = Cues.of(
            "talk/discuss/look_at/look/go_through/walk/read/see/hear/review/know/compare/explain/speak/call/meet/"
                    + "chat/visit/understand/learn/measure/test/try/hear_about/tell/ask/discussing/mean/count*/"
                    + "estimate*/counted",
            "brochure/summary/e_mail/email/outline/agenda/notes/report/question/questions/demo/reference",
            "more/rather_than/than",
            "today ..3 or ..3 use",
            "currently/at_present/at_the_moment/did/did_you/was/were/usually/have_you/decide*/deciding/alone");

    private static final Cues SAID_YES = Cues.of(
            "you ..2 decided/chosen/agreed/ordered/approved/confirmed/chose/picked",
            "as_you_asked/you_asked/told_me",
            "now_that_you have",
            "your ..1 board/director/boss ..1 approved",
            "you_said_yes/said_yes",
            "your_yes",
            "if you ..4 ahead/go_on/decide/choose/proceed",
            "should_you");

    private static final Cues TAKES = Cues.of(
            "policy/plan/package/bundle/contract/model/version/edition ..1 today/then/for_you",
            "today/then",
            "going_to_be/it_be/will_it/say/it_to_be",
            "take*/taking/pay*/sign*/start*/order*/buy*/going_with/going_for/have_it/deliver*/ship*/book*/install*/"
                    + "invoice*",
            "does/do ..8 suit/work",
            "better/best for");

    /** "Do you pay your drivers by the hour or by the trip?" asks how things are done today. */
    private static final Cues ASKS_A_HABIT = Cues.of(
            "do you/your/they/the/most use/pay*/ship*/load*/order*/buy*/book*/have/keep/run/store/work/sell*/"
                    + "measure/sign/invoice/bill*/count/drivers/customers/people/team/staff/suppliers/patients/"
                    + "guests/technicians/operators/deliver/rent/lease/start",
            "does your/the/it/that/this",
            "are your/the/these/they/those");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.BINARY_TRAP;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (!sentence.isQuestion()
                || !OR.in(sentence)
                || DECLINES.anywhereIn(sentence)
                || SAID_YES.anywhereIn(sentence)) {
            return false;
        }
        if (!ASKS_TO_CHOOSE.in(sentence)
                || declinesNext(passage, index)
                || index > 0 && SAID_YES.anywhereIn(passage.sentences().get(index - 1))) {
            return false;
        }
        boolean buys = BUYS.in(sentence) && !INFORMS.in(sentence);
        boolean dates = DATES.in(sentence) && !asksAFact(sentence);
        return buys && !asksAFact(sentence) || dates;
    }

    private static boolean asksAFact(Sentence sentence) {
        int first = sentence.firstWord(0);
        return ASKS_A_HABIT.matchesAt(sentence, first) >= 0
                || (sentence.is(first, "is")
                                || sentence.is(first, "are")
                                || sentence.is(first, "did")
                                || sentence.is(first, "was")
                                || sentence.is(first, "has")
                                || sentence.is(first, "were")
                                || sentence.is(first, "does"))
                        && !TAKES.in(sentence);
    }

    private static boolean declinesNext(Passage passage, int index) {
        return index + 1 < passage.sentences().size()
                && DECLINES.anywhereIn(passage.sentences().get(index + 1));
    }

    @Override
    public String reason() {
        return "Both answers buy, so the buyer has no comfortable way to say no.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        String text = passage.textOf(sentence);
        int question = text.indexOf('?');
        return List.of(
                (question < 0 ? text : text.substring(0, question)) + ", or is neither right for you?",
                "Would one of these two ways suit you, or is neither right for you at this point?");
    }
}
