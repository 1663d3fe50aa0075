package io.closewise.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.database.CurrentTenant;
import io.closewise.database.TestDatabase;
import io.closewise.database.store.Transactions;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Playbooks;
import io.closewise.playbook.archive.Authorship;
import io.closewise.playbook.archive.Deed;
import io.closewise.playbook.archive.Desk;
import io.closewise.playbook.archive.DocumentText;
import io.closewise.playbook.archive.PlaybookArchive;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.tenant.TenantId;
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

    @Inject
    CurrentTenant tenant;

    @Inject
    Transactions transactions;

    @Test
    void aNewerDocumentBecomesTheNextRevisionAndIsPublished() {
        renewal.renew(document("newer", 3));
        renewal.renew(document("newer", 4));

        assertThat(published("newer")).isEqualTo(2);
        assertThat(versions("newer")).containsExactly("1 is version 3", "2 is version 4");
        assertThat(playbooks
                        .revision(new PlaybookId(TenantId.SHARED, "newer"), 2)
                        .playbook()
                        .version())
                .isEqualTo(4);
        assertThat(playbooks
                        .revision(new PlaybookId(TenantId.SHARED, "newer"), 1)
                        .playbook()
                        .version())
                .isEqualTo(3);
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

        assertThat(playbooks
                        .revision(new PlaybookId(TenantId.SHARED, "edited"), 1)
                        .playbook()
                        .name())
                .isEqualTo("As it was");
        assertThat(versions("edited")).containsExactly("1 is version 3");
    }

    @Test
    void aCopyThatNobodyTookOverFollowsTheBuiltInOneAndATakenOneStaysAsItIs() {
        renewal.renew(document("copied", 3));
        discardADraft("copied", new TenantId("follows"));
        discardADraft("copied", new TenantId("took-over"));
        transactions.call(new TenantId("took-over"), () -> entityManager
                .createNativeQuery("update playbook set built_in = false where key = 'copied'")
                .executeUpdate());
        renewal.renew(document("copied", 4));

        assertThat(published("copied")).isEqualTo(2);
        assertThat(publishedFor(new TenantId("follows"), "copied")).isEqualTo(2);
        assertThat(publishedFor(new TenantId("took-over"), "copied")).isEqualTo(1);
        assertThat(publishedFor(new TenantId("never-wrote"), "copied")).isEqualTo(2);
    }

    private void discardADraft(String key, TenantId of) {
        Authorship by = new Authorship("tester", null);
        tenant.as(of, () -> {
            Desk desk = archive.desk(key).orElseThrow();
            Desk saved = archive.save(
                    key,
                    desk.etag(),
                    new DocumentText(
                            desk.document(),
                            PlaybookDocument.ofJson(desk.document()).checksum()),
                    by,
                    Deed.DRAFT_SAVED);
            return archive.discard(key, saved.etag(), by);
        });
    }

    private int publishedFor(TenantId of, String key) {
        return tenant.as(of, () -> archive.desk(key).orElseThrow().publishedNumber());
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
        return transactions.call(TenantId.SHARED, () -> entityManager
                .createNativeQuery(sql, String.class)
                .setParameter(1, key)
                .getResultList());
    }

    private static String canonical(String json) {
        return PlaybookDocument.ofJson(json).canonical();
    }

    private int published(String key) {
        return tenant.as(TenantId.SHARED, () -> archive.desk(key).orElseThrow().publishedNumber());
    }
}
