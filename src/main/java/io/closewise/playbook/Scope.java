package io.closewise.playbook;

import io.closewise.technique.Commitment;
import io.closewise.technique.Pressure;
import io.closewise.technique.Technique;
import java.util.List;

/** The techniques that a general rule speaks of: those of these commitments and pressures, an empty list meaning any. */
public record Scope(List<Commitment> commitments, List<Pressure> pressures) {

    public Scope {
        commitments = List.copyOf(commitments);
        pressures = List.copyOf(pressures);
    }

    /** Whether the technique is one of them. */
    public boolean includes(Technique technique) {
        return (commitments.isEmpty() || commitments.contains(technique.commitment()))
                && (pressures.isEmpty() || pressures.contains(technique.pressure()));
    }
}
