package io.closewise.phrasing;

import java.util.List;

/** A deadline of the seller's tied to an offer, or a push to decide at once. A date of the buyer's, or a way to extend, excuses it. */
final class FalseUrgency implements Detector {

    private static final Cues MOMENT = Cues.of("the_moment_i/the_moment_we/the_minute_i/as_soon_as_i", "@moment");

    /** Something of the seller's runs out; pressing where a moment is named as well. */
    private static final Cues OFFER_ENDS = Cues.of(
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
            "@offer ::4 not ..1 be_there/be_available/be_around/exist",
            "@offer ::4 not ..1 last/survive/wait/be_back/come_back/be_repeated/be_around/stay/be_here/be_there/"
                    + "return/be_available/stand/hold",
            "can/will/could/may not ..2 hold/keep/honour/honor/guarantee/promise/offer/repeat/extend ::4 @offer/"
                    + "this/it/that ::5 after/past/beyond/longer/tomorrow/forever/much",
            "can/could/will only ..2 hold/keep/honour/honor/guarantee/offer/do/give/extend ..5 until/till/today/"
                    + "tonight/now/this/if_you/for_<num>",
            "it ..1 not ..1 come_back/be_back/return/be_repeated/happen_again");

    private static final Cues PUSH = Cues.of(
            "what_are_you waiting for",
            "what are_we/are_you ..1 waiting for",
            "a today thing",
            "only if we ..1 shake ..6",
            "if your ..1 name ..1 is_not/not ..4 @offer",
            "price_list/prices/list is/are ..2 rewritten/reprinted/changed/raised/closing ..3 @moment",
            "dies/ends/goes/expires with ..1 this/the ..1 call/visit/conversation/meeting/phone_call",
            "whoever/who ..2 order*/sign*/decide*/buy*/wait*/sleep* ..3 after/later/tomorrow ..3 pay*/pays/lose*/"
                    + "misses",
            "come_on ..1 decide",
            "old/full/normal/list/regular price/rate/prices ..2 comes_back/come_back/is_back/returns/applies/again",
            "keep/hold/leave/freeze/honour/guarantee/give_you ..4 @offer ..4 for ..2 <num>/an ..1 hour*/minute*",
            "good/valid/open/free ..1 for ..2 <num>/an ..1 hour*/minute*",
            "if/unless/otherwise you ::10 withdraw/cancel/scrap/take_back/pull/pass_on/tear_up ::4 @offer",
            "withdraw/cancel/scrap/take_back/pull/tear_up ::4 @offer ::3 if/unless you",
            "@moment ..3 it/this/that/everything ..2 cost*/is/goes/will_be ..3 more/dearer/up/gone/over/double/"
                    + "higher/higher_again",
            "@moment ,? ..2 @offer ..2 no_longer/not_longer/gone/history/over/dead/up/off",
            "before ..1 @offer/prices ..1 go_up/goes_up/jump*/rise*/increase*/change*/climb*/double*/expire*/end/"
                    + "ends/end",
            "not ..2 think/wait/hesitate too_long/for_long/long",
            "strike/act/jump while/now/at_once",
            "as_soon_as/once/when/the_moment i/we/you walk_out/leave/hang_up/close ..6 gone/over/off/dead/void/"
                    + "expires/lapses",
            "you_will_not/never ..2 see/get/find ..3 @offer ..2 again/any_more",
            "until/till ..1 i/we/you ..1 hang_up/leave/walk_out/go",
            "not ..1 there/available/around ..2 tomorrow/next_week/next_month/on_monday/any_more ..3 @offer",
            "no ..1 @offer ..3 after ..1 @moment",
            "on_the_spot or",
            "the/this ..1 @offer ..1 dies/ends/goes/expires/stops/leaves/evaporates/disappears/vanishes with ..3",
            "@offer ..4 good/valid/open/stands/available ..2 while/as_long_as you/we/i",
            "last/only time you ..3 see/get/hear/have ..2 this/it/the/such",
            "@offer ..2 leaves/leave/goes/walks/dies with_you/with_me/when_you/when_i",
            "@offer ..2 stand*/stands/holds/lasts ..1 for ..1 exactly/only/just/one/an/<num> ..1 hour*/minute*",
            "if_you leave/hang_up/walk_out/go_home ..3 without",
            "so does this/the/that ..1 @offer",
            "@offer ..1 closes/dies/ends/goes with ..2 quarter/month/year/week/today/fair/show",
            "<num>/few/couple hours/minutes/days left ..1 to",
            "only ..3 hours/minutes left",
            "act/decide/sign/order/book before ..2 gone/late/over",
            "not ..2 get this @offer again/tomorrow",
            "quick/quickly before/now/while/or",
            "do_not ..1 dawdle/dither/hesitate/linger/dilly_dally/waste_time/think_too_long/think_twice",
            "sleep over_it/on_it ..1 and",
            "think_it_over and ..3 @offer",
            "after_that/then/afterwards ..4 @offer ..4 no_longer/not_longer/gone/lapse/expire/over",
            "@decide ..1 during_this/on_this/while_i/in_this call/visit/meeting/conversation/have ..8",
            "before ..2 system/computer/head_office/boss ..2 reset*/change*/close*/withdraw*/raise*/notice*",
            "today/tonight/now ,? only",
            "today_only",
            "only/just today/tonight/now",
            "last/final call/chance/opportunity/warning/reminder",
            "last/final day/hours/hour/days/minutes/week of_the ..1 @offer",
            "last/final day/hours/hour/days/minutes/week for_this ..2 @offer",
            "last/final day/hours/hour/days/minutes/moment to ..1 @decide/save/get",
            "today/this/tomorrow/friday/monday is ..2 last/final day/hour",
            "now_or_never",
            "clock_is ..1 ticking",
            "time_is ..2 running_out",
            "time is short",
            "running_out_of_time",
            "limited_time",
            "once_in_a_lifetime",
            "one_time_only/one_time_offer/one_day_offer/one_day_only/flash_sale",
            "before_it ..1 too_late",
            "while_it ..1 last*",
            "^ hurry",
            "must/should/better/had_better/need_to/have_to/got_to/to hurry ..2 if/or/because/before",
            "you ..2 hurry",
            "hurry_up",
            "window/door ..6 shut*/closes/closing",
            "act/decide/move/sign/buy/order/commit now/fast/quickly/today/tonight/immediately/right_now/at_once",
            "no_time to/for/left",
            "not_have/have_no time to ..2 think/wait/sleep/consider",
            "sleep_on_it and",
            "if_you ..2 sleep_on_it",
            "no_room for delay/hesitation",
            "this_minute/this_second/this_instant/right_now ,? or",
            "or_it ..1 gone",
            "or_the @offer ..3 gone/off/over/goes/expires",
            "or_lose",
            "speak_now_or",
            "now_is_the_time to",
            "not_wait/delay/hesitate/dither any/another/a/too/until",
            "must_end/ends_tonight/ends_today/ends_at_midnight/ends_tomorrow",
            "expire*/lapse* ..1 in_<num>/today/tonight/tomorrow/soon/at/this",
            "tick* away",
            "not_a_minute to ..1 lose/waste",
            "every_minute/second counts",
            "tomorrow ..3 too_late/gone/different/higher",
            "never see ..3 @offer again",
            "deadline ..3 @offer",
            "@offer ..2 deadline",
            "countdown",
            "not a ..1 minute/second/hour/day/moment longer/later/more",
            "<num> minutes/hours/hour to ..1 @decide",
            "you_have/you_have_got/you_have_only/you_have_just ..2 <num>/an minutes/hours/hour/days/day ..1 to/left",
            "wait* ..5 and/then you ..3 pay*/lose/miss/find/get",
            "not_a_minute/not_a_second",
            "before_it_is ..1 gone/withdrawn/too_late",
            "the_sooner_you ..3 the",
            "seize the",
            "as_of tomorrow/<day>/midnight/tonight ..6 @vanish",
            "off_the_table",
            "take_it_or_leave_it",
            "until_then_or_never",
            "i ..1 can_not/could_not ..1 leave/keep/hold ..3 open/on_the_table",
            "not ..1 leave ..3 open ..4 past/beyond/after/any_longer",
            "lets_me/allows_me/let_me ..5 until/till/only ..2 today/tonight/<day>/<num>/tomorrow",
            "it_is/that_is ..1 now_or",
            "only_valid if you @decide",
            "strike while",
            "the_iron is hot",
            "not ..1 get/see/find/have ..2 @offer again");

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
            "whether_you",
            "just_as_well",
            "unchanged/does_not_change/will_not_change",
            "later_start ..1 fine",
            "if that is too soon/early/short",
            "need_longer/more_time",
            "because ..4 supplier/manufacturer/maker/steel/copper/tax/vat/law/customs/exchange/wholesaler");

    private static final Cues TERMS = Cues.of(
            "price*/discount*/rate*/offer*/terms/conditions/deal/rebate/bonus/tariff*/promotion/special/reduction/"
                    + "concession/voucher");

    /** Said anywhere in a sentence that names terms and a moment. */
    private static final Cues LIMIT = Cues.of(
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
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() || EXCUSED.anywhereIn(sentence)) {
            return false;
        }
        if (PUSH.in(sentence) || CANNOT_LAST.in(sentence)) {
            return true;
        }
        return !BUYERS_OWN.anywhereIn(sentence)
                && (TOLD_TO_DECIDE.in(sentence)
                        || MOMENT.anywhereIn(sentence)
                                && (OFFER_ENDS.in(sentence) || TERMS.anywhereIn(sentence) && LIMIT.in(sentence)));
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
        return List.of("Please take the time you need. Is there a date on your side that matters, or shall we leave it "
                + "open?");
    }
}
