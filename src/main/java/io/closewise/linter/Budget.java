package io.closewise.linter;

/**
 * How much work a check may take, in steps. They are counted and never timed, so that the same document gets the same findings on
 * every machine.
 */
final class Budget {

    private final long most;
    private long left;

    Budget(long most) {
        this.most = most;
        this.left = most;
    }

    /** One that holds for questions whose size their asker knows. */
    static Budget unlimited() {
        return new Budget(Long.MAX_VALUE);
    }

    /** Takes the steps from what is left. Throws {@link SpentException} where that is not enough, and from then on always. */
    void spend(long steps) {
        if (steps > left) {
            left = 0;
            throw new SpentException();
        }
        left -= steps;
    }

    /** How many steps were taken. */
    long spent() {
        return most - left;
    }

    /** The work is more than the budget allows; whoever began it says what is not known. */
    static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        SpentException() {
            // it ends a search and is no fault, so where it was thrown is of no use
            super("the budget of the check is spent", null, false, false);
        }
    }
}
