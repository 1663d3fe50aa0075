package io.closewise.technique;

import java.util.List;

/** One of the ordered steps in which a technique works, with what it needs and what it yields. */
public record MechanismStep(String step, String what, List<String> inputs, List<String> outputs) {

    public MechanismStep {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
