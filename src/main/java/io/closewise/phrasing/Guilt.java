package io.closewise.phrasing;

import java.util.List;

/** The seller's effort, feelings or job as the buyer's debt. Thanks and own mistakes are none. */
final class Guilt implements Detector {

    private static final Cues FRAMES = GuiltFrames.FRAMES;

    private static final Cues LIVELIHOOD = Livelihood.LIVELIHOOD;
    private static final Cues FEELINGS = Reproaches.FEELINGS;

    private static final Cues DEBT = GuiltFrames.DEBT;

    private static final Cues EFFORT = Cues.of(
            "i/we ..1 lost/wasted/gave_up/sacrificed/missed ..5 because_of ..1 you",
            "i/we ..1 lost ..3 day/week/night/customer/order ..4 you",
            "i/we have? ..2 done ..1 so_much/a_lot/everything/all_this ..3",
            "i/we already? ..2 bought/ordered/reserved/turned_down/hired/paid ..6 because/for_you/trusted/counting/"
                    + "relied",
            "i/we ..2 go/went/gone ..4 trouble/lengths/way ..6",
            "<num> ..1 months/weeks/hours/days/years ..1 of ..1 work/effort/talks ..4",
            "worked/work ..1 all ..1 night/weekend/day",
            "i/we ..2 wrote/prepared/calculated/rewrote/revised/changed/built/planned ..8 times/nights/weekend/"
                    + "weekends/sunday/holiday/for_you",
            "i/we ..2 clear*/cleared/drew/drawn/paid/stuck_up/stood_up/vouched/arranged/printed/brought/lent/"
                    + "carried/defended/kept ..6 you/your",
            "i/we ..2 had ..4 drawn/made/built/printed/prepared ..3 for you",
            "at ..1 our/my ..1 own ..1 cost/expense/risk",
            "all/so_much this/that ..1 help/work/advice/effort/time ..4",
            "<num>/three/four/five free ..1 consultations/visits/demos/drafts/sessions/hours/advice",
            "i/we/my_team/our_team/my_colleagues/our_people/my_boss/our_engineers/my_whole_team/the_whole_team/"
                    + "everybody/everyone ..3 stay*/work*/drove/drive/flew/gave/spent/wrote/rewrote/calculated/"
                    + "recalculated/prepared/did/built/fought/came/travelled/cancelled/skipped/sat/slaved/bent/"
                    + "changed/moved/invested ..5 for_you/you/your/this/weekend/evening/night/nights/weeks/late/"
                    + "hours/days",
            "i/we/my_team/our_team/my_whole_team/my_colleagues/our_engineers/my_people/people/the_team have/has/"
                    + "had/even/already/personally? ..1 drove/driven/worked/stayed/gave_up/given_up/spent/fought/"
                    + "put_in/went_to/gone_to/went_out/gone_out/bent/built/moved_heaven/moved_mountains/sacrificed/"
                    + "travelled/traveled/invested/rearranged/cancelled/canceled/skipped/missed/came_all/come_all/"
                    + "flew/flown/sat_up/lost_sleep/begged/did_all/done_so/did_so/been_up/poured/made_three/"
                    + "made_four/made_five/answered_every/dropped_everything/waited/turned_down/held",
            "i/we ..2 so_much ..2 trouble/work/effort/time",
            "i/we ..2 put/poured/sank/invested ..5 into/in ..1 your/this/you/it",
            "so_many/all_those/all_these/countless hours/nights/trips/meetings/visits/demos/drafts/calls/lunches/"
                    + "versions/evenings",
            "went_to ..2 trouble/lengths",
            "hours/nights/weekends/evenings i/we");

    private static final Cues DEMAND = Cues.of(
            "at_least ..1 sign/order/buy/take/give ..2",
            "because ..1 i/we ..1 trusted/believed/relied/counted ..2",
            "you ..1 can_not ..1 back_out",
            "maybe",
            "after ..1 i/we ..1 have",
            "to ..1 get ..1 you ..1 this/the/an appointment/slot/date/meeting/place",
            "i ..2 deserve",
            "rely ..1 on ..1 you",
            "cancel ..1 now",
            "please ..1 do_not",
            "and_now ..6",
            "you_should ..1 bear/remember/think/consider/know",
            "you_can_not ..4",
            "go elsewhere/to_someone/to_somebody",
            "bear ..2 in_mind",
            "only ..1 asking ..1 for ..1 one/a",
            "i_am only ..1 asking",
            "leave ..1 me/us",
            "your_turn/owe_me/owe_us/i_expect/we_expect/fair/disappoint*/let_down/letting",
            "do_not ..2 me/us",
            "send ..1 me",
            "a ..1 little ..1 something/back",
            "not ..1 just ..2",
            "so/and_now ..1 please/you/do_not/surely/least",
            "you ..2 can_not/can_hardly/could_at_least/should/could_hardly/ought/will_not_even ..5",
            "please ..2 not",
            "say/saying/said no",
            "surely/sign/an_order/your_order/a_yes/yes/your_signature/a_signature",
            "walk*/walked away",
            "at_least ..2 you/sign/give/say/do",
            "in_return",
            "back_out/pull_out/turn_me/turn_us/change_your_mind/let_me",
            "and_this is",
            "and_now_you",
            "and_you ..1 still/want/say/will_not/hesitate/refuse/just/now/can_not/send/leave/do_not/dare/tell",
            "not ..2 for_nothing",
            "a_no",
            "just_to ..2 hear/be/get",
            "deserve*");

    private static final Cues EXCUSED = Cues.of(
            "feel_bad/feel_guilty/bad_conscience",
            "no_need",
            "whatever_you_decide",
            "i_owe_you",
            "obligation",
            "what/where ..1 hurts",
            "hurts ..1 most/now",
            "do/did ..1 my ..1 job",
            "what you get",
            "on ..1 your feedback/answer/advice/opinion/help",
            "lose ..1 the house",
            "last_year price",
            "told the ..1 team ..1 to_expect",
            "told your",
            "owe ..1 me/us/nobody ..1 no/nothing/any",
            "owe no",
            "my_mistake/our_mistake/our_fault/my_fault",
            "but ..2 i_will/i_can/i_could/i_would ..1 give/knock/let/offer/take/make ..4 <num>/price/discount/off/"
                    + "half",
            "hurts me ..2 but ..3 <fig>",
            "trouble for/over ..1 this ..2 so let_us",
            "owe me/us/it nothing/nothing_at_all",
            "our/my ..1 mistake/fault/error",
            "no strings/obligation/debt",
            "what_i_am_offering/what_i_offered/what_i_offer/offering_you/that_price/this_price/this_discount ..2 "
                    + "knew/know/saw/see/found/finds/heard",
            "for_this_discount/for_this_price/for_the_discount/for_that_price/about_this_price/about_the_price/"
                    + "about_this_discount/over_this_price/at_this_price",
            "knew/saw/heard ..3 offering/price/discount/quote",
            "told ..1 our warehouse/depot/driver/factory/workshop/dispatch/production",
            "not ..1 feel ..2 obliged/obligated/bound/pressed/pressured/guilty/indebted",
            "may/can/could/free_to/welcome_to ..1 still? ..1 say_no/decline/walk_away/change_your_mind/back_out",
            "we_let_you/i_let_you");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.GUILT;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return DEBT.in(sentence)
                || LIVELIHOOD.saidIn(sentence)
                || FEELINGS.in(sentence)
                || FRAMES.in(sentence)
                || EFFORT.saidIn(sentence) && DEMAND.anywhereIn(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "The buyer owes nothing for our effort, and our job is no reason to buy.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "Thank you for looking at it with me. If it does not fit, a no is fine; what would you like to do?");
    }
}
