package io.closewise.playbook;

import io.closewise.deal.Channel;
import io.closewise.deal.CommitmentSize;
import io.closewise.deal.Industry;
import io.closewise.deal.Stage;
import java.util.List;

/**
 * A kind of small act that a buyer can be asked for.
 *
 * @param level how much it asks, from 1 to 5: the rungs of a ladder
 * @param dataTaken what it takes from the buyer; empty where it takes nothing
 * @param leadsTo kinds one rung up
 */
public record MicroCommitment(
        String kind,
        String name,
        CommitmentSize size,
        List<Channel> channels,
        List<Industry> industries,
        List<Stage> stages,
        Reversibility reversibility,
        List<String> dataTaken,
        String dataPurpose,
        String reversalPath,
        int level,
        String ease,
        List<String> leadsTo,
        List<String> phrasing,
        String notes) {

    /** The lowest and the highest rung. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public MicroCommitment {
        channels = List.copyOf(channels);
        industries = List.copyOf(industries);
        stages = List.copyOf(stages);
        dataTaken = List.copyOf(dataTaken);
        leadsTo = List.copyOf(leadsTo);
        phrasing = List.copyOf(phrasing);
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException(
                    "a level lies from " + LOWEST + " to " + HIGHEST + ", not " + level + ": " + kind);
        }
    }

    /** What it takes to undo it. */
    public enum Reversibility {
        /** Nothing. */
        FREE,
        /** Effort or a fee. */
        COSTLY,
        /** It is a contract. */
        BINDING
    }
}
