package io.closewise.recommendation;

import io.closewise.deal.AskOutcome;
import io.closewise.deal.CommitmentSize;
import io.closewise.deal.DealContext;
import io.closewise.deal.PastAsk;
import io.closewise.playbook.MicroCommitment;
import io.closewise.recommendation.Recommendation.SmallAct;
import io.closewise.technique.Commitment;
import io.closewise.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Picks the kind of small act that fits stage, channel, industry and history best: at most one rung above the last that the buyer
 * accepted, below one that was declined, and never one that still waits for an answer.
 */
final class NextStepChooser {

    /** Without any history the first rungs are enough to find out. */
    private static final int FIRST_RUNGS = 2;

    private final List<MicroCommitment> kinds;
    private final Map<String, MicroCommitment> byKind = new HashMap<>();

    NextStepChooser(List<MicroCommitment> kinds) {
        this.kinds = kinds;
        kinds.forEach(kind -> byKind.put(kind.kind(), kind));
    }

    /** The act for a technique that asks for a small one; null for any other technique and where nothing fits. */
    @Nullable
    SmallAct choose(Technique technique, DealContext deal, LocalDate today) {
        boolean asksSmall = technique.commitment() == Commitment.MICRO || technique.commitment() == Commitment.SMALL;
        if (!asksSmall || kinds.isEmpty()) {
            return null;
        }
        History history = History.of(deal.commitments(), today, byKind);
        MicroCommitment best = null;
        int bestFit = Integer.MIN_VALUE;
        for (MicroCommitment kind : kinds) {
            if (fits(kind, technique, deal) && history.allows(kind)) {
                int fit = history.merit(kind) + toldFits(kind, deal);
                if (fit > bestFit) {
                    bestFit = fit;
                    best = kind;
                }
            }
        }
        return best == null ? null : new SmallAct(best, reasons(best, deal, history));
    }

    private static boolean fits(MicroCommitment kind, Technique technique, DealContext deal) {
        boolean smallEnough = kind.size() == CommitmentSize.MICRO
                || (kind.size() == CommitmentSize.SMALL && technique.commitment() == Commitment.SMALL);
        return smallEnough
                && kind.stages().contains(deal.stage())
                && (deal.channel() == null || kind.channels().contains(deal.channel()))
                && (deal.industry() == null || kind.industries().contains(deal.industry()));
    }

    /** A kind made for few fits a told industry or channel more closely; where neither is told, one made for many is safer. */
    private static int toldFits(MicroCommitment kind, DealContext deal) {
        int industries = kind.industries().size();
        int channels = kind.channels().size();
        return (deal.industry() == null ? industries : -industries) + (deal.channel() == null ? channels : -channels);
    }

    private static List<String> reasons(MicroCommitment kind, DealContext deal, History history) {
        List<String> reasons = new ArrayList<>();
        reasons.add("fits the stage " + deal.stage());
        if (deal.channel() != null) {
            reasons.add("fits the channel " + deal.channel());
        }
        if (deal.industry() != null) {
            reasons.add("fits the industry " + deal.industry());
        }
        reasons.add(history.reason(kind));
        return reasons;
    }

    /** What earlier asks say about the next one. */
    private record History(
            @Nullable MicroCommitment accepted, int highest, String why, List<String> waitingOrDeclined) {

        static History of(@Nullable List<PastAsk> asks, LocalDate today, Map<String, MicroCommitment> byKind) {
            MicroCommitment accepted = null;
            PastAsk newest = null;
            PastAsk newestAccepted = null;
            List<String> closed = new ArrayList<>();
            for (PastAsk ask : asks == null ? List.<PastAsk>of() : asks) {
                if (ask.askedOn().isAfter(today)) {
                    continue;
                }
                if (newest == null || !ask.askedOn().isBefore(newest.askedOn())) {
                    newest = ask;
                }
                if (ask.outcome() != AskOutcome.ACCEPTED) {
                    closed.add(ask.kind());
                } else if (newestAccepted == null || !ask.askedOn().isBefore(newestAccepted.askedOn())) {
                    newestAccepted = ask;
                    accepted = byKind.get(ask.kind());
                }
            }
            if (newest != null && newest.outcome() == AskOutcome.DECLINED) {
                int below = Math.max(MicroCommitment.LOWEST, level(newest, byKind) - 1);
                return new History(null, below, "asks for less than what was declined last", closed);
            }
            if (newestAccepted != null) {
                int above = Math.min(MicroCommitment.HIGHEST, level(newestAccepted, byKind) + 1);
                return new History(accepted, above, "is at most one rung above what was accepted last", closed);
            }
            return new History(null, FIRST_RUNGS, "is small enough for a first ask", closed);
        }

        /** The rung of an ask; of one in free words, by its size. */
        private static int level(PastAsk ask, Map<String, MicroCommitment> byKind) {
            MicroCommitment known = byKind.get(ask.kind());
            return known != null ? known.level() : ask.size().ordinal() + MicroCommitment.LOWEST + 1;
        }

        boolean allows(MicroCommitment kind) {
            return kind.level() <= highest
                    && !waitingOrDeclined.contains(kind.kind())
                    && (accepted == null || !accepted.kind().equals(kind.kind()));
        }

        int merit(MicroCommitment kind) {
            boolean next = accepted != null && accepted.leadsTo().contains(kind.kind());
            return kind.level() * 20 + (next ? 15 : 0);
        }

        String reason(MicroCommitment kind) {
            return accepted != null && accepted.leadsTo().contains(kind.kind())
                    ? "leads on from " + accepted.kind() + ", which was accepted last"
                    : why;
        }
    }
}
