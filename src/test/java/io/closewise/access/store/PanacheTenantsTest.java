package io.closewise.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PanacheTenantsTest {

    @Inject
    DataSource dataSource;

    @Test
    void whoeverLeavesIsRemovedFromEveryTableThatHasATenant() throws Exception {
        List<String> withATenant = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.relname from pg_class c join pg_attribute a"
                        + " on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped"
                        + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'")) {
            while (rows.next()) {
                withATenant.add(rows.getString(1));
            }
        }
        // what says that somebody left is the shared tenant's, and stays
        withATenant.remove("tenant_audit");

        assertThat(PanacheTenants.TABLES).containsExactlyInAnyOrderElementsOf(withATenant);
    }
}
