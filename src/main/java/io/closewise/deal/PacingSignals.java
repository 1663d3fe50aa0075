package io.closewise.deal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier asks, the buyer's own acts and the balance of effort say. Only what the buyer does counts as their interest;
 * how often the seller writes does not.
 */
final class PacingSignals {

    /** A week: a buyer needs time to answer one ask before the next. */
    static final int DAYS_OF_ASKS = 7;
    /** A month: interest fades after that. */
    static final int DAYS_OF_ACTS = 30;
    /** Three weeks without any act: longer than an ordinary leave. */
    static final int DAYS_OF_SILENCE = 21;

    private static final int TOO_MANY_ASKS = 3;
    private static final int TOO_MANY_PENDING = 2;
    private static final int ENOUGH_ACTS = 2;
    /** Up to this share of the contacts, in per cent, the buyer is being chased. */
    private static final int CHASED_UP_TO = 10;
    /** From this share on, in per cent, the buyer comes more than half of the way. */
    private static final int LEANS_IN_FROM = 51;

    private PacingSignals() {}

    static void readAsks(@Nullable List<PastAsk> asks, LocalDate today, SignalSet.Growing found) {
        if (asks == null || asks.isEmpty()) {
            return;
        }
        LocalDate weekAgo = today.minusDays(DAYS_OF_ASKS);
        int recent = 0;
        int pending = 0;
        PastAsk newest = null;
        PastAsk second = null;
        for (PastAsk ask : asks) {
            if (ask.askedOn().isAfter(today)) {
                continue;
            }
            recent += ask.askedOn().isBefore(weekAgo) ? 0 : 1;
            pending += ask.outcome() == AskOutcome.PENDING ? 1 : 0;
            if (newest == null || !ask.askedOn().isBefore(newest.askedOn())) {
                // of two asks of one date the later in the list is the newer
                second = newest;
                newest = ask;
            } else if (second == null || !ask.askedOn().isBefore(second.askedOn())) {
                second = ask;
            }
        }
        found.addIf(recent >= TOO_MANY_ASKS || pending >= TOO_MANY_PENDING, Signal.ASKED_TOO_OFTEN);
        found.addIf(newest != null && newest.outcome() == AskOutcome.DECLINED, Signal.LAST_ASK_DECLINED);
        found.addIf(newest != null && newest.outcome() == AskOutcome.PENDING, Signal.LAST_ASK_PENDING);
        found.addIf(
                newest != null
                        && second != null
                        && newest.outcome() == AskOutcome.ACCEPTED
                        && second.outcome() == AskOutcome.ACCEPTED,
                Signal.MOMENTUM);
    }

    static void readActs(@Nullable List<BuyerAct> acts, LocalDate today, SignalSet.Growing found) {
        if (acts == null) {
            return;
        }
        LocalDate monthAgo = today.minusDays(DAYS_OF_ACTS);
        int recent = 0;
        for (BuyerAct act : acts) {
            if (!act.on().isAfter(today) && !act.on().isBefore(monthAgo)) {
                recent++;
            }
        }
        found.addIf(recent >= ENOUGH_ACTS, Signal.SELF_ENGAGED);
    }

    static void readEffort(@Nullable Effort effort, SignalSet.Growing found) {
        if (effort == null || !effort.tellsWhoLeads()) {
            return;
        }
        if (effort.buyerShareAtMost(CHASED_UP_TO)) {
            found.add(Signal.SELLER_CHASING);
        } else if (effort.buyerShareAtLeast(LEANS_IN_FROM)) {
            found.add(Signal.BUYER_LEANS_IN);
        } else {
            found.add(Signal.SELLER_LEADS);
        }
    }
}
