package io.closewise.publishing;

import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.archive.StoredRevision;
import io.closewise.playbook.document.BasedOn;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.PlaybookDocument;
import java.util.Optional;

/** What playbooks build on, out of the archive: revisions only, never a draft. */
record StoredBases(PlaybookArchive archive) implements Bases {

    @Override
    public Optional<Base> find(BasedOn basedOn) {
        Integer revision = basedOn.revision();
        try {
            Optional<StoredRevision> stored = revision == null
                    ? archive.desk(basedOn.playbook()).map(Desk::published)
                    : archive.revision(basedOn.playbook(), revision);
            return stored.map(one -> new Base(one.info().number(), PlaybookDocument.ofJson(one.document())));
        } catch (NoSuchPlaybookException e) {
            return Optional.empty();
        }
    }
}
