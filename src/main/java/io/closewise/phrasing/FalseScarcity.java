package io.closewise.phrasing;

import java.util.List;

/** Few left or rivals at the door, as a reason to be quick. A stock that is told with what comes after it is a plain fact. */
final class FalseScarcity implements Detector {

    private static final String RIVAL =
            "buyer*/firm*/couple*/family/families/customer*/client*/company/companies/party/parties/bidder*/person/"
                    + "people/group*/investor*/team*/business/hospital/school/dealer*/tenant*/one*/lady/man/gentleman/guy";
    private static final String COVETS =
            "want*/wants_it/interested/waiting/viewing/view*/bid/bidding/fighting/circling/looking_at/after_it/"
                    + "after_this/keen/desperate/on_the_line/on_the_other_line/ready_to/queueing/queuing/queue/lined_up/"
                    + "lining_up/asked_me/asked_for/made_an_offer/make_an_offer/making_an_offer/offered/eyeing/begging/"
                    + "has_offered/have_offered/about_to/already_asked/take_it/take_this/grab*/snap*/sign_today/coming_to_see/"
                    + "eager/asking_about/hold_it/at_the_door/reserve*/have_their_eye/has_their_eye/has_her_eye/has_his_eye/"
                    + "got_their_eye/in_the_running/in_line/ahead_of_you/right_behind/behind_you/would_love_it/on_standby/"
                    + "ready_with";
    private static final String THING =
            "one/ones/unit*/slot*/seat*/place*/spot*/room*/plot*/item*/machine*/licence*/license*/piece*/copy/copies/"
                    + "car*/van*/apartment*/flat*/house*/pair*/table*/ticket*/pallet*/position*/space*/opening*/appointment*/"
                    + "model*/set*/bed*/truck*/package*/berth*/desk*/stand*/booth*/device*/boat*/kitchen*";

    private static final Cues FEW = Cues.of(
            "i_have/i_have_got/we_have/we_have_got/there_is ..1 one/a_single/a_last/single ..2 left",
            "single ..2 left",
            "only/just <num> ..5 left",
            "<num> ..2 left ..1 and/so/but ..1 ",
            "only/just/merely/barely/but ..2 <num>/handful/few/couple ..6 left/remain*/available/to_go/free/unsold/"
                    + "unclaimed/still_there/in_stock",
            "there_is/there_are ..1 only/just ..2 <num>/handful/few/couple ..4 left/remain*",
            "<num>/few/handful/couple of? " + THING + " ..2 left/remaining/remain/remains",
            "down_to ..3 last/final/<num>",
            "is/are/be/have/has/got/only/offer/sell/selling ..2 last/final <num>? " + THING,
            "last/final <num>? unit*/slot*/seat*/place*/spot*/room*/plot*/machine*/car*/van*/apartment*/flat*/house*/"
                    + "ticket*/pair*/car*/table*/item*/licence*/set*/boat* in/of/at/on/we/i/left/from/available/this",
            "precisely/exactly/just/only one ..1 of these/them/its/this/in",
            "precisely/exactly one/two/three ..4 left/country/stock/world",
            "last/final of its/their kind",
            "one_of_a_kind/only_one_of",
            "all ..2 have_been/been/be ..1 claimed/taken/sold/gone/snapped/reserved/booked",
            "the_rest/everything_else/the_others ..3 gone/sold/taken/booked",
            "are/is all gone/taken/sold/booked",
            "last_few ..1",
            "only/just <num>/few/handful ..3 " + THING + " a/per year/month/quarter/region/city",
            "only ..3 let_in/take/accept/admit ..5 a/per year/month/quarter",
            "<num> of ..3 " + THING + " ..2 gone/taken/sold",
            "next_to_nothing left");

    private static final Cues RIVALS = Cues.of(
            "somebody/someone/people/a_buyer/a_customer/a_client ..1 waiting/on_standby/lined_up ..2 who/for/to/that",
            "competitor/rival/neighbour/neighbor/colleague of ..1 yours ..6 same/slot/it/interested/wants/asked",
            "your ..2 competitor*/rival*/neighbour* ..4 asked/wants/interested/bidding ..2 for/in/it/the ..1 same",
            "<num> ..1 " + RIVAL + " ..9 both/all/each ..1 " + COVETS + "",
            "<num> ..1 " + RIVAL + " ..6 make_an_offer/made_an_offer/interested/want_it/after_it",
            "another/other/second/rival/competing/third/next/several/different/of ..1 " + RIVAL + " ..6 " + COVETS,
            "another/second/rival/competing interested/keen/eager " + RIVAL,
            "somebody/someone else ..6 want*/interested/waiting/asked/ask*/buy*/take*/grab*/gets/get/snap*/sign*/has/"
                    + "will/is/might/may",
            "other/more/another/<num>_more/rival/competing ..3 rang/ring/called/phoned/phone/enquir*/inquir*/ask*/"
                    + "viewing/viewed/came/writes/wrote/emailed/bid* ..3 about/for/after ..2 same/it/this/that/one/them/these",
            "queue/line/list out_the_door/of_buyers/of_people/behind_you/around_the_block/for_this/for_it/of_others/"
                    + "of_interested/forming",
            "have/got/has/is a queue/waiting_list/long_line/long_list ::4 for/out/of/behind",
            "others/people/buyers/firms/customers/they ..2 queueing/queuing/lining_up/lined_up/fighting/scrambling/"
                    + "waiting/desperate/begging",
            "others ..4 interested/want_it/after_it/keen/looking_at/ready_to",
            "if_you do not ..4 next/someone/somebody/another/others ..4 will/would/does",
            "interested_party/interested_parties/other_bidders/other_takers/other_offers/other_interest",
            "spoken_for",
            "also/too after/wants/want/interested/keen/eyeing/bidding/viewing/looking_at/has_his_eye ..1 it/this/the/"
                    + "in/on/that",
            "is/are also/already? ..1 after the/it/this/that/your",
            "cash_in_hand",
            "showing/show it/this/them/the ..2 to ..2 another/someone/somebody/a/an/two/other ..8",
            "not think twice",
            "someone_else's/other_hands",
            "let_it_go to",
            "give_it to ..2 next/other/another/someone",
            "first_come_first_served/first_come",
            "beat_you_to_it",
            "from_under_your_nose",
            "<num> " + RIVAL + " ..4 fighting/bidding/waiting/after/desperate/interested/want/queueing");

    private static final Cues RUNNING_OUT = Cues.of(
            "not stay/last/remain/be_here/be_there ..2 long/forever",
            "never ..1 last/stay ..2",
            "everybody/everyone/the_whole_world wants ..4",
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
            "stock/stocks/supply/supplies/inventory/places/seats/spots/slots/units ..3 running_out/run_out/dwindl*/"
                    + "disappear*/shrinking/going/vanish*/limited/scarce/tight/filling",
            "selling_fast/filling_up/filling_fast/booking_up",
            "waiting_list as/is/of/has/that/and/already",
            "through_the_roof",
            "high_demand/huge_demand/hot_property/rare_find/rare_chance/rare_opportunity",
            "demand_is ..3 high/huge/enormous/crazy/massive/overwhelming",
            "everybody/everyone is buying/ordering/after/fighting/grabbing",
            "miss_out/missing_out",
            "while_stocks_last/while_supplies_last/while_stock_lasts/while_they_last",
            "limited availability/stock/number/places/edition/supply/quantity/quantities/seats/spots/spaces",
            "not ..2 be_here/be_there/be_available/be_around/be_on_the_market ::3 long/tomorrow/monday/much_longer/"
                    + "next_week/when",
            "can/could not ..2 hold/keep/save/reserve/guarantee ..2 this/it/one/them/that ::3 for_you/much/any/long/"
                    + "longer/past/forever",
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
            "seat* ..2 left ..2 car/bus/van/room",
            "if you/your ..3 want*/like* to come",
            "more ..2 arrive/come/coming/will/are/follow/expected/due",
            "next opening/delivery/batch/shipment/course/free/slot/one_is",
            "after_that ..4 next",
            "no_rush/no_hurry",
            "day*/week*/month*/hour*/minute*/year*/question*/point*/issue*/step*/thing* ..1 left/remain*",
            "in_your ..2 account/plan/stock/contract",
            "back_in_stock",
            "discount/rate/price/offer/terms/deal/tariff ..2 not ..3 be_around/be_available/be_here/be_there",
            "your ..1 stock/licences/licenses");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.FALSE_SCARCITY;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return !sentence.asksOpenly()
                && !EXCUSED.anywhereIn(sentence)
                && (FEW.in(sentence) || RIVALS.in(sentence) || RUNNING_OUT.in(sentence));
    }

    @Override
    public String reason() {
        return "A shortage or a rival that the buyer cannot check rushes them; a plain fact of stock or calendar would not.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "I can look up what is free at the moment and send you the list. Would that help, or is it too early?");
    }
}
