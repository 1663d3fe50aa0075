package io.closewise.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredFormTest {

    @Test
    void aRevisionThatAnEarlierVersionWroteIsStillRead() {
        ObjectNode earlier = BuiltInDocument.load().tree();
        earlier.set("micro-commitments", earlier.remove("microCommitments"));
        String stored = PlaybookDocument.of(earlier).canonical();

        assertThat(StoredForm.revision("default", 7, (key, number) -> Optional.of(stored))
                        .playbook()
                        .microCommitments())
                .isEqualTo(BuiltIn.playbook().microCommitments())
                .isNotEmpty();
    }
}
