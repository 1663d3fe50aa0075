package io.closewise.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the build leaves behind is the document that stands in the files. */
class BuiltInFormTest {

    @Test
    void itIsTheDocumentOfTheFiles() {
        PlaybookDocument files = BuiltInDocument.ofFiles();

        assertThat(BuiltInForm.isAhead()).isTrue();
        assertThat(BuiltInForm.document()).isEqualTo(files);
        assertThat(BuiltInForm.checksum()).isEqualTo(files.checksum());
        assertThat(BuiltInForm.version())
                .isEqualTo(DocumentReader.playbook(files, Bases.NONE).version());
    }
}
