package io.closewise.playbook;

import java.util.List;

/** Where sources contradict each other, how that was settled, and what the service does because of it. */
public record Contradiction(String id, String conflict, String settlement, String decides, List<String> techniques) {

    public Contradiction {
        techniques = List.copyOf(techniques);
    }
}
