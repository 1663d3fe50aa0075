package io.closewise.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By which role the database is used. Row-level security holds for nobody who owns the tables or is a superuser; so migrations
 * run as one role, and the service connects as another.
 */
@ApplicationScoped
public class DatabaseRoles {

    private final String service;
    private final Optional<String> owner;

    DatabaseRoles(
            @ConfigProperty(name = "quarkus.datasource.username", defaultValue = "") String service,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.service = service;
        this.owner = owner;
    }

    /**
     * The role that the service takes on after it connected; empty where it connects as a role that is fit as it is. Where one role
     * is configured for both, the migrations made one with fewer rights.
     */
    public Optional<String> taken() {
        return owner.filter(name -> !name.equals(service)).isPresent()
                ? Optional.empty()
                : Optional.of("closewise_service");
    }
}
