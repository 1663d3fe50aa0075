package io.closewise.phrasing;

/** Ideas that together threaten the buyer with loss, blame or regret, as {@link FearAppeal} finds them. */
final class FearFrames {

    private static final String SOBER =
            " & !you_estimated/you_measured/you_counted/you_calculated/you_said/you_told/your_own/your_figures/survey/"
                    + "warranty/policy_covers/is_covered/we_would_repair/no_risk/nothing_bad/unlikely & !if_you_like/if_you_wish/supported/"
                    + "prevent/help/worry_you";

    static final Cues FRAMES = Cues.lines("""
            # stand still, and it ends badly
            @standstill & @doom & you/your/yours/shop/company/firms/those/people/shops/firm/business SOBER
            carry_on/keep_on/keep/go_on/stay/stick/continue/wait/leave/ignore/put_it_off/do_nothing/delay/skip/cling/cut/save/sit/say_no/hesitate/dither/refuse/turn_this/drag/hold ..10 and ..2 you/your/watch/see/it/the/they/somebody/someone/next ..8 @doom/@desert SOBER
            watch ..1 your/the ..3 @flock ..4 @desert ..4 SOBER
            your ..2 @flock ..3 will/would/could/might/are_going_to/may ..2 @desert ..4 & if/unless/when/soon/one_by_one/without/before/once/while SOBER
            kiss ..4 goodbye/good_bye
            wave/say goodbye/bye ..1 to ..1 your ..4 SOBER
            you ..2 will/would/could/might/may/are_going_to ..2 lose/forfeit/squander/throw_away/gamble_away/risk ..2 everything/it_all/all/your/the_lot/the_house/the_shop/the_business/face/customers/licence/people ..3 & if/unless/when/without/wait*/one/otherwise/or/soon/then SOBER
            down_the_drain/down_the_toilet/down_the_pan/up_in_smoke/go_to_the_wall/went_to_the_wall/goes_to_the_wall/belly_up/boarded_up/to_the_dogs/on_the_scrapheap/six_feet_under/on_the_rocks/in_the_gutter/on_the_dole/in_the_poorhouse/out_on_the_street/on_skid_row/sinking_ship/house_of_cards/curtains_for/game_over/lights_out/end_of_the_road/last_nail/final_nail/nail_in_the_coffin/death_knell/kiss_of_death/point_of_no_return/sitting_duck*/sitting_on_a_time_bomb/time_bomb/timebomb/ticking_bomb/powder_keg/russian_roulette/playing_with_fire/dicing_with/living_on_borrowed/borrowed_time/accident_waiting/disaster_waiting/recipe_for_disaster SOBER
            in ..1 your ..1 shoes/skin ..4 & not/when/then SOBER
            not ..1 want ..1 to_be/be/to_have ..1 in? ..1 your/you ..3
            know/knows/remember/seen/heard/saw ..2 what ..2 became/happened/came/befell/happens ..2 of/to ..3 SOBER & !we/measured/log
            look/just_look ..1 what/at_what ..1 became/happened ..2 of/to ..3
            lands/land/falls/fall/ends_up/comes_back/come_back/lies/rests/rest/be_laid ..2 on/at/with ..1 your ..2 desk/door/doorstep/head/shoulders/feet/conscience/watch/plate ::3 & when/if/later/sooner/then/one_day/blame/responsible/responsibility/don't/and SOBER
            fingers/finger/eyes/everyone/they/everybody ..3 point*/look*/turn* ..1 at/to/on ..1 you ..3 SOBER & !to_you_for
            who/whose/somebody/someone/you ..3 left/be_left ..1 holding/with ..1 the ..1 baby/bag/can/mess/pieces/bill
            egg on ..1 your ..1 face
            carry/take/bear/shoulder/face/cop/get/have ..1 the ..1 blame/can/consequences/music/rap/fallout & you/your SOBER
            do_not ..3 say/come/complain/cry/tell/blame/act ..4 nobody/no_one/not/i_did/you_were/me/us/crying/warned/surprised/later/afterwards & told/warn*/said/know/crying/complain*/cry/blame/surprised/running SOBER & !hesitate/let_me
            nobody/no_one ..2 blame ..2 but ..1 yourself/you
            only/but ..2 yourself/yourselves to ..1 blame
            you_will/you_would/you_are_going_to/you_might/you_could/you ..2 rue/curse/kick_yourself/hate/never_forgive/never_hear/never_live/cry*/weep/pray/beg/sweat/tremble/shiver/panic/scream/wish_you_had/be_sorry/be_sobbing/be_begging/think_of_me/remember_my/remember_this/remember_me ..4 & !if_you_like/enjoy
            lie/lying/toss/tossing ..2 awake/and_turning/sleepless
            sleepless/restless ..1 nights & you/your
            last ..2 words/thing/one ..3 before/to_go & you/your & disaster/fire/bankrupt/bankrupted/bankrupts/breach/went
            your/the ..2 career/job/reputation/licence/good_name/standing/neck/head/seat/pension/bonus/marriage/family/children/house/home/staff/company ..3 on_the_line/at_stake/on_the_block/in_jeopardy/hangs/hang/in_danger/at_risk/depends/over/finished/gone/suffer*/starve/pay*_the_price ..3 & you/your & if/when/unless/without/next/one/think/remember/wait*/depends SOBER
            one/single/just_one/next/another ..3 @calamity/hack/blunder/spill/lapse/incident/fall/call/whistleblower/bad_batch/bad_day/loose_wire/faulty/missed ..4 and/away/from/is_all/stands/between/could/would/can/will ..8 finished/over/ruin*/done/gone/closed/bankrupt/bankrupted/bankrupts/history/toast/prison/disaster/everything/dead/curtains/catastrophe/headlines/newspaper*/court/insolvent/insolvency/livelihood/down/collapse*/lost SOBER
            away_from/steps_from/step_from/inches_from/hair's_breadth/whisker_from/click_from ..2 ruin/disaster/bankruptcy/catastrophe/collapse/insolvency/prison/closure/the_end/losing/closing/headline* & you/your/one SOBER
            how_would_you/how_will_you/how_are_you_going_to/what_will_you/what_would_you/what_are_you_going_to/who_will/try/imagine/picture/have_fun/good_luck ..3 tell*/explain*/face*/justify/say/look/sleep/live_with/calling ..4 widow/family/families/parents/children/wife/husband/board/judge/insurer/police/coroner/press/staff/yourself/shareholders/customers/inspector/regulator/mirror ..6 & when/if/after/that/why/because/then SOBER
            imagine/picture/think_of/visualise/just_imagine ..8 fire/flood/smoke/ambulance/police/sirens/burning/screaming/crying/accident/funeral/headline*/breach/court/queue_of_angry/empty_shelves/empty_shop/empty/robbed/burglar*/gone/dead/injured/stolen ::8 SOBER
            whoever/those_who/firms_that/shops_that/companies_that/businesses_that/people_who/anyone_who/shops_who/farms_that/practices_that/hotels_that/places_that ::6 will/would/is/are/won't/end/go/goes/ends/lose/loses/get/gets/never/soon ..4 @doom ..3 SOBER
            sooner/earlier ..1 or ..1 later ..8 @doom/hit/hits/strike/strikes/catch/catches/happens/happen/burn/burns/break/breaks/bites/bite/you/your/desk SOBER & !find/come_back/decide
            competition/competitors/rivals/competitor/others/everyone_else ..4 eat/devour/swallow/crush/bury/overtake/leave/steamroll/flatten/wipe/laugh/steal/outrun/run_rings/race_past/rushing_past/streak_past/pass ..3 you/your/past ..3 SOBER
            left ..1 behind/for_dead/in_the_dust/standing/high_and_dry/out_in_the_cold/with_nothing/empty_handed & you/your/be/get SOBER & !deposit
            train/ship/boat/bus ..2 leave*/left/sails/sailed/gone ..3 without/you & you SOBER
            inspector*/regulator*/taxman/tax_office/auditor*/authorities/police/bailiff*/hacker*/burglar*/thieves/criminals/lawyers ..4 will/would/could/are/do_not/won't/not ..2 knock*/call*/come*/wait*/pounce/strike/turn_up/show_mercy/ask_nicely/be_kind/love/thank/find/at_your_door ..3 & you/your/door/mercy/kind/politely SOBER & !you_scheduled/planned/list/ask_for
            cost/costs ..2 you ..2 your ..2 job/career/licence/reputation/business/company/customers/head/neck/sleep/marriage/house/health SOBER
            will/would/could/can cost ..1 you ..1 dear/dearly/everything/the_company/the_business/the_shop ..2 SOBER
            pay ..1 dearly/through_the_nose/the_price/with_your ..3 & you/your & if/when/later/one_day/for SOBER & !not
            too_late ..3 & when/then/once/before/regret/fire/breach/wake/realise/realize/sorry/by_the_time SOBER & you/your & !order/delivery/never_too_late/not_too_late/for_a_call/book
            without us/it/this/our/cover/backup/protection/insurance ..3 your/you ..6 as_good_as/is/are/will/would/may ..2 stolen/lost/gone/dead/helpless/wide_open/finished/exposed/doomed/toast/defenceless/nothing/history ..2 SOBER
            as_good_as ..1 stolen/lost/gone/dead/bankrupt/finished/ruined ..2 & you/your SOBER
            companies/firms/businesses/shops/people/those/owners/farms/hotels/managers/families/teams ..1 that/who ..1 do/did/will/would/have/can/could? ..1 not ..4 die/dies/vanish*/disappear*/fail/perish/close/shut/suffer/lose/are_gone/go_under/sink/end/won't/will_not/regret/are_history/become SOBER
            i_have/we_have/i ..1 seen/watched/known/buried ..3 firms/companies/businesses/shops/people/owners/families/men/farms/men_like/customers ..3 disappear/vanish/close/die/collapse/lose/go/fold/ruin*/cry/end/crumble/sink/break ..4 SOBER & !reference/log
            they/he/she/board/boss/your_boss/owners/shareholders ..1 will/would/are_going_to/could ..1 fire/sack/blame/sue/hang/crucify/lynch/kill/jail/arrest/punish/get_rid ..1 you/of_you ..4 SOBER
            burglars/thieves/hackers/criminals/fraudsters/inspectors/rats/lawyers/competitors/vultures/scammers ..1 love/adore/like/dream/wait/look_for/hunt/target ..3 house*/firms/companies/people/homes/shops/networks/like/places/businesses/victims/exactly ..3 SOBER
            lose ..1 the/your ..1 house/home/farm/shop/business/company/licence/children/everything/job/marriage/pension/savings/roof/family ..2 over/because/for/if/when/through ..3 SOBER
            what_if/suppose/imagine/and_if/if ..3 your ..1 husband/wife/child/daughter/son/father/mother/baby/partner/kids/children/best_worker/foreman ..1 dies/die/falls/crashes/gets/is_killed/has/loses/drowns/burns/is/does_not_come ..4 SOBER
            somebody/someone/one_of_your/a_child/your_child/a_customer/a_worker/people ..2 is_going_to/will/could/are_going_to/might ..1 get? ..1 killed/die/hurt/injured/burn/drown/crippled/maimed/suffocate/be_killed/be_hurt/lose_a ..4 SOBER
            look ..1 where ..1 they/he/she/it/those ..1 are/is/ended/got/landed ..3
            others/many/some/people/they/your_predecessor ..3 said_no/waited/thought/laughed/refused/hesitated/did_nothing ..3 & look/where_are_they/remember/and_now/went/closed/gone/regret
            worth ..2 nothing/zero/less_than_nothing/peanuts & your ..1 pension/house/savings/shop/company/data/stock/warranty/licence/shares/business/reputation/degree/land ..3 SOBER
            nothing/not_much/little ..2 left ..1 of ..1 your ..3 SOBER
            tear/rip/take/pull/pick/eat/chew ..1 you/your_books/your_business/your_company/your_accounts ..1 apart/to_pieces/to_shreds/alive/to_the_cleaners/up ..3 SOBER
            only/just ..1 takes ..1 one/a/single ..3 SOBER
            one ..1 spark/click/slip/fall/leak/bolt/crack/mistake/storm/match/short/night/moment ..3 is_enough/is_all/suffices/will_do/that_is_all ..3 SOBER
            wait/delay/another/one_more ..3 winter/summer/year/season/month/storm ..2 and ..1 you ..8 & you_will/you_are/you_can SOBER & !would/if_you_like/decide
            would_be/be/it_is ..1 a ..1 shame/pity ..2 if ..3 happened/happen/burn*/broke/lost/stolen/were_to ..4 SOBER
            hate/sorry/sad to ..1 see ..1 you/your ..6 lose/go/fail/close/suffer/ruined/end/struggle/fall/shut/go_under SOBER
            gambling/playing/gamble/dice/play with ..3 your/their/people's/other_people ..3 lives/life/health/livelihood/future/safety/jobs/house ..2 SOBER
            life_work/life's_work/everything_you_built/everything_you_have_built/all_you_have_built/what_your_father_built/generations ..6 gone/lost/ruined/ashes/destroyed/over/nothing/risk/dust SOBER
            has/have/stand/stands/stood ..2 no/not_a ..1 chance/hope ..2 & if/without/when/fire/against & your/you SOBER
            walk/trample/run/roll/ride/drive ..1 all? ..1 over ..1 you SOBER
            what/think/imagine/consider/picture ..4 happens/will_happen/would_happen/happen ..1 when/if/once ..6 & sues/dies/burns/fails/breaks/leaves/police/court/fire/stolen/crashes/falls/attack/hacked/inspector/storm/collapses/goes_wrong/hurt/first_customer SOBER & !what_would_happen/what_happens_if
            the ..1 hard ..1 way ..2 & you/your & find_out/learn/discover/want SOBER
            tears/bloodshed/hell/trouble/carnage/uproar ..3 if/when ..4 SOBER & will/would/going_to & !not
            what/how ..2 will/would ..1 your ..1 wife/husband/boss/board/children/kids/staff/customers/shareholders/insurer/family/partner/neighbours ..2 say/think/do/feel/live ..2 when/if/once/after ..6 & gone/lost/burn*/broke/dead/wrong/fails/stolen/find/ruined/closed/crash*/sued/breach/without SOBER
            not ..1 blame ..1 me/us ..2 when/if/once ..4 SOBER
            nobody/no_one ..1 wants ..1 to_be ..1 the ..2 manager/one/boss/person/director/owner/doctor/man ..1 who ..6 SOBER
            those/people/companies/firms/shops/businesses/plants/practices/farms/hotels/owners/families ..1 without ..4 are/will_be/is/will/go/end/end_up/have ..2 finished/dead/doomed/gone/lost/first/next/nothing/bankrupt/history/over ..3 SOBER
            going_to/will ..1 walk_out/walk_away/run_away/leave/quit/desert ..2 on? ..1 you/your ..2 & your/best/staff/people/customers/team/nurses/drivers SOBER
            whole/entire/everyone/everybody ..3 talking/laughing/whispering/know/gossip*/pointing ..3 your/you/about ..3 & mistake/failure/fault/decision/you/your & will/would SOBER & !everybody_knows_that_we
            fool/idiot/mad/crazy/insane/naive/reckless ..1 not ..1 to ..3 & afraid/worry/worried/protect/insure/act/listen/scared
            longer/more ..1 you ..2 wait/hesitate/delay/leave/put ..4 bigger/worse/more/greater/dearer/deeper/harder ..3 SOBER & !price
            only ..2 question/matter ..1 of ..1 time/when ..4 & until/before/till/when SOBER & !delivery
            call/phone_call/knock/letter ..1 from/at/by ..1 the ..1 hospital/police/bank/court/lawyer/bailiff/insurer/tax_office/door/coroner & imagine/picture/wait/when/one_day/think/soon/night SOBER
            your ..2 family/children/kids/wife/company/shop/business/staff/husband ..3 no/nothing/helpless/alone/unprotected/stranded/homeless/penniless ..4 & if/without/when/tonight/tomorrow/die/fire SOBER & !costs_nothing/need_nothing/pays_nothing/nothing_changes
            one_day/some_day/some_morning/tomorrow/one_morning ..2 you ..1 will/wake/come ..6 everything/all/nothing/it ..2 gone/left/over/lost/empty SOBER
            know/remember/saw/heard ..1 what ..6 did/does/do ..1 to ..6 & regulator/court/inspectors/police/hackers/tax_office/fire/flood/competitors/press SOBER
            your ..1 neck/head/hide/skin/funeral/life/problem ,? ..2 not ..1 mine/ours
            the ..1 day/moment/minute ..1 the ..2 press/police/inspector/regulator/media/tax_office/auditor/customers ..8 SOBER & !delivery/visit/arrives_on
            your ..1 name ..1 is ..1 mud
            when ..1 it ..1 happens ,? ..3 and ..1 it ..1 will
            nobody/no_one ..2 is_going_to/will ..1 help/save/rescue/thank/pity/hear/believe ..1 you ..3 SOBER
            one ..1 lawsuit/fire/breach/audit/accident/mistake/customer/storm/winter/click/complaint ..2 away_from/from ..4 SOBER
            ask ..2 how ..2 they/he/she/it ..2 feel/felt/is/are/slept/like ..6 & since/after/flood/fire/breach/attack/burglary/raid
            last ..2 quiet/calm/good/peaceful/happy/safe ..1 night/day/christmas/weekend/summer ..3 & you/your
            you ..1 go/end_up/are_going/will_go ..2 to? ..1 prison/jail/court/gaol ..3 & if/when SOBER
            rivals/competitors/competition/burglars/thieves/hackers ..3 laughing/rubbing/waiting/celebrating/cheering/grinning ..3 SOBER
            forgives/forgive ..3 no_one/nobody/none/not ..4
            not ..2 leave/put/let/send/bring/take ..2 my ..1 children/kids/family/wife/mother/dog/money/grandchildren ..6 & your/this/that/like
            does/do/will ..1 not ..1 knock/ask/wait/warn/ring/announce ..3 before/when/first/until ..6 & virus/hacker/hackers/fire/burglar/burglars/thief/flood/storm/inspector/death
            explaining/explain/tell/telling ..3 to? ..1 families/widows/workers/employees/staff/parents/children ..2 why ..4 SOBER
            """.replace(" SOBER", SOBER));

    private FearFrames() {}
}
