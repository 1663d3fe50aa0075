package io.closewise.playbook.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RevisionRepository implements PanacheRepository<RevisionEntity> {

    Optional<RevisionEntity> latestOf(PlaybookEntity playbook) {
        return find("playbook", Sort.descending("number"), playbook).firstResultOptional();
    }

    Optional<RevisionEntity> ofKeyAndNumber(String key, int number) {
        return find("playbook.key = ?1 and number = ?2", key, number).firstResultOptional();
    }
}
