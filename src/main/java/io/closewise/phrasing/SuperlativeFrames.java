package io.closewise.phrasing;

/** Ranks, perfections and promises in forms that {@link Superlative} finds besides its own. */
final class SuperlativeFrames {

    static final Cues FRAMES = Cues.lines("""
            # above all others
            beat*/top*/trump*/crush*/outclass*/outshine*/outdo/outdoes/outperform*/outlast*/outstrip*/eclipse*/dwarf*/surpass*/destroy*/smash*/thrash*/demolish*/bury/buries ..2 the_lot/everything/all/them_all/anything/any/every/everyone/the_rest/the_competition/all_the/the_others/all_others/them_hands_down/the_field/whatever
            second_to_none/bar_none/hands_down/without_equal/without_rival/without_peer/without_parallel/no_equal/no_rival/no_rivals/no_peer/no_match/one_and_only/in_a_class_of/in_a_league_of/class_of_its_own/league_of_its_own/in_a_different_league/in_another_league/head_and_shoulders/streets_ahead/miles_ahead/light_years/years_ahead/leagues_ahead/a_cut_above/a_class_apart/top_of_the_range/creme_de_la/the_bee's_knees/cat's_whiskers/dog's_bollocks/nothing_comes_close/nothing_else_comes/no_one_comes/nobody_comes/nothing_touches/nobody_touches/nothing_beats/nobody_beats/no_one_beats/nothing_compares/cannot_be_beaten & !your
            come*/get ..1 close/near ..3 & nothing/nobody/no_one/none/no_other/not_one
            hold ..2 candle ..1 to
            blow*/knock*/wipe*/run*/leave*/put*/make* ..3 out_of_the_water/spots_off/the_floor_with/rings_round/rings_around/standing/for_dead/in_the_dust/to_shame/into_the_shade/look_like_toys/look_old/look_silly ..2
            unbeatable/unrivalled/unrivaled/peerless/unmatched/unsurpassed/unequalled/unequaled/incomparable/matchless/unparalleled/untouchable/unbeaten/unstoppable/unmissable/unassailable/inimitable/invincible/infallible/unfailing
            world_class/best_in_class/world_beating/world_leading/market_leading/award_winning/top_notch/cutting_edge/state_of_the_art/game_changer/game_changing/gold_standard/rolls_royce/mercedes_of/ferrari_of/holy_grail/magic_bullet/silver_bullet/miracle/wonder_drug/dream_machine/legendary/revolutionary/ultimate & is/are/our/we/this/it/ours/the_ultimate/a & !test/your
            benchmark/yardstick/standard/measure ..2 everyone/everybody/all/others/the_rest/by_which ..4
            sets/set/setting ..2 standard/bar/pace/benchmark ..3 & industry/everyone/others/world/all/whole/rest/which
            the_only/the_one ..3 that/which/who ..2 really/truly/actually/ever ..4 & !question/person/one_who_can_answer/thing
            in_the_world/on_earth/on_the_planet/in_the_universe/under_the_sun/in_the_galaxy/in_the_country/in_europe/on_the_market/in_the_business/in_the_trade/out_there/anywhere/in_history/of_all_time/known_to_man/on_this_side/money_can_buy/ever_made/ever_built/ever_invented/ever_created/ever_seen/that_exists/in_existence & best/<est>/finest/greatest/most/number_one/the_only/nobody/nothing/no_one/no_other/none/first_choice/better/<num>_1/leader
            most ..3 in_the_world/on_earth/on_the_planet/in_the_country/in_europe/on_the_market/in_the_business/in_the_trade/out_there/anywhere/ever/of_all/money_can_buy
            not/never ..2 find/get/see/meet/buy/come_across/drive/taste/use/own ..3 better/finer/nicer/safer/faster/cheaper/steadier/stronger/quieter/another_like/anything_like/a_better/a_finer/equal/comparable/match/similar ..4 & !we/i_did/i_do/why/so_far/yet/if/did_you
            search/look/hunt/shop_around/scour/travel/go/drive/try ..12 not/never ::2 find ..3 & hundred/years/world/everywhere/anywhere/all_day/long/ends/earth/high & !key/invoice/we_could_not
            could_not/can_not/cannot/will_not/would_not/you ..1 do ..1 better ..3 & than/any & !could_you/you_might/you_may/if
            no_other/no_competitor/no_rival/nobody_else/no_one_else/not_one/none_of_the/no_supplier/no_vendor/no_firm/no_company ..4 can/could/offers/comes/gives/has/does/matches/delivers/even/builds/makes/gets/will ..4 & !yet/agreed/asked/has_asked/was_there/is_waiting/wants/interested/price/percent/discount/gets_this
            # whatever, whoever, always
            suit/suits/fit/fits/work/works/handle/handles/cope/copes/solve/solves/cure/cures/cover/covers/survive/survives/withstand/withstands/clean/cleans/cut/cuts/stick/sticks/fix/fixes/run/runs/hold/holds/stop/stops/answer/answers/win/wins ..3 any/every/all/everything/anything/everyone/everybody/anyone/everywhere/anywhere/whatever ..6 & any_circumstances/all_circumstances/any_conditions/all_conditions/any_situation/every_situation/always/whatever/no_matter/any_weather/every_time/ever/without_exception/guaranteed/any_surface/every_surface/every_need/every_budget/all_needs/any_patient/every_case/any_case/every_single & !not_every/does_not/if/i_will/we_will/you_choose
            no_matter ..1 what/who/how/where/when ..8 & win*/work*/always/never/deliver*/succeed*/last*/handle*/cope*/solve*/hold*/right/safe/guarantee* & !decide/choose/answer/you_decide
            whatever ..1 the ..1 case/weather/problem/situation/circumstances/load/task/job/question & win*/work*/always/never/deliver*/succeed*/last*/handle*/cope*/solve*/hold*/guarantee* & !decide
            whatever ..2 you ..1 throw/ask/put/need/want ..4 & handle*/cope*/can/does/will/solve*/deliver*
            can/could/will not/never ..1 lose/fail/go_wrong/miss/disappoint/err/falter/be_beaten/be_bettered/be_improved/be_topped/be_matched/be_faulted/be_equalled ..4 & we/our/it/this/they/ours/you_can_not/team/litigators/machine/system/product & !promise/guarantee_that/claim
            foolproof/failsafe/fail_safe/bulletproof/bombproof/idiot_proof/indestructible/unbreakable/everlasting/eternal/immortal/watertight_guarantee/faultless/flawless/flawlessly/faultlessly/spotless/impeccable/immaculate/perfection/sheer_perfection & is/are/our/we/this/it/ours/works/runs/service/system & !no_lock/nothing/not
            perfect/ideal ..2 for ..2 everyone/everybody/anyone/all/any/every/each ..3
            perfect/ideal/dream ..1 solution/answer/product/match/partner/fit/choice/system/machine/tool & is/are/we/our/this/it/ours/here & !would/looking_for/if/not/nobody
            guarantee*/promise*/swear/vow/pledge ..3 success/results/savings/growth/profit/satisfaction/happiness/victory/return/never/always/every/all/work/you_will/it_will ..4 & !cannot/parts/can_not/two_years/labour/wear/not_guarantee/no_guarantee/pages/fourteen
            <num> percent reliable/safe/secure/satisfied/satisfaction/success/accurate/uptime/guaranteed/effective/happy ..2
            never/nothing/nobody/no_one ..1 ever ..1 fail*/break*/complain*/go_wrong/goes_wrong/went_wrong/let_down/regret*/stop*/need*/come_back ..2 & !my/me
            problems/worries/trouble/troubles/headaches ..3 gone/thing_of_the_past/over/history/forever/for_good ..2 & will/are/with/once & !your_report
            answer/solution/cure ..1 to ..1 all_your/all_problems/every/everything/any ..2
            never ..1 let*/fail*/disappoint* ..1 you/anyone/anybody/us? ..1 down? ..1 full_stop/period/ever/full ..2
            never ..1 lets/let/fails/fail ..1 you ..1 down
            impossible/never_possible ..1 to ..1 hack/break/fail/beat/crack/copy/top/improve/match/lose/go_wrong/damage/open/pick & it/is/system/our/this/these/ours & !for_us/not
            does/do/can_do/cover*/handle*/solve*/fix*/knows/know ..1 absolutely/simply/literally/really/just ..1 everything/anything/all ..3
            not/no/never ..2 speck/trace/scratch/single/fault/error/flaw/spot/stain/drop ..6 ever/guaranteed/anywhere/whatsoever/full_stop
            the ..1 mercedes/ferrari/rolls_royce/rolex/porsche/bentley/champagne/rolls/cadillac/apple/stradivarius/olympic/king/queen/champion/emperor ..1 of/among/for/in ..3 & is/it/we/our/this/are
            all/every/any ..2 other/others/rival/competing/competitor ..4 are/is/look/looks/pale/seem ..3 toy/toys/rubbish/junk/amateur/joke/poor/nothing/old/slow/pale/copies/imitations/jokes/scrap
            the_only ..2 @ware/policy/tool/product/system/one/insurance/machine/cover/partner/app ..2 you ..1 will/would ..1 ever? ..1 need/want ..2
            last* ..1 a/for ..1 lifetime/ever/eternity/generations ..2 & it/this/our/paint/is/they
            zero ..1 errors/downtime/worries/risk/defects/problems/complaints/faults/mistakes ..3
            undisputed/uncontested/unchallenged/absolute/clear/true/unquestioned ..1 leader/champion/number_one/king/winner/best/market_leader/masters ..3
            competition/competitors/rivals/others ..2 can ..1 only ..1 dream/envy/watch/hope ..4
            """);

    static final Cues COMPARED = Cues.of(
            "not ..1 find/get/see/have ..1 this/such/that/our ..3 anywhere/elsewhere/else ..2",
            "ahead/in_front of ..1 everybody/everyone/all/anybody/anyone/the_competition/the_rest/the_field ..2",
            "no ..1 safer/faster/better/cheaper/easier/simpler/cleaner/quicker/smarter ..1 way ..1 to ..4",
            "there is ..1 no ..1 safer/faster/better/cheaper/easier/simpler/quieter/stronger ..4",
            "nothing else/on ..3 market/world/earth ..6",
            "nothing ..1 else ..6 as/like/so ..6",
            "no ..1 other ..3 can/could/does/do/has/is/offers/comes/works ..4 as/like/so/this/what ..3",
            "nobody/no_one/none ..1 else ..2 can/could/offers/builds/makes/gives ..6",
            "never/not ..1 been ..2 a ..1 better/faster/safer/finer/stronger ..3",
            "there_has_never ..1 been ..4",
            "not ..1 have/see/meet/know ..1 a/any ..1 better/faster/safer/finer/stronger ..3 than/anywhere/in",
            "comes/come ..2 close ..2",
            "can_not/could_not/will_not ..1 do better ..3",
            "impossible to ..2 be? ..1 dissatisfied/unhappy/fail/beat/improve/top/go_wrong ..2",
            "not ..1 a_single drawback/weakness/downside/fault/flaw/competitor/complaint ..2",
            "no/not_one/zero ..1 drawback*/weakness*/downside*/fault/faults/flaw* ..3",
            "nobody/no_one/nothing in/on ..2 business/market/world/industry ..4 close/better/near/match*",
            "show me a ..1 better/faster/cheaper/safer/stronger/finer ..3",
            "there_is ..1 not one ..1 better?",
            "nobody/no_one ..2 builds/makes/does/knows/has/offers/sells ..2 like/as ..2",
            "the_rolls/rolls_royce/ferrari/mercedes/champions_league of ..2",
            "no/none ..1 of? ..2 competitor/competitors/supplier/suppliers/firm/company/provider/brand/rival/"
                    + "rivals/machine/product/tool/system/vendor/vendors/other/one ..2 hold*_candle/hold/holds/"
                    + "come*_close/comes/come/keep_pace/measure_up/measures_up ..3",
            "can/could ..1 hold a_candle",
            "nobody/no_one/nothing ..4 market/world/industry/country ..2 better/faster/matches/beats/like/comes/can",
            "not/never ..2 find/get/see/buy ..1 a? <est>/safer/better/faster/quieter/stronger/finer/cheaper/"
                    + "simpler/tougher/lighter ..4",
            "nobody/no_one ..6 can/could/does/will ..1 offer/do/match/give/deliver/build ..2 what/like/as ..1 we/"
                    + "us/this/ours",
            "nothing ..2 like it/this/us",
            "no/not_one ..1 competitor/competitors/supplier/firm/company/provider/brand/rival/machine/product/tool/"
                    + "system/vendor ..3 match*/beat*/reach*/compete*/equal*/rival*/touch/touches/keep_up/keeps_up/"
                    + "close/near/as_good/better",
            "not/never ..3 find/get/see/beat ..2 better/faster/cheaper/safer/stronger/finer/quieter/anything ..5",
            "nobody/no_one/nothing/none ..3 comes/come/came even? ..1 close/near",
            "no_other/no_competing/no_rival ..3 comes/come/can/does/has/offers/matches/is_as/even/compare*/gives/"
                    + "delivers/works/beats/do/in",
            "nobody/no_one ..1 else/can/does/do/could/makes/make/offers/builds/knows/has/delivers ::7 better/finer/"
                    + "like_we/like_us/as_we/as_well/as_good/cheaper/faster/so_well/than_we/than_us",
            "nothing ..2 beat*/match*/compares/equal*/touch*/rivals/like_it/better",
            "no/not_a/never_a ..1 safer/faster/better/cheaper/stronger/quieter/finer/simpler/easier/smarter/"
                    + "cleaner/more_reliable/more_modern/more_secure ::4 than/on_the/in_the/anywhere/around/"
                    + "out_there",
            "there_is ..1 no ..2 alternative/substitute/comparison/competition/better/rival",
            "there_is simply/nothing better/no/like",
            "no ..1 better ..3 anywhere/than/on/in/exists/available/out",
            "beats/outperforms/outclasses/crushes/leaves ..2 every/everything/all/any/everyone/anything/"
                    + "the_competition/the_rest/competitors/them_all",
            "better_than any/every/all/anyone/anything/everyone/everything",
            "far/way/miles/much superior_to/better_than ..2 competition/rest/competitors/others/any",
            "put*/leave* ..2 competition ..2 to_shame/behind/in_the_dust/standing",
            "superior to every/all/any/anything",
            "no_one/nobody ..3 better_than we/us/our",
            "has/have no ..1 weakness*/flaw*/faults/drawbacks/downsides/competition/competitors");

    private SuperlativeFrames() {}
}
