package io.closewise.playbook.store;

import io.closewise.playbook.Playbook;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;

/** The document that comes with the service, and the playbook in it. */
record BuiltInPlaybook(PlaybookDocument document, Playbook playbook) {

    static BuiltInPlaybook load() {
        return of(BuiltInDocument.load());
    }

    static BuiltInPlaybook of(PlaybookDocument document) {
        return new BuiltInPlaybook(document, DocumentReader.playbook(document, Bases.NONE));
    }
}
