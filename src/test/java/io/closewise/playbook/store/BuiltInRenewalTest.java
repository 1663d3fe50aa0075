package io.closewise.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.TestDatabase;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class BuiltInRenewalTest {

    @Inject
    BuiltInRenewal renewal;

    @Inject
    Playbooks playbooks;

    @Inject
    PlaybookArchive archive;

    @Inject
    EntityManager entityManager;

    @Test
    void aNewerDocumentBecomesTheNextRevisionAndIsPublished() {
        renewal.renew(document("newer", 3));
        renewal.renew(document("newer", 4));

        assertThat(published("newer")).isEqualTo(2);
        assertThat(versions("newer")).containsExactly("1 is version 3", "2 is version 4");
        assertThat(playbooks.revision("newer", 2).playbook().version()).isEqualTo(4);
        assertThat(playbooks.revision("newer", 1).playbook().version()).isEqualTo(3);
    }

    @Test
    void theSameDocumentChangesNothing() {
        renewal.renew(document("same", 3));
        renewal.renew(document("same", 3));

        assertThat(versions("same")).containsExactly("1 is version 3");
        assertThat(published("same")).isEqualTo(1);
    }

    @Test
    void anOlderDocumentChangesNothing() {
        renewal.renew(document("older", 3));
        renewal.renew(document("older", 2));

        assertThat(versions("older")).containsExactly("1 is version 3");
        assertThat(published("older")).isEqualTo(1);
    }

    @Test
    void anotherDocumentOfTheSameVersionIsNotPublished() {
        renewal.renew(document("edited", 3, "As it was"));
        renewal.renew(document("edited", 3, "Edited"));

        assertThat(playbooks.revision("edited", 1).playbook().name()).isEqualTo("As it was");
        assertThat(versions("edited")).containsExactly("1 is version 3");
    }

    @Test
    void aPlaybookThatIsNotBuiltInIsNeverTouched() {
        QuarkusTransaction.requiringNew().run(() -> {
            PlaybookEntity own = new PlaybookEntity();
            own.key = "own";
            own.name = "Somebody's own";
            entityManager.persist(own);
        });
        renewal.renew(document("own", 3));

        assertThat(versions("own")).isEmpty();
        assertThat(archive.desk("own")).isEmpty();
        assertThat(column("select name from playbook where key = ?1", "own")).containsExactly("Somebody's own");
    }

    @Test
    void theChecksumIsThatOfTheDocumentAsItIsStored() {
        BuiltInPlaybook document = document("checked", 3);
        renewal.renew(document);

        String stored = column(
                        "select cast(document as text) from playbook_revision r join playbook p on p.id = r.playbook_id"
                                + " where p.key = ?1",
                        "checked")
                .get(0);
        assertThat(canonical(stored)).isEqualTo(document.document().canonical());
        assertThat(column(
                        "select checksum from playbook_revision r join playbook p on p.id = r.playbook_id"
                                + " where p.key = ?1",
                        "checked"))
                .containsExactly(PlaybookDocument.ofJson(stored).checksum());
    }

    private static BuiltInPlaybook document(String key, int version) {
        return document(key, version, "A playbook");
    }

    private static BuiltInPlaybook document(String key, int version, String name) {
        ObjectNode document = BuiltInDocument.load().tree();
        document.put("key", key).put("version", version).put("name", name);
        return BuiltInPlaybook.of(PlaybookDocument.of(document));
    }

    private List<String> versions(String key) {
        return column(
                "select number || ' is version ' || document_version from playbook_revision r"
                        + " join playbook p on p.id = r.playbook_id where p.key = ?1 order by number",
                key);
    }

    private List<String> column(String sql, String key) {
        return QuarkusTransaction.requiringNew().call(() -> entityManager
                .createNativeQuery(sql, String.class)
                .setParameter(1, key)
                .getResultList());
    }

    private static String canonical(String json) {
        return PlaybookDocument.ofJson(json).canonical();
    }

    private int published(String key) {
        return archive.desk(key).orElseThrow().publishedNumber();
    }
}
