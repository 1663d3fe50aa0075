package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;

/** The built-in playbook for tests of other packages. */
public final class BuiltIn {

    private static final Playbook PLAYBOOK = BuiltInPlaybook.load().playbook();

    private BuiltIn() {}

    public static Playbook playbook() {
        return PLAYBOOK;
    }
}
