package io.closewise.playbook.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import io.closewise.database.DatabaseAwayException;
import io.closewise.database.DatabaseRoles;
import io.closewise.database.Followed;
import io.closewise.playbook.PlaybookId;
import io.closewise.playbook.Published;
import io.closewise.playbook.PublishedFeed;
import io.closewise.playbook.Revision;
import io.closewise.playbook.document.BuiltInDocument;
import io.closewise.tenant.TenantId;
import io.quarkus.runtime.LaunchMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * A connection of its own beside the pool, which listens for what is published and asks for it as well: whether the line still
 * holds shows with the very next question, and no connection of the pool that was cut silently stands in the way.
 */
final class PostgresFeed implements PublishedFeed {

    /** No such table, column or function, or no right to them: what the migrations bring is not there yet. */
    private static final Set<String> NOT_MIGRATED = Set.of("42P01", "42703", "42883", "42501");

    /** Nor may a role that is not there be taken on by its name. */
    private static final Set<String> NO_SUCH_ROLE = Set.of("22023", "42704");

    private final Connection connection;
    private final Iterable<Followed> rest;

    private PostgresFeed(Connection connection, Iterable<Followed> rest) {
        this.connection = connection;
        this.rest = rest;
    }

    /** @param rest what else is read on the line */
    static PostgresFeed open(AgroalDataSource dataSource, DatabaseRoles roles, Iterable<Followed> rest) {
        AgroalConnectionFactoryConfiguration configured =
                dataSource.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(configured.jdbcProperties());
        if (configured.principal() != null) {
            properties.setProperty("user", configured.principal().getName());
        }
        configured.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .map(SimplePassword.class::cast)
                .findFirst()
                .ifPresent(password -> properties.setProperty("password", password.getWord()));
        // in seconds: a line that was cut without a word must be given up early enough to catch up within ten seconds
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "closewise-follower");
        try {
            Connection connection = new Driver().connect(configured.jdbcUrl(), properties);
            if (connection == null) {
                throw new IllegalStateException("no address of a PostgreSQL: " + configured.jdbcUrl());
            }
            PostgresFeed feed = new PostgresFeed(connection, rest);
            feed.listen(roles);
            return feed;
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    private void listen(DatabaseRoles roles) {
        try (Statement statement = connection.createStatement()) {
            for (String role : roles.taken().stream().toList()) {
                takeOn(role, statement);
            }
            statement.execute("listen closewise_published");
        } catch (SQLException e) {
            close();
            throw new DatabaseAwayException(e);
        }
    }

    /** It is not there before the first migration, which the look that follows asks for. */
    private static void takeOn(String role, Statement statement) throws SQLException {
        try {
            statement.execute("set role " + role);
        } catch (SQLException e) {
            if (!NO_SUCH_ROLE.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public boolean isPrepared() {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // whoever edits the built-in playbook is told where they forgot to raise its version
            return false;
        }
        try (PreparedStatement query = connection.prepareStatement(
                "select (select max(cast(split_part(version, '.', 1) as integer)) from flyway_schema_history"
                        + " where success),"
                        + " (select max(r.document_version) from playbook_revision r"
                        + " where r.playbook_id = p.id) >= ? from playbook p where p.key = ?"
                        + " and p.tenant = 'shared'")) {
            query.setInt(1, BuiltInDocument.version());
            query.setString(2, BuiltInDocument.KEY);
            try (ResultSet row = query.executeQuery()) {
                // a newer schema is taken as it is: it is made so that this version goes on working
                return row.next() && row.getInt(1) >= Schema.VERSION && row.getBoolean(2);
            }
        } catch (SQLException e) {
            if (NOT_MIGRATED.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw new DatabaseAwayException(e);
        }
    }

    @Override
    public Map<PlaybookId, Published> published() {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select tenant, key, number, checksum from what_is_published()")) {
            Map<PlaybookId, Published> published = new HashMap<>();
            while (rows.next()) {
                published.put(
                        new PlaybookId(new TenantId(rows.getString(1)), rows.getString(2)),
                        new Published(rows.getInt(3), rows.getString(4)));
            }
            return published;
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    @Override
    public Revision revision(PlaybookId playbook, int number) {
        try (PreparedStatement tell = connection.prepareStatement("select set_config('closewise.tenant', ?, false)")) {
            tell.setString(1, playbook.tenant().value());
            tell.execute();
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
        return StoredForm.revision(playbook.key(), number, this::document);
    }

    private Optional<String> document(String key, int number) {
        try (PreparedStatement query =
                // the tenant's own or else the shared one: nobody else's is to be seen
                connection.prepareStatement("select cast(document as text) from playbook_revision where playbook_id ="
                        + " (select id from playbook where key = ? and tenant in (current_tenant(), 'shared')"
                        + " order by tenant = 'shared' limit 1) and number = ?")) {
            query.setString(1, key);
            query.setInt(2, number);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    @Override
    public void readTheRest() {
        try {
            for (Followed one : rest) {
                one.read(connection);
            }
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    @Override
    public void awaitNews(Duration longest) {
        try {
            // what was told together is one piece of news: the look that follows sees all of it
            var unused = connection.unwrap(PGConnection.class).getNotifications(Math.max(1, (int) longest.toMillis()));
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was broken already
        }
    }
}
