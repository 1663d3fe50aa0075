package io.closewise.phrasing;

/** Ideas that together say "few are left" or "others are about to take it", as {@link FalseScarcity} finds them. */
final class ScarcityFrames {

    static final Cues FRAMES = Cues.lines("""
            # a small rest
            hardly/barely/scarcely/almost/practically/next_to anything/any/nothing/no/none ..3 left/available/remain*/free/unsold
            not ..2 a/any/one/another/single ..4 @ware ..2 left/available/free/remain* & be/by/soon/now & !owe
            scrap*/scratch* ..2 bottom_of/barrel
            down_to ..2 last/final/dregs/handful/couple/<num>/few/wire/bare/single ..3
            runs/run/running/ran/going dry
            inventory/stock/stocks/supply/supplies/allocation/quota/warehouse/shelf/shelves/depot/calendar/diary/order_book ..5 @dried & !percent
            @ware ..3 almost/nearly/practically/virtually/all_but/close_to/about_to_be/as_good_as ..1 @dried
            about_to/going_to be/run/sell/go ..2 dry/out/empty/gone/full
            this/that/it is/was/will_be/would_be ..1 my/our/the ..2 last/only/sole/final/single ..2 one/@ware ..2 & !day/week/weekend/month/step
            i/we have/have_got/got/only_have/am/are ..2 one/a_single/one_last/just_one/only_one ..2 @ware/one/of ..4 left/only/still/free/then/after_that
            the ..1 last/final/only ..1 <num>? ..2 of ..1 the/its/their/this ..2 batch/kind/run/series/line/year/season/edition/vintage/lot/production
            thin_on_the_ground/few_and_far_between/scarce_as/rare_as/rarer_than/like_gold_dust/gold_dust/like_hen's_teeth
            limited/one_off/small ..1 run/series/edition/batch & only/just/nearly/almost/few/soon/never & !percent
            when/once ..4 gone ..2 it/they/that/there/you/we & gone/no_more/never/not/it
            when_it_is_gone_it/once_it_is_gone_it/when_they_are_gone_they/once_they_are_gone_they
            never/not ..2 make/build/produce/order/get/stock/restock/reprint/see ..2 any_more/more/another/again/it_again/them_again ..3 & this/these/last/gone/once/left & !if_you
            whatever/what/everything ..2 left/remains ..6 going/go/goes/snap*/gone/fast/soon
            # others want it
            somebody/someone/another/other/second/next/third/rival/two/three/four/several/few/couple/some/different/more/big/<num>/various/countless/every ..2 @party ..5 @rivalact ..3 & it/this/that/them/these/those/one/same/slot/deposit/place/unit/yours/@ware & !question*/ticket*/reference/you_want/of_yours/trial
            somebody/someone/anyone/another_party ..2 else ..4 @rivalact/will/gets/has & it/this/that/them/these/one/same/@ware
            somebody/someone ..5 @rivalact ..4 it/this/that/them/one/these/same & !happens_to
            a/an/my/one/the ..3 @party ..4 @rivalact ..4 it/this/them/one/same ..4 & today/tomorrow/tonight/now/already/hour/afternoon/morning/evening/minute/<day>/weekend/soon/week & !if/you_asked/your
            brokers/collectors/dealers/chains/competitors/rivals/investors/hospitals/buyers/people/folks/agents/traders/locals/tourists are ..2 snapping/circling/queuing/queueing/fighting/grabbing/hovering/chasing/swooping/bidding/buying/lining/scrambling/clamouring/elbowing/falling_over
            beat ..1 you ..1 to/there
            unless_you/before_they/or_they/if_you_do_not ..2 beat ..2
            pip/pips/pipped ..1 you ..1 at/to
            under ..1 your ..1 nose
            slip*/slipping through ..1 your ..1 fingers/hands
            get*/be/step ..2 in ..1 before/ahead_of ..2 @party/they/them/someone/somebody/rest/anyone
            before someone/somebody/anyone ..1 else ..1 do/does/snap*/take*/grab*/get*/buy*/book*/come*/claim* & it/this/one/slot/book/buy/take/grab/secure/sign/yours/@ware & !name/point
            before someone/somebody/another/the_next/the_other ..3 snap*/take*/grab*/buy*/book*/claim* ..1 it/this/them/that/one/yours
            or/otherwise ..2 someone/somebody/another/the_next/the_other ..3 else? ..1 will/gets/takes/does/is_going_to
            otherwise ..2 goes_to/go_to/sold_to ..3
            goes/go/going/went ..2 to ..1 whoever/the_next/the_first/first/someone/somebody/another/the_other/the_highest/highest
            whoever ..1 signs/pays/calls/comes/moves/acts/commits/decides ..1 first ..4
            first/next ..2 to ..1 sign/pay/call/commit/decide/transfer/say_yes ..3 gets/takes/has/wins/it
            first_come
            one of ..1 <num>/several/dozen/many/few ..2 @party ..3 who/that/to ..3 asked/rung/rang/called/want/enquired/looking/interested/on/viewing/after ..3
            you_are_not_the_only/not_the_only_one/not_the_only
            keep/keeping/hold/holding ..4 warm/open/back/aside for ..1 them/him/her/someone/somebody/another/others
            another/other/different/second ..1 name ..2 on/against/next/pencilled/down
            name/sold_sign/sold_sticker/reserved_sign ..2 pencilled/penciled ..2 on/in
            put/left/placed/paid/wired ..1 down? ..1 a/their/his/her deposit ..3 on
            going/go/gone/heading ..1 the ..1 same ..1 way
            offers/enquiries/inquiries/requests/bids/calls/viewings/applications ..2 in/on ..1 my/our ..1 inbox/desk/table/hand/diary/phone/hands
            offers/enquiries/inquiries/requests/bids/viewings/applications ..2 pouring/flooding/rolling/piling/stacking/coming_in
            i/we have ..1 <num>/several/multiple/other/more/two/three ..1 offers/bids/enquiries/takers/viewings/inquiries/buyers
            swamped/inundated/flooded/overwhelmed/snowed_under/run_off_our_feet/deluged/besieged with/by ..3
            phone/phones/inbox/line/lines/switchboard ..2 not_stopped/not_stop/hot/buzzing/exploding/melting/on_fire/red_hot/ringing/blowing
            bite/biting/snatch/tear/rip ..1 my/our ..1 hand ..1 off
            off my ..1 hands ..4 & someone/somebody/another/other/today/tomorrow/they/dealer/he/she & !i_will
            waiting_list/waitlist/wait_list/reserve_list ..4 is/has/of/grow*/long/already/full/behind/for
            # demand
            demand/interest/orders/appetite ..5 @demandup ..2 & !you/your/slipped/fell/seasonal
            @ware/these/they/those/ones/it ..3 go/goes/going/gone/sell*/sold/move*/shift*/fly*/flew/disappear*/vanish*/leave*/walk* ..2 @sellfast ..2 & !if/will_you
            these/they/those/this/it/ones ..4 fly* off/out ..3
            not ..1 make/build/get/produce/keep/restock/bring/import/unload ..3 fast_enough/quickly_enough/quick_enough/in_stock
            # it will not wait
            blink and ..6
            if_you/you ..1 snooze ..3 lose
            not/never ..2 hang*/be/stay/sit/last/remain/wait/stick ..2 about/around/here/there/available/free/vacant/unsold/in_the_window/on_the_market/on_sale/on_offer ..1 long/for_long/much_longer/forever/tomorrow/until/past/till/beyond/by/when & !price/rate/discount/offer/deal/terms
            no guarantee/promise/telling ..6 still/left/another/available/be_there/be_here
            not ..1 guarantee/promise/swear/say ..6 still/left/one_left/be_there/be_here/any_left ..3 & it/they/this/them/any/one/these/@ware & !price/rate/discount/offer/deal/terms
            may/might/could/will not ..1 be/get/see/have ..1 another/a_second/a_next ..3
            chance*/opportunity/opportunities/one/ones/plot*/deal*/house*/piece* ..1 like_this/like_these/like_that/like_it ..3 not/rarely/seldom/hardly/once/never ::4
            chance*/opportunity/opportunities ..1 like_this/like_these/like_that ..4 once/rarely/seldom/every
            once_in_a_lifetime/once_in_a_blue_moon/last_of_its/last_of_the/last_of_their
            i/you would/had not/better ..2 hang_about/hang_around/dither/dawdle/wait_too/sleep_on ..2
            not ..3 hold/keep/save/reserve/set ..3 it/this/that/them/one/you/unit/slot/seat/place ..3 for_long/much_longer/for_ever/forever/past/beyond/indefinitely/any_longer/all_day/longer & !price/rate/discount/offer/quote/deal
            next_one/next_batch/next_slot/next_date/next_shipment ..4 months/year/years/god/who_knows/nobody_knows/never
            only/just/barely/merely ..1 <num>/one/a_handful/a_couple/a_few ..4 @ware ..6 & this/next/left/per/each/year/month/quarter/region/county/city/spring/summer/autumn/winter/still/whole/country & you/so/hurry/quick/and_they/and_it/going/left/only & !take*/need*/uses/used/holds/lasts/your
            a/an/my/the/one ..3 @party ..4 driving/flying/coming/travelling/popping/calling/heading ..3 up/in/over/round/down/back ..2 & today/tomorrow/tonight/cash/chequebook/deposit/this_afternoon/this_evening/at_four/at_noon/first_thing & !to_install/to_see_you/to_measure/to_fit
            never/not/rarely/seldom ..2 sit*/sits/stay*/last*/hang*/linger* ..2 around/long/about/on_the_shelf/unsold/empty ..2 & it/they/these/this/quality/one/anything & !price
            rarely/seldom/hardly_ever/not_often ..2 get/have/see/come_across ..3 & like_this/quality/one/ones/condition & never/long/not/soon/quick/gone/days/hours
            most/all/nearly_all/almost_all/half/two_thirds/three_quarters/every_other/the_rest/the_others/nine/eight/<num> ..1 of? ..4 @ware ..3 went/gone/sold/taken/booked/spoken_for/let/filled/signed/claimed/reserved ..2 & !your/arrived/late/you_ordered/of_your/quiet/well/as_planned
            being/been asked/begged/pestered/called for ..1 all/every/them/these/those/it
            only/just/barely ..1 get/given/receive/be? allocated/sent/supplied/allowed ..1 a/an? <num>/dozen/handful/few/couple ..4
            once/when/after/as_soon_as ..3 @ware ..2 is/are/has_been/have_been empty/gone/sold/finished/full/shipped ..4 & that_is_it/for_good/no_more/it_for_good/it_is_over/never/the_end/nothing
            one_of/one_of_only/one_of_just ..1 <num>/few/a_few/a_handful ..3 in/left/worldwide/ever/still & the/country/world/county/europe/existence/left/town & !offices/plants/engineers/our_three
            a/an/another ..1 @party ..1 is/are ..1 about_to/ready_to/close_to/going_to ..2 buy/take/sign/snap/grab/order/book ..4
            another/rival/competing ..2 @party ..4 breathing/snapping/knocking ..4
            breathing_down/snapping_at/hot_on ..1 my/your/our ..1 neck/heels
            not ..2 be ..2 any/anything/one/much ..2 for/left ..2 latecomers/late/stragglers/dawdlers/you_to_buy
            for ..1 latecomers/stragglers/dawdlers
            nothing/none/not_much ..2 for_you/left ..1 to ..1 buy/choose/take
            lucky ..2 still ..1 here/there/available/free/have
            surprised ..1 if ..4 gone/sold/taken/booked/full ..3
            promised/promise/goes/go ..6 to ..1 whoever/the_first/the_next ..4
            stopped/stop/discontinued/ceased/no_longer ..2 making/producing/building/importing/supplying ..6 & what_you_see/last/left/these/remaining/stock/gone & !spare_parts/so_we_recommend/you_can_still
            take/takes/accept/accepts/admit ..2 just/only ..1 <num>/a_handful/a_few ..5 & signed/taken/gone/full/joined/already/left
            beds/rooms/units/places/seats/slots/lots ..2 wants/want ..1 all ..2
            want/wants ..1 all ..2 remaining/rest/left/last ..3
            the ..1 lot/whole_lot/entire_stock/whole_batch/whole_stock & buy/take/snap/wants & about_to/tomorrow/today/ready/keen & !parking/your_lot
            every_other/all_the_other/all_other ..1 @ware ..6 sold/gone/taken/let/reserved ..2
            promised/promise ..6 whoever/first/next ..4
            surprised ..4 sold/gone/taken/booked/full ..3
            by/before/come ..1 <day>/tomorrow/tonight/the_weekend/next_week/lunchtime/noon/easter/christmas/then ..2 this/these/those/they/it/all_of_them ..2 will/are/is ..2 gone/sold/taken/history/let/away ..3 & !offer/price/discount/rate/fixed/repaired/done
            a/an/one/another/some ..2 @party ..3 rang/called/phoned/emailed/wrote/came/viewed/enquired/asked/visited/looked/stopped_by ..8 & about/at/for & this/it/same/exactly/that/them & ago/today/this_morning/just/yesterday/again/minutes/already & !you_mentioned/complaint/repair/question/noise
            @party ..5 took/bought/reserved/booked/snapped/grabbed/signed ..2 <num>/half/most/one/two/the_last/the_rest/the_other/another ..3 of? ..4 & yesterday/today/this_morning/last_week/just/already/ago & !from_you/your
            promised/pledged/earmarked/allocated/spoken_for/reserved/assigned ..2 to/for ..1 a/an/another/other/someone/somebody/two ..4 & half/most/already/last/rest/batch/all/other/some/first & !you/your
            end/last ..1 of ..1 the ..1 calendar/line/run/stock/batch/list/allocation/road/shelf ..3 & that_is/but/then/this/squeeze/i/we & !payment
            once/when ..1 sold/gone/it_is_sold/they_are_sold ..2 never/not/gone/no ..4
            going ,? ..1 going ..4 gone
            competition/competitors/rivals/company/rival_bidders ..1 for ..1 this/it/that/these/the_same/the_flat ..4 & you/got/have/there
            had_to/have_to/having_to ..2 disappoint/turn_away/turn_down/refuse/send_away/put_off ..2 <num>/several/people/others/many/some/two ..4 & !our_mistake
            doubt ..3 get/find/have/see/left/still ..2 one/any/it/another/them ..4
            everyone/everybody/the_whole_town/all_the_firms/all ..1 wants/is_after/is_chasing/asks_for/want ..3 & it/one/these/this/the/them & !gets/get_one
            could/can ..1 sell/rent/let/fill ..2 this/it/that/them/these ..4 twice/three_times/ten_times/<num>_times/over/before_lunch/tomorrow/in_an_hour ..3
            there_is ..1 another ..2 @party ..3 & one/only/you/just
            not/rarely/seldom ..2 come ..1 up/along/onto_the_market/round ..2 often/again/twice/every_day ..4 & these/this/they/one/like & !question/fault/problem
            gone ..2 in ..1 a/an/no ..2 day/hour/week/time/flash/minute/morning ..3
            stopped/stop/closed/closing ..2 taking/accepting ..2 bookings/orders/clients/customers/applications ..4 & except/but_for/you/from_next/soon
            the ..1 people/firm/family/couple/lot/guys/folks/company ..1 from ..3 will/is_going_to/are_going_to ..2 have/take/get/buy/snap ..3 & if/unless/hesitat*/or/otherwise
            mine/ours/this/that/it ..2 is ..1 the ..1 last/only_one/only ..2 in/on/for/around ..3 & county/country/town/region/area/miles/world/city/year/season
            good/best/nice/corner/window/cheap ..1 ones ..2 go/sell/disappear/are_gone/get_taken ..2 first/fast/quickly/early ..2
            down ..1 to ..1 single ..1 figures/digits
            try ..3 find ..1 another/one_like ..4 & luck/can/wish/good
            not ..2 be ..2 a ..1 second/next/further/another ..1 batch/run/series/chance/edition/round/one/delivery ..3
            end ..1 of ..1 the ..1 production ..1 run ..3
            more ..1 viewings/enquiries/bids/offers/interest/applicants ..2 on/for/than ..6
            seats/places/tickets/rooms/slots ..1 went/gone/sold ..3 within/in ..3 hour/hours/minutes/day
            """);

    static final Cues FEW = Cues.of(
            "most/half/many/almost_all/nearly_all of_the/of_our/of_these ..2 are/is/have_been/has_been ..2 @taken",
            "<num> ..3 @taken ..1 already",
            "<num> ..2 are/is/have_been ..1 already ..1 @taken",
            "you ..1 had? ..1 better ..1 secure/reserve/take/grab ..4",
            "make/makes/making only ..2 <num> ..1 of ..1 these/them ..4",
            "only make/build/produce/offer/take ..1 <num> ..6",
            "last ..3 will_be/is/are ..1 @taken ..3",
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
            "i/we have only/just ..1 <num> ..2 @thing ..3 left/so/until/this",
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

    private ScarcityFrames() {}
}
