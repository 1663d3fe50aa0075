package io.closewise.playbook.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class PlaybookRepository implements PanacheRepository<PlaybookEntity> {

    Optional<PlaybookEntity> ofKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The playbook for changing it: whoever else would, waits until this transaction has ended. */
    Optional<PlaybookEntity> ofKeyToChange(String key) {
        return find("key", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
