package io.closewise.phrasing;

import java.util.List;

/** Few left or rivals at the door, as a reason to be quick. A stock that is told with what comes after it is a plain fact. */
final class FalseScarcity implements Detector {

    private static final Cues FEW = Cues.of(
            "this/that/it is ..1 the_last ..2 in/on/of/at/we/i",
            "<num>/few/couple/handful ..3 left ..2 this/for/in/until/before",
            "there ..1 are ..2 <num>/few ..3 left",
            "<num>/handful/few of ..3 still ..1 free/available/open",
            "only/just ..1 a? ..1 handful/few/couple ..5",
            "not many ..4 left",
            "few ..3 left",
            "squeeze ..2 in ..1 one/another/<num>",
            "one more client/customer/project/order ..4",
            "only/just/merely/barely ..1 <num>/few/a_couple/handful ..4 @thing ..4 still/left/in_the_warehouse/"
                    + "in_stock/in_the_yard/remain*/available/unsold/in_the_whole",
            "^ <num>/few ..1 left",
            "the ..1 very? last/final ..1 @thing",
            "not ..1 get/have/be/see/order ..1 another/any_more/more/a_second ..2 one/of/like",
            "that/this/it is ..2 last_one/last_we/last_i/last_of",
            "after ..3 @thing ..1 gone ..3",
            "<num> ..3 already/are/have_been ..1 gone/taken/sold/booked ..4",
            "only ..1 room/space/capacity for ..1 <num>",
            "only ..1 take_on/accept/serve/take/admit/look_after ..2 <num>",
            "i/we only/just have/got/had ..1 <num>",
            "i/we have only/just ..1 <num> ..2 @thing",
            "very last ..2",
            "i_have/i_have_got/we_have/we_have_got/there_is ..1 one/a_single/a_last/single ..2 left",
            "single ..2 left",
            "only/just <num> ..5 left",
            "<num> ..2 left ..1 and/so/but ..1 ",
            "only/just/merely/barely/but ..2 <num>/handful/few/couple ..6 left/remain*/available/to_go/free/unsold/"
                    + "unclaimed/still_there/in_stock",
            "there_is/there_are ..1 only/just ..2 <num>/handful/few/couple ..4 left/remain*",
            "<num>/few/handful/couple of? @thing ..2 left/remaining/remain/remains",
            "down_to ..3 last/final/<num>",
            "is/are/be/have/has/got/only/offer/sell/selling ..2 last/final <num>? @thing",
            "last/final <num>? unit*/slot*/seat*/place*/spot*/room*/plot*/machine*/car*/van*/apartment*/flat*/"
                    + "house*/ticket*/pair*/car*/table*/item*/licence*/set*/boat* in/of/at/on/we/i/left/from/"
                    + "available/this",
            "precisely/exactly/just/only one ..1 of these/them/its/this/in",
            "precisely/exactly one/two/three ..4 left/country/stock/world",
            "last/final of its/their kind",
            "last/final <num>? ..1 delivery/slot/place/date/crew/week/batch in/of/for/before",
            "one_of_a_kind/only_one_of",
            "all ..2 have_been/been/be ..1 claimed/taken/sold/gone/snapped/reserved/booked",
            "the_rest/everything_else/the_others ..3 gone/sold/taken/booked",
            "are/is all gone/taken/sold/booked",
            "last_few ..1",
            "only/just <num>/few/handful ..3 @thing a/per year/month/quarter/region/city",
            "only ..3 let_in/take/accept/admit ..5 a/per year/month/quarter",
            "<num> of ..3 @thing ..2 gone/taken/sold",
            "next_to_nothing left");

    private static final Cues RIVALS = Cues.of(
            "somebody/someone/people/others/a_couple/a_family/an_investor/two_people ..1 is/are/has/have/was/were/"
                    + "will ..3 viewing/looking_at/coming/waiting/interested/asked/asking/bidding/after/called/"
                    + "calling/reserve/buy/take ..2 it/this/that/them/at/for/about/in",
            "another/other/next/second/different ..2 would/will/is_going_to/wants/want/is_ready/is_waiting/is_keen "
                    + "..2 take/buy/have/snap/sign/reserve/get/to ..3 this/it/that/them/one",
            "<num> ..2 asking/waiting/queueing/competing/fighting/bidding ..1 for ..1 it/them/this/these/that",
            "want/wants/would_like ..1 it/this/that/them ..1 too/as_well",
            "has/have/with ..1 a/another/its/their/already buyer/client/customer/taker/bidder ..2 for ..1 it/this/"
                    + "that/them",
            "put/puts/raised/raise/raises ..2 hand ..1 up ..4",
            "next ..1 person/name/one/customer/firm/company on/in ..1 the/my ..1 list/queue/line",
            "quicker/faster/sooner than ..2 others/other/next/rest/competition",
            "others ..1 who ..2 looking/interested/waiting/asking/want",
            "doors ..1 close/shut",
            "a ..1 dealer/buyer/investor/collector/developer/family/couple from ..3 wants/is/has/asked/called ..4",
            "<num>/another/second/third/fourth/other/several/more/few/couple/dozen/many/different ..2 @rival ..6 "
                    + "@rivalsay",
            "<num>/more/several/few/dozen/dozens/other/further/countless ..1 viewings/enquiries/inquiries/offers/"
                    + "bids/applications/requests/reservations/calls ..6 after_you/booked/today/tomorrow/already/"
                    + "for_it/for_this/waiting/lined_up/on_my_desk/this_week/since/same/about_it",
            "not ..1 the? only/only_one ..4 interested/looking/asking/who/after/wants/in_line",
            "not ..1 the_only ..1 @rival",
            "phone/phones/inbox/telephone ..5 ringing/stop*/rings/rang/hot/off_the_hook/overflowing/full/exploding/"
                    + "still",
            "your ..1 neighbour/neighbor/competitor/rival/colleague ..2 is/was/has ..3 interested/asked/keen/after/"
                    + "waiting/called/viewing ..3",
            "if_you/unless_you ::8 next ..3 will/does/gets/takes",
            "if_you ..1 do not ::5 next/other/others/neighbour/someone/somebody/queue/competitor ..5 will/does/"
                    + "gets/takes/snap*/grab*",
            "i/we have/got ..3 <num>/several/dozen/other ..1 people/firms/customers/buyers/clients/companies/"
                    + "families/parties/bidders/couples/others ..4 asking/waiting/interested/wanting/who/queueing/"
                    + "queuing/lined_up/after/ready/for",
            "pen/chequebook/wallet/cheque ..1 out/ready/in_hand ..2",
            "in_the ..1 queue/line/waiting_list ..2 will/takes/gets/would",
            "somebody/someone/people/a_buyer/a_customer/a_client ..1 waiting/on_standby/lined_up ..2 who/for/to/that",
            "competitor/rival/neighbour/neighbor/colleague of ..1 yours ..6 same/slot/it/interested/wants/asked",
            "your ..2 competitor*/rival*/neighbour* ..4 asked/wants/interested/bidding ..2 for/in/it/the ..1 same",
            "<num> ..1 @rival ..9 both/all/each ..1 @covets",
            "<num> ..1 @rival ..6 make_an_offer/made_an_offer/interested/want_it/after_it",
            "another/other/second/rival/competing/third/next/several/different/of ..1 @rival ..6 @covets",
            "another/second/rival/competing interested/keen/eager @rival",
            "somebody/someone else ..4 want*/interested/waiting/asked/asking/buy*/grab*/snap*/gets_it/get_it/"
                    + "take_it/takes_it/sign*/will/bid/circling/after_it/keen/their_eye/has_offered/in_the_wings/"
                    + "at_the_door/on_the_line",
            "other/more/another/<num>_more/rival/competing ..3 rang/ring/called/phoned/phone/enquir*/inquir*/ask*/"
                    + "viewing/viewed/came/writes/wrote/emailed/bid* ..3 about/for/after ..2 same/it/this/that/one/"
                    + "them/these",
            "queue/line/list out_the_door/of_buyers/of_people/behind_you/around_the_block/for_this/for_it/"
                    + "of_others/of_interested/forming",
            "have/got/has/is a queue/waiting_list/long_line/long_list ::4 for/out/of/behind",
            "others/people/buyers/firms/customers/they ..2 queueing/queuing/lining_up/lined_up/fighting/scrambling/"
                    + "waiting/desperate/begging",
            "others ..4 interested/want_it/after_it/keen/looking_at/ready_to",
            "if_you do not ..4 next/someone/somebody/another/others ..4 will/would/does",
            "interested_party/interested_parties/other_bidders/other_takers/other_offers/other_interest",
            "spoken_for",
            "also/too after/wants/want/interested/keen/eyeing/bidding/viewing/looking_at/has_his_eye ..1 it/this/"
                    + "the/in/on/that",
            "is/are also/already? ..1 after the/it/this/that/your",
            "cash_in_hand",
            "showing/show ..3 to ..1 another/other/someone_else/somebody_else/two ..1 @rival",
            "showing/show ..3 to ..1 someone_else/somebody_else",
            "not think twice",
            "someone_else's/other_hands",
            "let_it_go to",
            "give_it to ..2 next/other/another/someone",
            "first_come_first_served/first_come",
            "beat_you_to_it",
            "from_under_your_nose",
            "<num> @rival ..4 fighting/bidding/waiting/after/desperate/interested/want/queueing");

    private static final Cues RUNNING_OUT = Cues.of(
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
            "last/final ..1 day/days/page/step/paragraph/line",
            "<num> percent ..1 are/is/off",
            "owe*/owes ..1 me one",
            "website/plan/list/page ..3 show*",
            "your ..4 left",
            "you ..3 last_one ..1 in",
            "left in_the ..1 budget/plan/report",
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
                && !EXCUSED.anywhereIn(sentence)
                && (FEW.in(sentence) || RIVALS.in(sentence) || RUNNING_OUT.in(sentence));
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
