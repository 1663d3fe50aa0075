package io.closewise.phrasing;

import java.util.List;

/** Few left or rivals at the door, as a reason to be quick. A stock that is told with what comes after it is a plain fact. */
final class FalseScarcity implements Detector {

    private static final Cues RIVALS = Rivals.RIVALS;
    private static final Cues FRAMES = ScarcityFrames.FRAMES;

    private static final Cues FEW = ScarcityFrames.FEW;

    private static final Cues RUNNING_OUT = Cues.of(
            "almost/nearly/practically/all_but/as_good_as ..1 used_up/exhausted/taken/reserved/allocated",
            "more ..1 enquiries/orders/buyers/requests/applicants/customers/demand than ..4",
            "only this ..1 one ..3 and",
            "then never again",
            "<num> ..3 left ..6 now ..3 <num>",
            "run/runs/running ..1 out ..1 of ..3",
            "not ..1 many/much ..1 left ..2",
            "that_is/this_is how fast/quickly ..6",
            "turn*/turned/send/sent ..1 away ..2 <num>/people/customers/plumbers/buyers/others/several ..2",
            "had_to ..1 turn ..1 away ..6",
            "exactly/only/just one ..1 gap/slot/opening/chance/window ..2",
            "not ..1 be ..2 any_more/another/more ..2 of ..1 these/this/them",
            "once ..2 this/the ..1 pallet/batch/stock/box/shelf ..1 is ..1 empty/gone/sold",
            "if_you ..1 blink ..6",
            "the_only_one/only_one ..1 i/we/left",
            "belongs/belong/goes/go to ..1 your ..1 competitor/neighbour/rival/someone/somebody",
            "flying/driving/coming ..1 in ..4 especially/specially/just ..1 for ..2",
            "not ..1 stay/last/remain/be/sit/stand ..2 on_the_market/free/empty/available/unsold/vacant/"
                    + "on_the_shelf/in_stock/in_the_yard ..2",
            "spoken_for",
            "be ..1 gone/sold/taken ..2 before/by/tomorrow/within/soon/tonight/monday/when/if_you",
            "@thing ..1 are/is ..2 going/flying/disappearing/vanishing/melting ..2",
            "there/we ..2 hardly/scarcely/barely ..2 any/a ..3 left",
            "in ..1 short_supply",
            "as_rare as",
            "hen's_teeth/gold_dust",
            "not stay/last/remain/be_here/be_there ..2 long/forever",
            "never ..1 last/stay ..2",
            "everybody/everyone/the_whole_world wants it/this/one/them/these",
            "can hardly/barely ..1 get/keep/find ..2 any/them/up/enough",
            "by_the_time/when you ..4 call/come/decide/ring/return ..3 sold/gone/taken",
            "it_will/they_will/this_will ..1 be_sold/be_taken/be_rented/be_snapped",
            "cannot_keep/hardly_keep/not_keep up with",
            "flying_off/fly_off",
            "going fast/quickly",
            "go/goes/going like_hot_cakes",
            "sell*_like ..2 hot_cakes/hotcakes",
            "selling_out/sell_out/sold_out/sells_out",
            "snapped_up/snap*_up",
            "almost/nearly/practically/all_but/as_good_as/close_to/virtually gone/sold/full/exhausted/booked/out/"
                    + "finished/empty/depleted/bare",
            "fully_booked/booked_solid/booked_up/filling_up",
            "nearly_all/almost_all ..3 gone/sold/taken/booked",
            "runs/run/running/ran out_fast/low/short/out_quickly/out_soon",
            "stock/stocks/supply/supplies/inventory/places/seats/spots/slots/units ..3 running_out/run_out/dwindle*/"
                    + "disappear*/shrinking/going/vanish*/limited/scarce/tight/filling",
            "selling_fast/filling_up/filling_fast/booking_up",
            "waiting_list as/is/of/has/that/and/already",
            "through_the_roof",
            "high_demand/huge_demand/hot_property/rare_find/rare_chance/rare_opportunity",
            "demand_is ..3 high/huge/enormous/crazy/massive/overwhelming",
            "everybody/everyone is buying/ordering/after/fighting/grabbing",
            "miss_out/missing_out",
            "while_stocks_last/while_supplies_last/while_stock_lasts/while_they_last",
            "limited availability/number/places/edition/supply/quantity/quantities/seats/spots/spaces",
            "not ..2 be_here/be_there/be_available/be_around/be_on_the_market ::3 long/tomorrow/monday/much_longer/"
                    + "next_week/when",
            "can/could not ..2 hold/keep/save/reserve/guarantee ..2 this/it/one/them/that ::3 for_you/much/any/"
                    + "long/longer/past/forever",
            "phone ::2 not_stopped",
            "keep_up with ..2 orders/demand/requests/enquiries",
            "phone ..3 ringing_off",
            "doubt there ..3 any/left",
            "be_gone before/by/tomorrow/within/in/soon/the",
            "hardly/scarcely/barely any/a ..2 stock/left/one/units/places/seats/rooms/free/available",
            "lucky/hard/difficult/impossible/struggle/unlikely to ..1 find/get another/one/more/a_second",
            "not/never ..2 find/get/see another/one_like/a_second ..6",
            "never ..3 another_one/one_like_it/one_like_this",
            "hard_to_come_by",
            "once_they are gone",
            "once_it_is gone",
            "when_they are gone",
            "when_it_is gone they/it");

    /** Time that is left, points that are left: nothing for sale. */
    private static final Cues EXCUSED = Cues.of(
            "a/another/the ..1 third/fourth/second/new/next/further ..3 arrive*/open*/start*/is_due",
            "a/another/the ..1 third/fourth/second/new/next/further delivery/batch/lorry/pallet/shipment/course/print/order/lot/load/edition ..3 come*/follow*",
            "arrive*/come*/follow*/is_due/restock* ..2 every/each/weekly/monthly/fortnight",
            "can/could/will ..2 order/make/build/print/get ..2 more/another/others/further",
            "any_of_these/any_of_those/any_of_them/any_of_the ..3 is/are/would/dates ..1 fine/good/suit",
            "plenty/enough ..1 of? ..3 left/for/seats/time/stock/room/places",
            "according_to/calendar ..1 shows/you_can_see/register/as_published/published",
            "i ..2 not ..2 know ..2 whether/if/how_many",
            "not ..1 say/claim/tell ..3 that",
            "without_obligation/no_charge/no_obligation",
            "whether ..2 that ..1 matters",
            "take_your_time/as_long_as_you_like/whenever_you_like",
            "for_the_time_being ..3 nobody",
            "offer/discount/price/rate/terms ..2 not ..1 come",
            "praise",
            "around ..3 want",
            "room for",
            "there is room",
            "last ..2 we ..1 sold/built/delivered/fitted",
            "because_of the price",
            "deed/public",
            "are_you_coming",
            "inbox ..2 praise",
            "can_also/also_order/order_to",
            "as_many_as/enough for",
            "on_the_website",
            "for_your_information",
            "either would/suits/date",
            "are free",
            "in_stock ..6 delivery",
            "full of messages",
            "after the first",
            "your ..3 team ..2 has",
            "any_more calls",
            "last_one ..1 promise",
            "history after",
            "ever need",
            "block for",
            "as_we_agreed",
            "asked_for ..1 the_same_week",
            "if_that_changes",
            "running_out_of ..1 time/space/memory/paper/ink",
            "if_you ..2 go ..1 to ..1 someone_else/somebody_else",
            "free from/in/until/again",
            "asked_for ..1 the_same ..1 change/report/feature/function",
            "last/final ..1 day/days/page/step/paragraph/line",
            "<num> percent ..1 are/is/off",
            "owe*/owes ..1 me one",
            "website/plan/list/page ..3 show*",
            "your ..4 left",
            "you ..3 last_one ..1 in",
            "left in_the ..1 budget/plan/report",
            "went_with/gone_with/chose/chosen/picked/signed_with someone_else/somebody_else",
            "what everybody/everyone",
            "only ..1 asking",
            "free consultations",
            "signature/page/line/point/question/sentence ..3 last",
            "seat* ..2 left ..2 car/bus/van/room",
            "if you/your ..3 want*/like* to come",
            "more ..2 arrive/come/coming/follow/expected/due",
            "next opening/delivery/batch/shipment/course/free/slot/one_is",
            "after_that ..4 next",
            "no_rush/no_hurry",
            "day*/week*/month*/hour*/minute*/year*/question*/point*/issue*/step*/thing*/page*/task*/item_on ..2 "
                    + "left/remain*",
            "in_your ..2 account/plan/stock/contract",
            "back_in_stock",
            "discount/rate/price/prices/offer/terms/deal/tariff/conditions/promotion ..2 not ..3 around/available/"
                    + "here/there",
            "your ..1 stock/licences/licenses");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.FALSE_SCARCITY;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return !sentence.asksOpenly()
                && (FEW.in(sentence) || RIVALS.in(sentence) || RUNNING_OUT.in(sentence) || FRAMES.in(sentence));
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "A shortage or a rival that the buyer cannot check rushes them; a plain fact of stock or calendar would not.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of("I can look up what is free at the moment and send you the list. Would that help, or is it too "
                + "early?");
    }
}
