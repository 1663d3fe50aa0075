package io.closewise.outcome;

/**
 * Where a share lies, with 95 % confidence, of which a sample is known: the score interval of E. B. Wilson (1927), which stays
 * within 0 and 1 and is right for few cases too. From 0 to 1 where there is no case.
 */
public record WilsonInterval(double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % on either side. */
    private static final double Z = 1.959963984540054;

    /** Of so many cases, so many succeeded. */
    public static WilsonInterval of(long successes, long cases) {
        if (successes < 0 || successes > cases) {
            throw new IllegalArgumentException(successes + " of " + cases);
        }
        if (cases == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) successes / cases;
        double square = Z * Z / cases;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / cases + square / (4 * cases));
        // what rounding leaves over at the ends is nothing
        return new WilsonInterval(
                successes == 0 ? 0 : Math.max(0, middle - half), successes == cases ? 1 : Math.min(1, middle + half));
    }
}
