package io.closewise.deal;

import io.closewise.deal.DealContext.MoreFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** Reads a deal context into the signals that hold of it. Same context and instant, same signals. */
public final class SignalReader {

    private SignalReader() {}

    /** The signals that hold at the UTC date of {@code asOf}; entries dated later count for nothing. */
    public static SignalSet read(DealContext deal, Instant asOf) {
        LocalDate today = asOf.atOffset(ZoneOffset.UTC).toLocalDate();
        SignalSet.Growing found = new SignalSet.Growing();
        SingleFacts.read(deal, found);
        PeopleSignals.read(deal.stakeholders(), found);
        ObjectionSignals.read(deal.openObjections(), found);
        PacingSignals.readAsks(deal.commitments(), today, found);
        PacingSignals.readActs(deal.engagement(), today, found);
        PacingSignals.readEffort(deal.effort(), found);
        if (deal.more() != MoreFacts.NONE) {
            readMore(deal.more(), today, found);
        }
        return found.done();
    }

    private static void readMore(MoreFacts more, LocalDate today, SignalSet.Growing found) {
        SingleFacts.read(more, found);
        DatedEvent event = more.compellingEvent();
        if (event != null) {
            boolean ahead = !event.on().isBefore(today);
            found.addIf(event.owner() == DateOwner.BUYER && event.hasConsequence() && ahead, Signal.COMPELLING_EVENT);
            found.addIf(event.owner() == DateOwner.SELLER && ahead, Signal.SELLER_DEADLINE);
        }
        LocalDate goLive = more.goLiveOn();
        found.addIf(goLive != null && !goLive.isBefore(today), Signal.GO_LIVE_KNOWN);
        LocalDate lastAct = more.lastBuyerActOn();
        found.addIf(
                lastAct != null && lastAct.isBefore(today.minusDays(PacingSignals.DAYS_OF_SILENCE)),
                Signal.BUYER_SILENT);
        Set<Circumstance> circumstances = more.circumstances();
        if (circumstances != null) {
            for (Circumstance circumstance : circumstances) {
                found.add(Signal.valueOf(circumstance.name()));
            }
        }
    }
}
