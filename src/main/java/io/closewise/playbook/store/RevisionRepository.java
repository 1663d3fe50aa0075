package io.closewise.playbook.store;

import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.DocumentText;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RevisionRepository implements PanacheRepository<RevisionEntity> {

    Optional<RevisionEntity> latestOf(PlaybookEntity playbook) {
        return find("playbook", Sort.descending("number"), playbook).firstResultOptional();
    }

    Optional<RevisionEntity> ofKeyAndNumber(String key, int number) {
        return find("playbook.key = ?1 and number = ?2", key, number).firstResultOptional();
    }

    /** Adds the next revision and makes it the one that answers. */
    RevisionEntity publish(
            PlaybookEntity playbook, DocumentText document, int version, Authorship by, @Nullable Integer restores) {
        RevisionEntity revision = new RevisionEntity();
        revision.playbook = playbook;
        revision.number = 1
                + getEntityManager()
                        .createQuery(
                                "select coalesce(max(r.number), 0) from RevisionEntity r where r.playbook = :playbook",
                                Integer.class)
                        .setParameter("playbook", playbook)
                        .getSingleResult();
        revision.documentVersion = version;
        revision.document = document.json();
        revision.checksum = document.checksum();
        // as fine as the database keeps it, so that what is told now is what is read later
        revision.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        revision.createdBy = by.author();
        revision.note = by.note();
        revision.restores = restores;
        persistAndFlush(revision);
        playbook.published = revision.number;
        return revision;
    }
}
