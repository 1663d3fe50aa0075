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

    private static final Cues COMPARED = SuperlativeFrames.COMPARED;

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
        return Set.of(PressurePattern.FABRICATED_PROOF, PressurePattern.PERSISTENCE_AFTER_NO);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly()) {
            return false;
        }
        return RANK.in(sentence)
                || PERFECTION.in(sentence)
                || PROMISE.in(sentence)
                || COMPARED.in(sentence)
                || FRAMES.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
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
