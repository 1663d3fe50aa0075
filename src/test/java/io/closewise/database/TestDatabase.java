package io.closewise.database;

import io.closewise.access.limits.TestLimits;
import io.closewise.api.crm.CrmApps;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL for the tests over HTTP, on a free port, once for all of them. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
            EmbeddedRoles.make(postgres.getPostgresDatabase());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the PostgreSQL of the tests does not start", e);
        }
        Map<String, String> properties = new HashMap<>(EmbeddedRoles.properties());
        properties.put("quarkus.datasource.jdbc.url", EmbeddedRoles.url(postgres.getPort()));
        // the packaged service too, which is closed until a way in is configured
        properties.put("closewise.access.open-on-loopback", "true");
        properties.putAll(TestLimits.properties());
        properties.putAll(CrmApps.properties());
        return properties;
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the PostgreSQL of the tests does not stop", e);
        }
    }
}
