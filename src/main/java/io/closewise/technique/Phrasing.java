package io.closewise.technique;

import io.closewise.deal.Stage;
import java.util.List;

/** Something that a salesperson may say at these stages, with placeholders in square brackets. */
public record Phrasing(String text, List<Stage> stages) {

    public Phrasing {
        stages = List.copyOf(stages);
    }
}
