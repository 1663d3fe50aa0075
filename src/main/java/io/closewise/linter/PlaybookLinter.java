package io.closewise.linter;

import io.closewise.playbook.Finding;
import io.closewise.playbook.Places;
import io.closewise.playbook.Playbook;
import java.util.List;

/** Looks for what can be read in a playbook and should not be, so that its author can mend it. */
public final class PlaybookLinter {

    private PlaybookLinter() {}

    /** Everything that is found in a whole document. */
    public static List<Finding> findings(Playbook playbook) {
        return findings(playbook, Places.SAME);
    }

    /** Everything that is found, told by where it stands in the author's document. */
    public static List<Finding> findings(Playbook playbook, Places places) {
        return List.of();
    }
}
