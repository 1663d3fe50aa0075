package io.closewise.playbook.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DraftRepository implements PanacheRepository<DraftEntity> {}
