package io.closewise.phrasing;

/** What threatens by itself, as {@link FearAppeal} finds it. */
final class Threats {

    static final Cues THREAT = Cues.of(
            "those/companies/firms/people/shops/whoever ..1 who/that/which? ::5 will/would/is/are_going ..1 "
                    + "disappear/vanish/perish/fail/lose/fall_behind/go_under/be_left/regret/be_gone/die ..3",
            "and_yours ..1 is/will_be ..1 next/the_next ..2",
            "you_are/yours_is/you_will_be ..1 next/the_next ..1",
            "thieves/burglars/hackers/criminals/inspectors/rats/competitors ..1 know/see/wait/come/look/watch/"
                    + "target ..8 you/your/yours ..3",
            "those ..1 who ..2 not ::4 disappear/vanish/perish/fail/lose/under/behind/bankrupt/survive",
            "companies/firms/businesses/people/those/shops/factories/farms/plants/practices/owners/teams ..1 that/"
                    + "who/which ::5 will/would/can/do not ..1 survive/exist/make_it/last/be_here/be_around ..3",
            "companies/firms/businesses/people/those/shops/farms/plants/owners/whoever/anyone ..1 that/who/which? "
                    + "..1 wait*/hesitate*/ignore*/sleep*/save*/delay*/dither* ..4 bankrupt/under/bust/vanish*/"
                    + "disappear*/die/dies/regret*/ruined/overtaken/left",
            "@calamity ..2 will/would/can/could/may ..2 take/end/cost/finish/eat/swallow/sweep/burn/destroy ..3 "
                    + "everything/all/it_all/you/your ..3",
            "you ..2 the_one ..1 they/who ..3 arrest/blame/sue/fire/punish/ask/hang/jail/charge ..2",
            "you_are/you_will_be/you_would_be/your_family_is/leaves_you/leave_you ..2 defenceless/defenseless/"
                    + "helpless/unprotected/exposed/naked/alone/vulnerable/at_their_mercy ..2",
            "nobody/no_one will ..1 remember/know/need/miss/want/trust ..1 you/your ..3",
            "ask/asks/asked/asking ..2 why ..1 you ..2 nothing",
            "competitor*/rival*/competition ::5 while you ..4",
            "employees/children/family/staff/kids/patients/people ..2 pay* for ..2 your ..3",
            "you_do_not_want/you_would_not_want ..2 your ..3 to ..1 pay/suffer/lose/find_out/die/starve/burn ..3",
            "without us/it/this/our ..2 you ..2 are/have/will/stand ..1 defenceless/nothing/lost/alone/helpless/"
                    + "naked/exposed ..2",
            "end it all",
            "take everything",
            "could/would/will/can end ..2 all/everything/you",
            "it/that only/just? takes ..1 one/a/single ..6 you/your/it/everything",
            "not ..1 say ..2 nobody/no_one ..1 warned/told",
            "laugh* ..1 at_you",
            "read ..2 your ..2 name ..4",
            "finish you ..1",
            "a/one/an/single/next/another/the ..2 @calamity ..8 @ruined",
            "one/a_single/single/just_one ..1 @calamity ,? ..2 and/is_all/is_enough/will/would/could ..6 @asset/"
                    + "you ..3",
            "@calamity ..3 would/will/can/could/may ..3 @ruin ..2 you/your/everything/the",
            "@calamity ..2 alone would/will/can/could ..4",
            "your ..2 @asset ..2 is/are/will_be/would_be ..3 @ruined",
            "you/they/your_people/your_family/your_children/it_is_you_who/you_who ..3 will/would/could/might/may "
                    + "..2 jail/prison/end_up/on_the_street/unemployed/penniless/homeless/liable/lose_everything/"
                    + "lose_your/lose_it_all/face_ruin",
            "you ..4 will ..2 go_to/end_up_in/land_in jail/prison/court",
            "imagine/picture/think_of/think_about/just_think/consider ..1 having_to? ..1 telling/explaining/facing/"
                    + "losing/standing/burying/firing/closing ..8",
            "think_of/think_about/imagine/picture ..3 what ..1 happens/would_happen/will_happen/becomes ..1 of? "
                    + "to? ..2 your/you ..6",
            "imagine/picture/think ..4 your ..4 no_money/hospital/court/nothing/ruin/street/flames/alone/crying/"
                    + "accident/widow/orphans",
            "what_happens/what_becomes ..1 to/of your ..2 @asset ..6",
            "do/would you ..2 want/like ..2 be ..1 the? ..1 one/person/manager/director/boss/parent who ..6 "
                    + "responsible/blame/hurt/explain*/let/lost/allowed/caused/fired/failed/ignored/killed/gets/"
                    + "died",
            "do/would you ..2 want/like to ..2 be_responsible/be_blamed/be_liable/explain/risk/gamble/end_up/lose/"
                    + "live_with/watch/stand_before ..4",
            "heads ..1 will ..1 roll",
            "you_will/you_would ..1 lose everything/it_all/your/all/customers/the_lot",
            "everything ..2 you ..2 built/worked_for/saved/own/have ..3 gone/lost/ruined/over",
            "lose ..2 everything ..2 you",
            "will/would/can/could not ..1 survive/make_it/last ..3 next/another/year*/winter/month/audit/months/"
                    + "decade/coming/without",
            "one_day/sooner_or_later/some_day/before_long/one_night ..6 fall*/collapse*/burn*/crash*/break*/"
                    + "explode*/die*/fail*/come_down/comes_down/hurt/killed/pay/sued/caught",
            "then ..1 it_is/it_will_be/you_are/you_will_be ..1 too_late/to_blame/finished/ruined/on_your_own",
            "inspector*/auditor*/police/judge/prosecutor/tax_office/regulator/authorities/bailiff ..4 comes/come/"
                    + "knock*/arrive*/stand*/find*/calls/shuts ..8 you/your ..5",
            "imagine/picture ..1 what happens/would_happen/will_happen",
            "what happens/will_happen/would_happen when/if ..8 fails/breaks/burns/crashes/dies/collapses",
            "end up ..3 like/as/in/with/on ..6",
            "you ..2 will/would pay ..2 for it/this/that ..1 later/dearly",
            "pay for it later",
            "responsible when/if something",
            "only_a/just_a/only_a_matter/just_a_matter ..1 matter_of_time/question_of_time/of_time",
            "a_matter_of_time ..2 before/until",
            "not if but_when",
            "not_a_question_of_if",
            "right_now_somebody/right_now_hackers ..3",
            "hackers/thieves/burglars/criminals/inspectors/competitors/rivals ..3 are/will/already/probably/never/"
                    + "love/wait/could ..6 network/in_your/after_you/at_your/waiting/inside/sleep/next/your_door/"
                    + "watching/target*/coming/come/knocking/for_you",
            "costing/costs/cost you ..3 fortune/dearly/dear/your_job/your_business/everything/thousands/"
                    + "your_career/your_reputation/your_company/the_company/your_house/your_life/your_licence/"
                    + "your_marriage",
            "you/they/your_company/your_firm/your_business/your_shop ..2 bleeding/burning/losing/haemorrhaging/"
                    + "leaking/lose/bleed/burn money/cash/customers/ground/thousands",
            "do/would you ..1 really/seriously ..1 want/like? to ..2 explain/tell/risk/gamble ..4",
            "do/would you want to ..2 be_the_one/the_one/risk/gamble/end_up/lose/wait_until/be_responsible/"
                    + "be_blamed/be_remembered/take_that",
            "hate/hated/sad/shame to ..1 see ..3 you/your/go/it/end/lose/happen/become/suffer/on",
            "i_would_not_want_to_be in/you/the",
            "i/we would not want/like ..2 to_be_in_your/be_you/you_to_end/that_to_happen/to_be_you",
            "end_up/finish_up/finish like/as/on_the/in_court/with_nothing/in_the_papers ..4",
            "like the ..3 next_door/down_the_road/across_the_street ..6",
            "tick*_time_bomb/time_bomb/powder_keg/playing_with_fire/sitting_duck/russian_roulette/house_of_cards/"
                    + "sword_of_damocles/on_borrowed_time/sleepwalking",
            "left_behind/fall_behind/falling_behind/leave_you_behind",
            "eat*_you alive/for",
            "eat_you_alive",
            "your ..2 job/career/business/company/reputation/family/children/kids/future/licence/health/life/home/"
                    + "house/savings/firm ..2 is/are/will_be ..2 at_risk/at_stake/in_danger/on_the_line/gone/"
                    + "in_jeopardy/over/ruined/unsafe/unprotected/toast",
            "put/putting/risk/risking/gamble/gambling ..2 your ..2 family/children/kids/job/life/future/career/"
                    + "lives/staff ..4",
            "one ..6 wipe*/ruin*/sink*/bankrupt/bankrupted/bankrupts/destroy*/finish* ..1 you/your/the/it/everything",
            "will ..2 wipe/ruin/sink/bankrupt/destroy/finish/cripple/bury/break you/your ..4",
            "and then what",
            "one ..2 away from",
            "at_your door ..3 then",
            "what will you ..2 tell/say/do ::6 then/when/if/after",
            "will_be/would_be you ..2 has_to/have_to/who ..4 explain/answer/pay/blame",
            "come/comes/coming/fall*/crash*/collapse*/burn*/cave* down/in/crashing ..3 on your/their/someone/"
                    + "somebody/you ..3",
            "cemetery/grave/graveyard/coffin/morgue/funeral/hearse/wheelchair/burnt/burned ..1",
            "papers/press/newspapers/media ..2 write/say/report/print",
            "what ..1 papers/press/neighbours/newspapers/people/world/family will/would ..1 write/say/think ..6",
            "nobody/no_one will ..1 ..1 want/trust/work/buy/hire/come ..6 you/your/these/this",
            "close/closes/shut/shuts ..1 your ..1 kitchen/shop/plant/business/doors/site/practice/ward",
            "be crying",
            "imagine/picture/think ..1 ::6 burn*/losing/destroyed/stolen/dead/hospital/court/accident/breach/"
                    + "collapse*/flooded/ruined/empty/robbed/broken_into/tell",
            "without/lacking ::4 will/would/can/could not ..1 survive/last/make_it/exist/recover",
            "without ::3 will/would ..1 be gone/history/finished/dead/over",
            "mark_my_words/you_have_been_warned/do_not_say_i_did_not/do_not_come_crying/do_not_come_running/"
                    + "remember_my_words/i_warned_you/i_am_warning",
            "who ..1 will ..1 be_blamed/get_blamed/take_the_blame/be_responsible/get_the_blame",
            "take/takes/get/gets/carry/bear the_blame",
            "blame* ..3 you/for ..5",
            "they ..3 ask/asking/wonder ..1 why you ..1 did/not/waited/ignored/refused ..6",
            "why you did nothing/not ..5",
            "fined/fines/prison/lawsuit ..4 you/your ..4 if",
            "too_late ..2 when/once/if/by/for/then/to",
            "by then ..4 too_late",
            "worst_case/worst_nightmare/your_nightmare",
            "dark_future/bleak_future/grim_future");

    private Threats() {}
}
