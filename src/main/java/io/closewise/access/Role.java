package io.closewise.access;

import java.util.Arrays;
import java.util.Optional;

/** What a caller may do. None includes another, so that a key can be given exactly what its work needs. */
public enum Role {
    RECOMMEND(Role.Names.RECOMMEND),
    REPORT_OUTCOMES(Role.Names.REPORT_OUTCOMES),
    EDIT_PLAYBOOKS(Role.Names.EDIT_PLAYBOOKS),
    PUBLISH_PLAYBOOKS(Role.Names.PUBLISH_PLAYBOOKS),
    ADMINISTER(Role.Names.ADMINISTER);

    private final String written;

    Role(String written) {
        this.written = written;
    }

    /** As it stands in tokens, in keys and in the OpenAPI document. */
    public String written() {
        return written;
    }

    /** The role that is written like this; empty where none is. */
    public static Optional<Role> of(String written) {
        return Arrays.stream(values())
                .filter(role -> role.written.equals(written))
                .findFirst();
    }

    /** The same names as constants, for annotations. */
    public static final class Names {

        public static final String RECOMMEND = "recommend";
        public static final String REPORT_OUTCOMES = "report-outcomes";
        public static final String EDIT_PLAYBOOKS = "edit-playbooks";
        public static final String PUBLISH_PLAYBOOKS = "publish-playbooks";
        public static final String ADMINISTER = "administer";

        private Names() {}
    }
}
