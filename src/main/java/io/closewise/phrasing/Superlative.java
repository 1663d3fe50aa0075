package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** Ranks, perfections and promises about what is sold. A hope of the buyer's, a greeting or a comparison within a named few is none. */
final class Superlative implements Detector {

    private static final Cues FRAMES = SuperlativeFrames.FRAMES;

    private static final Cues PROMISE = Promises.PROMISE;

    private static final String BEST =
            "best/greatest/finest/fastest/cheapest/safest/strongest/easiest/smartest/quietest/toughest/lightest/"
                    + "cleanest/leading/top/ultimate/number_one/no_1/no_one/number_1/most_advanced/most_reliable/"
                    + "most_powerful/most_modern/most_trusted/most_complete/most_popular/most_efficient/"
                    + "most_accurate/most_secure/most_innovative/most_comfortable/most_experienced/most_durable/"
                    + "most_precise/most_generous/lowest";
    static final String PRODUCT =
            "fit/match/solution/choice/tool/product/machine/system/partner/answer/service/platform/software/device/"
                    + "model/design/house/home/car/policy/cover/plan/result/results/quality/team/package/setup/"
                    + "way_to/option/press/boiler/scanner/pump/protection/security/accuracy/performance/crane/"
                    + "software/supplier/insurer/provider/record";

    private static final Cues RANK = Cues.of(
            "best ..1 investment/decision/deal/purchase/thing ..1 you ..4",
            "best/finest/greatest/safest/smartest ..2 you_will ..1 ever ..2",
            "simply/quite_simply/just/absolutely/truly ..1 the? perfect/ideal/best/ultimate/finest ..2",
            "one_and_only ..3",
            "only ..1 " + PRODUCT + " ..2 that ..1 really/actually/truly ..2",
            "world/europe/country/industry/market most/best/number_one/<est> ..4",
            "world/europe/industry <est> ..3",
            "the only ..2 that ..1 really/actually/truly works/work/helps/does",
            "the/our ..1 <est> ..6 market/world/europe/country/business/industry/earth/planet/town/region/class/"
                    + "field/sector/continent/history/ever/trade/city/anywhere/available/around/there_is/"
                    + "money_can_buy/you_can/you_will/on_sale/on_offer/nation/universe/known",
            "the ..1 most ..3 market/world/europe/country/industry/planet/region/history/ever/sector/anywhere/"
                    + "available/class",
            "we/it/this/ours/they are/is/offer/have/sell/make/build ..2 simply/just/easily/clearly/without_doubt/"
                    + "by_far/hands_down ..1 the? <est>",
            "the leading/top/number_one/undisputed/most_respected/most_trusted expert/specialist/authority/"
                    + "supplier/provider/maker/brand/name ..2 in/of/on/for",
            "a_cut_above/streets_ahead/in_a_league_of/top_notch/world_beating/award_worthy/best_ever/number_one/"
                    + "no_1 ..2",
            "the ..1 " + BEST
                    + " ..5 market/world/europe/country/business/industry/earth/planet/town/region/class/field/sector/globe/germany/britain/america/asia/continent/history/ever/trade/city/money_can_buy/you_can_get/you_can_buy/you_can_find/you_will/anywhere/available/there_is/around/out_there/going/nation/hands_down/bar_none/by_far/category/segment/on_offer/on_sale",
            "we/ours/our/it/this/these/that/they/product ..5 is/are/remain/remains/have/has/offer/offers/make/"
                    + "build/sell/provide/deliver/run ..3 the ..2 "
                    + BEST,
            "we/it/this/ours are/is simply/quite_simply/just/easily/by_far ..1 the? " + BEST,
            "the ..1 undisputed/clear/absolute/unchallenged/outright/world/global/market ..1 leader*/number_one/"
                    + "best/champion/market_leader",
            "we_are/is/are ..2 market_leader*/world_leader*/the_leader*/industry_leader*/leaders_in/"
                    + "world_market_leader*",
            "lead/leads ..1 this/the/our market/field/industry/sector/pack/world",
            "nothing_but the_best",
            "best_in_class/best_of_breed/top_of_the_range/industry_leading/market_leading/world_leading/"
                    + "class_leading",
            "simply/quite_simply the_best",
            "the_best ..1 thing since",
            "the_only ..2 " + PRODUCT + " ..2 that/you/which/on/worth",
            "the_last ..1 " + PRODUCT + " you ..2 need/buy");

    private static final Cues PERFECTION = Cues.of(
            "unbeatable/unique/incredible/amazing/sensational/unbelievable/extraordinary ..1 value/service/quality/"
                    + "product/offer/performance/results/solution/price",
            "the ultimate ..2",
            "ultimate solution/answer/tool/system",
            "all your/the/their/of_your ..2 problems/worries/headaches/needs ..4",
            "solve*/solves/answer*/answers ..1 every/all ..2",
            "can/does/do everything/anything",
            "everything you ..1 can ..1 imagine",
            "makes/make/made any? mistakes",
            "works/work for everyone/everybody/anyone",
            "flawless/flawlessly/unbeatable/unbeaten/unrivalled/unrivaled/unmatched/unparalleled/unsurpassed/"
                    + "world_class/revolutionary/foolproof/bulletproof/infallible/second_to_none/peerless/"
                    + "incomparable/unequalled/undisputed/game_changing/game_changer/groundbreaking/miracle/"
                    + "magical/out_of_this_world/one_of_a_kind/once_in_a_generation/state_of_the_art/matchless/"
                    + "cutting_edge/idiot_proof/indestructible/unbreakable/legendary/phenomenal/unique_in_the_world",
            "perfect " + PRODUCT,
            "perfect ..1 for every/all/everyone/any/your/you",
            "is/are/was simply/absolutely/just/really/quite/truly? perfect",
            "perfect_in every/all",
            "ideal for every/all/everyone/any",
            "last*/lasts/works/runs/stays/keeps ..2 forever/for_ever/a_lifetime/for_life/for_eternity",
            "ever ..1 built/made/sold/produced/seen/invented/designed/written/offered/created",
            "in_a_class of_its_own/of_their_own/of_our_own/by_itself",
            "a_class_apart",
            "without_equal/has_no_equal/no_equal/no_rival/no_rivals",
            "head_and_shoulders",
            "light_years ahead",
            "miles_ahead of",
            "blow*/blows ..3 away/out_of_the_water",
            "gold_standard",
            "every single time",
            "fit*/suit*/meet* every/any need*/business/situation/budget/taste",
            "everything you ..2 ever ..2 need/want",
            "all your/the/of_your ..2 problems/worries/headaches ..3 solved/over/gone/disappear/vanish",
            "solve*/fix*/end*/cure* ..2 all/every/any ..3 problem*/worry/worries/headache*/trouble*");

    private static final Cues COMPARED = Cues.of(
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

    private static final Cues EXCUSED = Cues.of(
            "whether ..4 best/perfect",
            "depends on",
            "biggest/leading/largest/top names/brands/customers/clients",
            "they_are the ..1 market_leader",
            "guaranteed for/until/by",
            "not/never ..1 stopped/stop/put_off me/us",
            "as_far_as",
            "in_my_opinion",
            "no better answer/idea/word",
            "for ..2 small/large/young/old",
            "of ..1 the_two/the_three/these/all_three",
            "best/biggest/largest/leading/top ..1 @crowdnoun ..6 with/from us",
            "of_the_two/of_the_three/of_the_four/of_these/of_both",
            "may/might/could ..3 best/perfect",
            "as_far_as_i_know",
            "if ::8 best/perfect",
            "best_regards/best_wishes",
            "looking_for/you_want/you_need ..3 best/perfect",
            "nobody_is/nothing_is/no_one_is perfect");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.SUPERLATIVE;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(
                PressurePattern.FABRICATED_PROOF,
                PressurePattern.SHAM_CONCESSION,
                PressurePattern.PERSISTENCE_AFTER_NO);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() || EXCUSED.anywhereIn(sentence)) {
            return false;
        }
        return RANK.in(sentence)
                || PERFECTION.in(sentence)
                || PROMISE.in(sentence)
                || COMPARED.in(sentence)
                || FRAMES.in(sentence);
    }

    @Override
    public String reason() {
        return "Nobody can check it, and a claim that is too large makes the true ones doubtful.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "I can show you which of your needs it meets and which it does not. Would that help you decide?");
    }
}
