package io.closewise.phrasing;

/** Ideas that together threaten the buyer with loss, blame or regret, as {@link FearAppeal} finds them. */
final class FearFrames {

    private static final String SOBER = " & !you_estimated/you_measured/you_counted/you_calculated/you_said/you_told/your_own/your_figures/survey/"
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
            """.replace(" SOBER", SOBER));

    private FearFrames() {}
}
