package io.closewise.phrasing;

import java.util.List;

/** One detector for each pattern, in the order of {@link PressurePattern}. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all() {
        return List.of(
                new FalseUrgency(),
                new FalseScarcity(),
                new BinaryTrap(),
                new TagYesLadder(),
                new Presumption(),
                new Superlative(),
                new UnverifiedStatistic(),
                new Guilt(),
                new Negging(),
                new HiddenCommitment(),
                new NegativeConsent(),
                new AuthorityBypass(),
                new FabricatedProof(),
                new FearAppeal(),
                new PersistenceAfterNo(),
                new ShamConcession());
    }
}
