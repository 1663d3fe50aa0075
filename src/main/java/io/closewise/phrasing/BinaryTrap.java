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

    private static final Cues DECLINES = OfferFrames.DECLINES;

    /** A choice about talking, reading or knowing. */
    private static final Cues INFORMS = Cues.of(
            "talk/discuss/look_at/look/go_through/walk/read/see/hear/review/know/compare/explain/speak/call/meet/"
                    + "chat/visit/understand/learn/measure/test/try/hear_about/tell/ask/discussing/mean/count*/"
                    + "estimate*/counted",
            "brochure/summary/e_mail/email/outline/agenda/notes/report/question/questions/demo/reference",
            "more/rather_than/than",
            "today ..3 or ..3 use",
            "currently/at_present/at_the_moment/did/did_you/was/were/usually/have_you/decide*/deciding/alone");

    /** An act of purchase with a choice of how. */
    private static final Cues OFFERS = OfferFrames.OFFERS;

    private static final Cues WHICH_OF_TWO = OfferFrames.WHICH_OF_TWO;

    /** Two ways named: in so many words, or by two dates. */
    private static final Cues TWO = Cues.of(
            "either ..14 or",
            "or",
            "<num> ..6 and ..6 <num>",
            "<day> ..4 and ..3 <day>",
            "two/both ..1 slots/options/models/sizes/dates/colours/versions/packages/plans");

    /** Where and how to talk, and what is so today: no purchase. */
    private static final Cues SMALL_TALK = OfferFrames.SMALL_TALK;

    private static final Cues GOODS =
            Cues.of("@buychoice/@ware/@startthing/@dealthing/@terms/<num>/size*/cash/straight");

    private static final Cues STATES = Cues.of(
            "you/they/he/she/it/we/i/your/there is/are/was/were/have/has/do/does/did/use/work/run/ship/pay/said/keep/"
                    + "had/need/know/mean/load/make/sell/store/buy/own",
            "because/if/whether/why/how/what/when/where/who");

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
        if (asksWhichOfTwo(passage, index)) {
            return true;
        }
        if (!sentence.isQuestion() || !OR.in(sentence)) {
            return false;
        }
        if (!ASKS_TO_CHOOSE.in(sentence)) {
            return false;
        }
        if ((OFFERS.in(sentence) || isElliptic(sentence))
                && !INFORMS.in(sentence)
                && !SMALL_TALK.anywhereIn(sentence)) {
            return true;
        }
        boolean buys = BUYS.in(sentence) && !INFORMS.in(sentence);
        boolean dates = DATES.in(sentence) && !asksAFact(sentence);
        return buys && !asksAFact(sentence) || dates;
    }

    /** "Either on the 3rd or on the 10th. Tell me which." */
    private static boolean asksWhichOfTwo(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (!asksWhich(sentence) || SMALL_TALK.anywhereIn(sentence)) {
            return false;
        }
        if (TWO.anywhereIn(sentence)) {
            return true;
        }
        Sentence before = index > 0 ? passage.sentences().get(index - 1) : null;
        return before != null
                && TWO.anywhereIn(before)
                && !DECLINES.anywhereIn(before)
                && !INFORMS.in(before)
                && !SMALL_TALK.anywhereIn(before)
                && !SAID_YES.anywhereIn(before);
    }

    private static boolean asksWhich(Sentence sentence) {
        return WHICH_OF_TWO.in(sentence) || sentence.size() <= 3 && sentence.is(0, "which");
    }

    /** "Cash or card for the sofa?": no verb, so nothing is asked but which. */
    private static boolean isElliptic(Sentence sentence) {
        return !sentence.asksOpenly() && !STATES.anywhereIn(sentence) && GOODS.anywhereIn(sentence);
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
    public boolean isExcused(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return DECLINES.anywhereIn(sentence)
                || SAID_YES.anywhereIn(sentence)
                || asksAFact(sentence) && !OFFERS.in(sentence) && !asksWhich(sentence)
                || declinesNext(passage, index)
                || index > 0 && SAID_YES.anywhereIn(passage.sentences().get(index - 1));
    }

    @Override
    public String reason() {
        return "Both answers buy, so the buyer has no comfortable way to say no.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        String otherwise = "Would one of these two ways suit you, or is neither right for you at this point?";
        String text = passage.textOf(sentence);
        int question = text.indexOf('?');
        boolean adaptable = question >= 0 && OR.in(sentence);
        return adaptable
                ? List.of(text.substring(0, question) + ", or is neither right for you?", otherwise)
                : List.of(otherwise);
    }
}
