package io.closewise.recommendation;

import io.closewise.deal.Deals;
import java.util.List;

/**
 * A deal, what a sales coach wants to see first in it, and why.
 *
 * @param places how many of the first places the techniques wanted have to be among
 */
record RankingCase(String deal, Deals facts, int places, List<String> wanted, String why) {

    /** This one stands first. */
    static RankingCase first(String deal, Deals facts, String technique, String why) {
        return new RankingCase(deal, facts, 1, List.of(technique), why);
    }

    /** These are the first two, in whatever order. */
    static RankingCase firstTwo(String deal, Deals facts, String one, String other, String why) {
        return new RankingCase(deal, facts, 2, List.of(one, other), why);
    }

    /** This one is first or second: another one may stand above it. */
    static RankingCase amongFirstTwo(String deal, Deals facts, String technique, String why) {
        return new RankingCase(deal, facts, 2, List.of(technique), why);
    }

    @Override
    public String toString() {
        return deal;
    }
}
