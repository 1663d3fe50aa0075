package io.closewise.playbook;

import io.closewise.technique.Technique;
import java.util.List;

/** A technique of a playbook with the rules of its own. */
public record Entry(Technique technique, List<Rule> rules) {

    public Entry {
        rules = List.copyOf(rules);
    }
}
