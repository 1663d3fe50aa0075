package io.closewise.phrasing;

import java.util.List;

/** Loss, blame or regret painted out. What the buyer measured or worries about, and a risk told soberly, are none. */
final class FearAppeal implements Detector {

    /** Grave words only: a fire, a leak or a failure may be told soberly, as insurers and engineers must. */
    private static final String DOOM =
            "regret*/blame/blamed/fired/sacked/ruin*/ruined/ruin/bankrupt*/bankruptcy/go_under/goes_under/"
                    + "going_under/went_under/wiped_out/wipe/disaster*/catastroph*/catastrophe/nightmare*/hacked/"
                    + "hacker*/lawsuit*/sued/prison/jail/collapse*/destroy*/eat_you/eaten_alive/left_behind/"
                    + "leave_you_behind/fall_behind/falling_behind/heads_roll/head_will_roll/on_your_conscience/"
                    + "killed/die/dies/out_of_business/lose_everything/losing_everything/lost_everything/lose_your/"
                    + "lose_customers/never_recover/crush*/extinct/front_page/headline*/scandal/insolven*/"
                    + "insolvent/insolvency/go_bust/goes_bust/went_bust/broke/overtake*/swallow*/ashes/in_flames/"
                    + "explosion/penniless/homeless/pay_dearly/pay_the_price/humiliat*/shame/laughing_stock/doomed/"
                    + "doom/perish*/obsolete/worthless/close_down/closing_down/shut_down/shutting_down/"
                    + "closed_its_doors/close_its_doors/closes_its_doors/close_their_doors/answer_for/explain_to/"
                    + "explaining/empty_handed/miserable/tears/devastat*/demise/the_end/cripple*/crippled/chaos/"
                    + "meltdown/drown*/pick_up_the_pieces/left_with_nothing/nothing_left/unforgivable/tragedy/"
                    + "tragic/be_history/be_toast/be_dead/be_out_of/cease_to_exist/no_longer_exist/not_exist/"
                    + "not_survive/at_your_door/on_your_doorstep/then_what/knocking_at/away_from_ruin/handcuffs/"
                    + "police/headlines/lose_the_house/lose_your_house/lose_your_licence/lose_your_job/"
                    + "lose_your_business/next_breach/next_outage/next_accident/next_fire/everyone_will_know/"
                    + "everybody_will_know";

    private static final Cues REGRET = Cues.of(
            "you ..1 kick/hate/curse/blame ..1 yourself ..3",
            "you_will/you_would ..2 wish ..1 you ..1 had ..3",
            "heads/your_head ..1 will ..1 roll",
            "you/they/your_team/your_family/your_children/your_kids will/would/could/might/are/may ..3 regret*/"
                    + "be_sorry/kick_yourself/never_forgive/hate_yourself/curse/blame_yourself/rue/pay_dearly/"
                    + "pay_the_price/be_ruined/be_bankrupt/be_finished/be_fired/be_sacked/be_blamed/be_left_behind/"
                    + "fall_behind/lose_everything/go_under/go_bust/be_wiped/be_crushed/be_out_of_business/"
                    + "be_explaining/be_answering/be_standing/be_the_one_who_has/be_the_one_who_gets/"
                    + "be_the_one_explaining/be_the_one_to_blame/be_the_one_they_blame/be_in_court/end_up/"
                    + "come_to_regret/lie_awake/never_sleep/be_overtaken/be_dead/be_history/be_toast/"
                    + "live_to_regret/have_to_explain/have_to_live/face_the/be_the_laughing",
            "regret ..2 this/it/that/not/having/for/your ..6",
            "come/live to regret",
            "kick yourself",
            "sorry you waited/did/ever/not",
            "you ..1 be sorry",
            "forgive yourself/you",
            "on_your_conscience/on_your_head/on_your_watch",
            "your head ..3 roll*/line/block",
            "heads ..1 roll",
            "whose_fault/whose_decision/your_fault/all_your_fault",
            "everyone/everybody/they/people will know ..2 who/whose/it",
            "blood on_your/on_the",
            "live with ..2 yourself/the_guilt/that_on/your_conscience ..3",
            "how_would_you/how_will_you/how_do_you ..1 feel/explain/live/sleep/face/tell/look ..6",
            "sleep at_night/soundly/well ::4 knowing/if/when/with/without",
            "afford not to",
            "can/could not_afford to ..1 wait/hesitate/ignore/miss/lose/say_no/delay/skip/pass/do_without/"
                    + "be_without/go_without",
            "not_afford ..1 not to");

    private static final Cues IDLE = Cues.of(
            "companies/firms/businesses/people/those/shops/factories/farms/plants/practices ..1 that/who/which ..2 "
                    + "not/without/fail/lag/sleep",
            "if/when/while you ..2 wait*/hesitate*/not/ignore/delay*/refuse/stay/stick/carry_on/keep/continue/"
                    + "go_on/put_off/do_nothing/pass/say_no/choose/go_without/pick/turn/skip/walk_away/decline/"
                    + "leave/dither/save/sit/postpone/fail_to",
            "do_nothing/doing_nothing/wait_and/wait_another/wait_too/without_this/without_it/without_us/"
                    + "without_our/without_protection/without_cover/without_insurance/without_a/without_the/"
                    + "keep_waiting/ignore_this/ignore_it/stay_as_you/stand_still/sit_back/hesitate/hesitates/"
                    + "hesitation/say_no/carry_on_like/go_on_like/sooner_or_later/one_day/some_day/any_day/"
                    + "any_time_now/next_time/before_long/next_winter/next_year/tomorrow",
            "one ..3 and",
            "one/single/next ..1 fire/leak/storm/breach/attack/accident/mistake/audit/failure/outage/burglary/"
                    + "lawsuit/flood/virus/power_cut/inspection/slip/spark/click/frost/strike",
            "every ..1 day/week/month/hour/minute ..3 you/without/wait/delay*",
            "until/before it_is/it ..1 too_late/happens",
            "imagine/picture/think_of/what_if/just_think/suppose/close_your_eyes",
            "when the ..4 come/comes/knock*/call*/strikes/hits/happens/breaks/fails/arrives/burns",
            "if ..4 happens/strikes/hits/breaks/comes/fails/burns/goes_wrong/find_out/finds_out",
            "firms/companies/businesses/shops/people/those/plants/owners/managers/teams/anyone/whoever/everyone/"
                    + "bakeries/farms/families ..1 that/who/which ..3 hesitate*/wait*/not/ignore*/delay*/refuse*/"
                    + "stay*/stick*/stand*/cling*/sleep*/miss*/postpone*/put_off/do_without/still/say_no/said_no/"
                    + "thought/decline*/dither*");

    /** A grave word, the buyer, and the form of a threat, in whatever order. */
    private static final Cues GRAVE = Cues.of("@grave");

    private static final Cues FORM = Cues.of("@threatform");
    private static final Cues YOU = Cues.of("you/your/yours/yourself/whoever");
    private static final Cues RHETORICAL = Cues.of(
            "do/would you ..1 really? want/like",
            "how would/will you",
            "what ..2 tell/say",
            "who ..2 will/would ..2 blame*/explain/answer/pay");

    private static final Cues DREAD = Cues.of(DOOM);

    private static final Cues THREAT = Cues.of(
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
            "as_we_speak/right_now_somebody/right_now_hackers ..3",
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
            "left_behind/be_left/fall_behind/falling_behind/leave_you_behind",
            "eat*_you alive/for",
            "eat_you_alive",
            "your ..2 job/career/business/company/reputation/family/children/kids/future/licence/health/life/home/"
                    + "house/savings/firm ..2 is/are/will_be ..2 at_risk/at_stake/in_danger/on_the_line/gone/"
                    + "in_jeopardy/over/ruined/unsafe/unprotected/toast",
            "put/putting/risk/risking/gamble/gambling ..2 your ..2 family/children/kids/job/life/future/career/"
                    + "lives/staff ..4",
            "one ..6 wipe*/ruin*/sink*/bankrupt*/destroy*/finish* ..1 you/your/the/it/everything",
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

    private static final Cues EXCUSED = Cues.of(
            "can/could/may/will be ..2 helped/repaired/replaced/avoided/prevented",
            "drain*/pump*/alarm*/sensor* ..3 start*/close*/stop*/warn*",
            "be glad/happy/free",
            "responsible_for ..4 plan/project/site/budget",
            "you ..1 can/may ..2 cancel/return/stop/leave",
            "you ..2 estimated/measured/counted/calculated/told/mentioned/said/wrote/worried/feared/reckoned/"
                    + "raised/described",
            "by_your ..2 count/own/figures/estimate",
            "risk ..1 is ..1 small/low/slight/minor/covered",
            "what ..3 worries/worry",
            "policy/cover/warranty/section/clause/insurance ..3 cover*/list*/pays/exclude*/applies/includes",
            "nothing/little ..1 to_fear",
            "should last",
            "we ..1 would/will/can not ..1 ..3 help",
            "sorry_to/i_am_sorry/we_are_sorry/so_sorry/sorry_about/sorry_for",
            "you_lose_nothing/lose_nothing/nothing_is_lost/nothing_lost/not_lose",
            "if_you_have ..2 questions",
            "questions ..2 you",
            "no ..1 trouble");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.FEAR_APPEAL;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (EXCUSED.anywhereIn(sentence)) {
            return false;
        }
        if (THREAT.in(sentence) || REGRET.in(sentence)) {
            return true;
        }
        if (GRAVE.in(sentence)
                && YOU.anywhereIn(sentence)
                && FORM.anywhereIn(sentence)
                && (!sentence.asksOpenly() || RHETORICAL.anywhereIn(sentence))) {
            return true;
        }
        return !sentence.asksOpenly() && IDLE.anywhereIn(sentence) && DREAD.in(sentence);
    }

    @Override
    public String reason() {
        return "It frightens instead of informing; the buyer's own figures say what waiting costs.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "What would it mean for you to leave things as they are for now? If the answer is \"not much\", that settles it too.");
    }
}
