package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** A deadline of the seller's tied to an offer, or a push to decide at once. A date of the buyer's, or a way to extend, excuses it. */
final class FalseUrgency implements Detector {

    private static final Cues FRAMES = UrgencyFrames.FRAMES;

    private static final Cues PUSH = Hurry.PUSH;

    private static final Cues MOMENT =
            Cues.of("the_moment_i/the_moment_we/the_minute_i/as_soon_as_i", "@moment", "@soon");

    /** Something of the seller's runs out; pressing where a moment is named as well. */
    private static final Cues OFFER_ENDS = Cues.of(
            "charge/pay/cost ..3 list/new/old/usual",
            "not ..1 sleep on ..1",
            "@offer ..6 @vanish",
            "lose/losing/forfeit/miss/missing ..4 @offer",
            "withdraw*/pull*/scrap*/cancel* ..2 @offer",
            "@offer ..4 only/just ..2 until/till/through/for/valid/good",
            "only ..6 @offer ..4 until/till/through",
            "only ..3 until/till",
            "charge/pay/cost ..3 full/more/normal/regular/double",
            "back_to ..2 full/normal/list/regular",
            "good/valid/available/open ..2 only/just",
            "@decide ::8 keep/hold/get/save/receive/include ..3 @offer",
            "keep/hold/get/save/have/want ..2 @offer ::4 @decide");

    /** The offer cannot last, whatever the moment. */
    private static final Cues CANNOT_LAST = Cues.of(
            "can/could/will not ..1 promise/guarantee/say/assure ::6 @offer ::5 there/available/same/tomorrow/"
                    + "morning/still/next",
            "@offer ::4 not ..1 be_there/be_available/be_around",
            "@offer ::4 not ..1 last/survive/wait/be_back/come_back/be_repeated/be_around/stay/be_here/be_there/"
                    + "return/be_available/stand/hold",
            "can/will/could/may not ..2 hold/keep/honour/honor/guarantee/promise/offer/repeat/extend ::4 @offer/"
                    + "this/it/that ::5 after/past/beyond/longer/tomorrow/forever/much",
            "can/could/will only ..2 hold/keep/honour/honor/guarantee/offer/do/give/extend ..5 until/till/today/"
                    + "tonight/now/this/if_you/for_<num>",
            "it ..1 not ..1 come_back/be_back/return/be_repeated/happen_again");

    /** The buyer is told to decide at once. */
    private static final Cues TOLD_TO_DECIDE = Cues.of(
            "i/we need/have/want to? ..1 hear/know ..2 from_you? ..1 before/by ..2 @moment/lunch/i/noon",
            "i/we ..2 hand/send/turn ..1 in ..2 list/report/numbers/forecast ..8",
            "i/we ..1 need/want/require/must_have/expect ..1 your? ..1 @answer ::4 before/by/until then/@moment/"
                    + "i_leave/i_go/we_leave/we_close/we_hang/i_hang/noon/midnight",
            "so ..1 i/we ..1 need ..2 @answer ..2 now/today/tonight/here",
            "@answer ..1 is/are ..1 due/needed/required/wanted ..3 @moment",
            "@moment ..2 is_the/is_my/is_our/is ..2 cut_off/closing/limit/deadline ..2",
            "if i/we ..1 do? not ..1 have/get/hear/receive/see ::5 @answer ::4 @moment ::8 @vanish",
            "if/unless i/we ..3 @answer ::4 @moment ::8 @vanish",
            "^ sign/order/book/decide/commit/confirm/buy/accept/act/pay ..3 @moment ..2 or/and/otherwise/because/"
                    + "since",
            "^ sign/order/book/decide/commit/confirm/buy/accept/act/pay ..2 before ..3 or/goes/go/ends/end/jump*/"
                    + "expire*",
            "@moment or ..2 never/not_at_all/it_is_gone/lose",
            "it ..1 has_to_be/must_be/has_got_to_be ..1 today/tonight/now/this_minute/this_afternoon",
            "by/before/until ..2 @moment or/otherwise ..6",
            "i/we ..1 close/closing/shut our? ..1 books/quarter/month/year/order_book ..8 @answer",
            "you/we must/need_to/have_to/have_got_to/should/got_to/had_better/better ..4 @decide ..8 @moment",
            "you/we have ..1 until/till ..6 to @decide",
            "i/we will need/want/require ..3 yes/answer/decision/signature ..2 @moment/on_<day>",
            "i_would/you_would_better/you_had_better/better/i_suggest ..3 @decide/signed/decided/ordered/confirmed "
                    + "..3 before/by/now/today/tonight/@moment",
            "i/we need/want/require/must_have/expect ..2 @decide ::6 @moment",
            "@moment ..4 you/we must/need_to/have_to ..2 @decide",
            "please/just/so ..1 @decide ..3 right_away/immediately/right_now/at_once/now/tonight/straight_away/"
                    + "this_minute/this_instant/on_the_spot/today/asap/without_delay",
            "@decide ..2 today/tonight/now/this_minute/right_now/this_week/this_afternoon/this_morning/on_the_spot/"
                    + "immediately/by_<day>/before_<day> ::2 and ..2 i/we/you/get/save/receive/keep",
            "if ..6 yes/signature/answer/order/signed/deposit ..6 @moment ..3 @offer/it",
            "^ say_yes/agree/sign while_we/before_we/before_i/before_you",
            "tomorrow/after_today/after_tonight/after_tomorrow/after_<day>/after_that/after_midnight/from_<day>/"
                    + "from_tomorrow/from_midnight ..10 full/double/higher/more/jump*/rise*/increase*/goes_up/"
                    + "go_up/climb*/gone/history",
            "act/order/book/sign/decide before ..2 @moment",
            "if_you @decide ..2 today/tonight/now/this_minute/this_week/on_the_spot/this_afternoon/right_now");

    private static final Cues BUYERS_OWN = Cues.of(
            "your ..2 lease/licence/license/contract/tender/audit/deadline/policy/year/season/date/go_live/opening/"
                    + "permit/subscription/lender/insurer/term",
            "on_your_side",
            "you ..1 named/set/gave ..2 date/deadline");

    private static final Cues EXCUSED = Cues.of(
            "days ..1 to ..1 withdraw/cancel/return/object",
            "learn* ..8 in <num>",
            "closing the_month",
            "i/we can offer/do <day>/monday",
            "if neither works",
            "made_an_offer",
            "for_all_customers/existing_contracts",
            "can/may ..1 decide ..3 as_well/later/also",
            "whether ..6 is_free",
            "send you ..3 offer ..2 tomorrow/on/by",
            "you_will/you ..1 get/have/receive ..3 offer/quote/proposal ..3",
            "questions",
            "go_over/look_at",
            "costs_you_nothing/costs_nothing/cost_nothing/either_way/go_live/goes_live/went_live/free_of_charge",
            "open for_ever/forever",
            "if_you_are_late",
            "hurry_you/hurry_people/hurry_anyone",
            "timer*/countdown ..4 made/invent*",
            "tell_me/say/ask/write ..2 if you need longer/more_time",
            "can/could/will/happy_to ..2 renew/extend/prolong ..4",
            "you ..1 can/may/could ..1 decide/choose",
            "not_at_all",
            "refund*/money_back/send_it_back",
            "no_rush/no_hurry/no_deadline/no_pressure/take_your_time",
            "take ..2 time ..1 you need",
            "stay*/remain*/is/are/be ..1 same",
            "whether_you order/sign/decide/buy/book/take/pay",
            "just_as_well",
            "unchanged/does_not_change/will_not_change",
            "later_start ..1 fine",
            "if that is too soon/early/short",
            "need_longer/more_time",
            "because ..4 supplier/manufacturer/maker/steel/copper/tax/vat/law/customs/exchange/wholesaler");

    private static final Cues TERMS = Cues.of("@terms");

    /** Said anywhere in a sentence that names terms and a moment. */
    private static final Cues LIMIT = Cues.of(
            "@gone",
            "you/we must/have_to/has_to/need_to/got_to ..8",
            "otherwise ..8",
            "or ..3 lose/gone/pay/else/full/forget",
            "then ..2 i/we/you/it/the ..6",
            "only ..2 promise*/guarantee*/hold*/honour/keep",
            "final/last ..1 day/weekend/week/hours/hour/call/chance/minutes",
            "until ..1 @soon",
            "not ..1 sleep on",
            "goes/go/going back/up",
            "is/are/will_be over",
            "before/until/till/by ..4 end",
            "reserved",
            "different",
            "last/only",
            "closes/close/closing",
            "stops/stop/ends/end",
            "withdrawn/withdraw*/cancel*/expire*/lapse*/gone/ends/secure/secured/only_guarantee/only_honour/"
                    + "only_honor/otherwise/lose/disappear*/vanish*/forfeit*/off/over/void",
            "only ..6 if/until/till/left/valid/today/tonight/now",
            "no_longer/never_again/not_again/last_day/last_chance");

    private static final Cues PRICED = Cues.of("@offer");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.FALSE_URGENCY;
    }

    @Override
    public Severity severity(Passage passage) {
        return passage.draft().hasCompleteBuyerEvent() ? Severity.WARN : Severity.BLOCK;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.HIDDEN_COMMITMENT, PressurePattern.AUTHORITY_BYPASS);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly()) {
            return false;
        }
        if (FRAMES.in(sentence) || PUSH.in(sentence) || CANNOT_LAST.in(sentence)) {
            return true;
        }
        return !BUYERS_OWN.anywhereIn(sentence)
                && (TOLD_TO_DECIDE.in(sentence)
                        || MOMENT.anywhereIn(sentence)
                                && (OFFER_ENDS.in(sentence) || TERMS.anywhereIn(sentence) && LIMIT.in(sentence)));
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "A deadline of ours without a reason takes away the time that a sound decision needs.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        if (PRICED.anywhereIn(sentence)) {
            return List.of(
                    "The price and its conditions are in our offer. Please take the time you need; is there a date "
                            + "on your side that matters, or shall we leave it open?");
        }
        return List.of(
                "Please take the time you need. Is there a date on your side that matters, or shall we leave it open?");
    }
}
