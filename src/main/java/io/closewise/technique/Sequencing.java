package io.closewise.technique;

import java.util.List;

/** Keys of techniques that safely come before and after, and the gates that must be open. */
public record Sequencing(List<String> before, List<String> after, List<String> gates) {

    public Sequencing {
        before = List.copyOf(before);
        after = List.copyOf(after);
        gates = List.copyOf(gates);
    }
}
