package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** Loss, blame or regret painted out. What the buyer measured or worries about, and a risk told soberly, are none. */
final class FearAppeal implements Detector {

    private static final Cues FRAMES = FearFrames.FRAMES;

    private static final Cues THREAT = Threats.THREAT;

    /** Grave words only: a fire, a leak or a failure may be told soberly, as insurers and engineers must. */
    private static final String DOOM =
            "regret*/blame/blamed/fired/sacked/ruin*/ruined/ruin/bankrupt/bankrupted/bankrupts/bankruptcy/go_under/goes_under/"
                    + "going_under/went_under/wiped_out/wipe/disaster*/catastrophe/catastrophic/catastrophes/catastrophe/nightmare*/hacked/"
                    + "hacker*/lawsuit*/sued/prison/jail/collapse*/destroy*/eat_you/eaten_alive/left_behind/"
                    + "leave_you_behind/fall_behind/falling_behind/heads_roll/head_will_roll/on_your_conscience/"
                    + "killed/die/dies/out_of_business/lose_everything/losing_everything/lost_everything/lose_your/"
                    + "lose_customers/never_recover/crush*/extinct/front_page/headline*/scandal/insolvent/insolvency/"
                    + "insolvent/insolvency/go_bust/goes_bust/went_bust/broke/overtake*/swallow*/ashes/in_flames/"
                    + "explosion/penniless/homeless/pay_dearly/pay_the_price/humiliate*/shame/laughing_stock/doomed/"
                    + "doom/perish*/obsolete/worthless/close_down/closing_down/shut_down/shutting_down/"
                    + "closed_its_doors/close_its_doors/closes_its_doors/close_their_doors/answer_for/explain_to/"
                    + "explaining/empty_handed/miserable/tears/devastate*/demise/the_end/cripple*/crippled/chaos/"
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
            "you ..4 regret ..2 this/it/that/not/having/for/your ..6",
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

    private static final Cues EXCUSED = Cues.of(
            "it_is ..1 supported",
            "your_own ..1 assessment/report/figures/log",
            "the_odds/probability/likelihood/statistically",
            "please_have ..3 checked",
            "an_electrician/an_engineer/a_surveyor ..3 should",
            "as_you_told/you_told",
            "law requires",
            "does_not_cover/not_cover",
            "solve* ..3 troubles",
            "and take the_blame",
            "who ..1 in ..1 your ..6 live with",
            "who ..1 in ..1 your ..3 live with",
            "stubborn",
            "hospital_next/hospital_wants/next_door wants",
            "i/we ..2 get/be/am ..1 fired/sacked ..4",
            "ruin*/spoil*/wreck* ..1 my/our",
            "my ..2 year/bonus/boss/career/job",
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
    public Set<PressurePattern> yieldsTo() {
        return Set.of(
                PressurePattern.NEGGING,
                PressurePattern.FALSE_SCARCITY,
                PressurePattern.PERSISTENCE_AFTER_NO,
                PressurePattern.GUILT,
                PressurePattern.SHAM_CONCESSION);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (THREAT.in(sentence) || REGRET.in(sentence)) {
            return true;
        }
        if (GRAVE.in(sentence)
                && YOU.anywhereIn(sentence)
                && FORM.anywhereIn(sentence)
                && (!sentence.asksOpenly() || RHETORICAL.anywhereIn(sentence))) {
            return true;
        }
        if (FRAMES.in(sentence) && (!sentence.asksOpenly() || RHETORICAL.anywhereIn(sentence))) {
            return true;
        }
        return !sentence.asksOpenly() && IDLE.anywhereIn(sentence) && DREAD.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
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
