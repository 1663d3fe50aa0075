package io.closewise.playbook.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PlaybookRepository implements PanacheRepository<PlaybookEntity> {

    Optional<PlaybookEntity> ofKey(String key) {
        return find("key", key).firstResultOptional();
    }
}
