package io.closewise.technique;

import java.util.List;

/** A line to fill in; every placeholder in square brackets has a slot. */
public record FillInTemplate(String text, List<Slot> slots) {

    public FillInTemplate {
        slots = List.copyOf(slots);
    }
}
