package io.closewise.crm.pipedrive;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The companies whose Pipedrive shows the panel. */
@ConfigMapping(prefix = "closewise.crm.pipedrive")
public interface PipedriveSettings {

    /** By the id of the company; others are refused. */
    Map<String, Company> companies();

    /** One company, with the credentials of the app that it has installed. What is set must be right, all of it. */
    interface Company {

        /** Whose playbooks and stages count. */
        String tenant();

        /** HTTP Auth username of the panel. */
        Optional<String> username();

        /** HTTP Auth password of the panel, of at least 16 characters; out of a secret. */
        Optional<String> password();

        /** JWT secret of the panel, or the client secret of the app, of at least 32 characters; out of a secret. */
        Optional<String> jwtSecret();
    }
}
