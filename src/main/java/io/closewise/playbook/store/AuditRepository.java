package io.closewise.playbook.store;

import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditRepository implements PanacheRepository<AuditEntity> {

    /** Notes a deed on the draft, in the transaction that does it. */
    void add(PlaybookEntity playbook, Authorship by, Deed deed, @Nullable String checksum) {
        add(playbook, by, deed, null, null, checksum);
    }

    /** Notes what published this revision. */
    void add(PlaybookEntity playbook, Authorship by, Deed deed, RevisionEntity revision) {
        add(playbook, by, deed, revision.number, revision.restores, revision.checksum);
    }

    private void add(
            PlaybookEntity playbook,
            Authorship by,
            Deed deed,
            @Nullable Integer revision,
            @Nullable Integer restores,
            @Nullable String checksum) {
        AuditEntity entry = new AuditEntity();
        entry.playbookId = playbook.id;
        entry.doneAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entry.author = by.author();
        entry.action = deed.name();
        entry.revision = revision;
        entry.restores = restores;
        entry.checksum = checksum;
        entry.note = by.note();
        persist(entry);
    }
}
