package io.closewise.publishing;

import io.closewise.playbook.Finding;
import java.util.List;

/** The check found what must not be published. */
public final class UnpublishableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    UnpublishableException(List<Finding> findings) {
        super("the draft has errors");
        this.findings = List.copyOf(findings);
    }

    /** All that was found, warnings too. */
    public List<Finding> findings() {
        return findings;
    }
}
