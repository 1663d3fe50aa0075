package io.closewise.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.database.TestDatabase;
import io.closewise.tenant.TenantId;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The wall of PostgreSQL between tenants, without Hibernate's: native statements know no discriminator. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TenantWallTest {

    private static final TenantId ONE = new TenantId("wall-one");
    private static final TenantId OTHER = new TenantId("wall-other");

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entityManager;

    @Inject
    DataSource dataSource;

    @Test
    void theServiceIsNoSuperuserAndOwnsNothing() throws Exception {
        assertThat(rows("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user"))
                .containsExactly("f");
        assertThat(rows("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and pg_has_role(current_user, relowner, 'usage')"))
                .isEmpty();
    }

    @Test
    void everyTableWithATenantHasTheWallForcedAndAPolicyAndEveryOtherIsKnown() throws Exception {
        assertThat(
                        rows(
                                "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                                        + " and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity"
                                        + " and exists (select from pg_policy where polrelid = c.oid and polname = 'rows_of_the_tenant'))"))
                .containsExactly("flyway_schema_history");
    }

    @Test
    void aStatementWithoutAFilterSeesTheTenantsRowsAndTheSharedOnesOnly() {
        add(ONE, "wall");
        add(OTHER, "wall");

        assertThat(tenantsSeenBy(ONE)).containsOnly("shared", ONE.value());
        assertThat(tenantsSeenBy(OTHER)).containsOnly("shared", OTHER.value());
    }

    @Test
    void whoeverSaysNoTenantSeesNothingButWhatIsShared() throws Exception {
        add(ONE, "nobody");

        assertThat(rows("select distinct tenant from playbook")).containsExactly("shared");
    }

    @Test
    void rowsOfOthersCanNeitherBeWrittenNorChangedNorTaken() {
        add(ONE, "mine");

        assertThatThrownBy(() -> change(
                        OTHER,
                        "insert into playbook (tenant, key, name, built_in)"
                                + " values ('wall-one', 'planted', 'Planted', false)"))
                .hasStackTraceContaining("row-level security");
        assertThat(change(OTHER, "update playbook set name = 'Theirs' where key = 'mine'"))
                .isZero();
        assertThatThrownBy(() -> change(ONE, "update playbook set tenant = 'wall-other' where key = 'mine'"))
                .hasStackTraceContaining("row-level security");
        assertThat(change(ONE, "update playbook set name = 'Everybody''s' where tenant = 'shared'"))
                .isZero();
        assertThatThrownBy(() -> change(ONE, "delete from playbook_audit"))
                .hasStackTraceContaining("the audit is only added to");
    }

    private void add(TenantId tenant, String key) {
        change(
                tenant,
                "insert into playbook (tenant, key, name, built_in) values ('" + tenant + "', '" + key
                        + "', 'A playbook', false) on conflict do nothing");
    }

    private int change(TenantId tenant, String sql) {
        return transactions.call(
                tenant, () -> entityManager.createNativeQuery(sql).executeUpdate());
    }

    private List<String> tenantsSeenBy(TenantId tenant) {
        return transactions.call(tenant, () -> {
            List<String> seen = new ArrayList<>();
            entityManager
                    .createNativeQuery("select distinct tenant from playbook", String.class)
                    .getResultList()
                    .forEach(row -> seen.add((String) row));
            return seen;
        });
    }

    private List<String> rows(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
