package io.closewise.recommendation;

/**
 * How a score comes about, in thousandths so that no order of adding changes it: every technique starts from the same place,
 * what speaks for and against it is added within limits, cautions take something off, and a technique that the moment calls
 * for stands above all that it does not call for.
 */
final class Scoring {

    /** Where every technique starts. */
    static final int START = 200;
    /** What FAVOUR and DISFAVOUR together may add: no heap of small reasons outweighs what the moment calls for. */
    static final int MOST_FAVOUR = 250;
    /** What the first caution takes off. */
    static final int FIRST_CAUTION = 80;
    /** What each further caution takes off. */
    static final int FURTHER_CAUTION = 20;
    /** What cautions take off at most. */
    static final int MOST_CAUTION = 140;
    /** What LEAD adds: more than the whole range below it, which ends at START + MOST_FAVOUR. */
    static final int LEAD = 500;
    /** What LEAD adds at most, so that no score exceeds 1. */
    static final int MOST_LEAD = 1000 - START - MOST_FAVOUR - 10;
    /** By how much the first stands above the second where it was put first. */
    static final int AHEAD = 10;

    private Scoring() {}

    static int caution(int count) {
        return count == 0 ? 0 : Math.min(MOST_CAUTION, FIRST_CAUTION + FURTHER_CAUTION * (count - 1));
    }

    /** What a technique scores by itself, never less than nothing: LEAD and FIRST come on top. */
    static int own(int favour, int cautions) {
        return Math.max(0, START + Math.min(favour, MOST_FAVOUR) - caution(cautions));
    }

    static double asScore(int thousandths) {
        return thousandths / 1000.0;
    }
}
