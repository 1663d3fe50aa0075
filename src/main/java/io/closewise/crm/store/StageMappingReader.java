package io.closewise.crm.store;

import io.closewise.crm.MappingsInMemory;
import io.closewise.crm.MappingsInMemory.Key;
import io.closewise.crm.MappingsInMemory.State;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.StageForm;
import io.closewise.database.Followed;
import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the mappings of all tenants to memory: which there are in one round trip, and what has changed in another one. */
@Singleton
class StageMappingReader implements Followed {

    private final MappingsInMemory memory;

    StageMappingReader(MappingsInMemory memory) {
        this.memory = memory;
    }

    @Override
    public void read(Connection line) throws SQLException {
        memory.read(new Rows(line));
    }

    /** Of two states with the same count of edits, one may come from a backup. */
    static String mark(long edit, Instant changedAt) {
        return edit + " " + changedAt;
    }

    private record Rows(Connection line) implements MappingsInMemory.Kept<SQLException> {

        @Override
        public Map<Key, String> marks() throws SQLException {
            try (Statement statement = line.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select tenant, crm, edit, changed_at from which_stage_mappings_there_are()")) {
                Map<Key, String> marks = new HashMap<>();
                while (rows.next()) {
                    marks.put(key(rows), mark(rows));
                }
                return marks;
            }
        }

        @Override
        public Map<Key, State> states(Set<Key> keys) throws SQLException {
            try (PreparedStatement query =
                    line.prepareStatement("select tenant, crm, edit, changed_at, cast(entries as text)"
                            + " from these_stage_mappings(?, ?)")) {
                query.setArray(
                        1, texts(keys.stream().map(key -> key.tenant().value()).toArray()));
                query.setArray(2, texts(keys.stream().map(Key::crm).toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    Map<Key, State> states = new HashMap<>();
                    while (rows.next()) {
                        states.put(key(rows), new State(mark(rows), own(rows)));
                    }
                    return states;
                }
            }
        }

        private java.sql.Array texts(Object[] texts) throws SQLException {
            return line.createArrayOf("text", texts);
        }

        private static Key key(ResultSet row) throws SQLException {
            return new Key(new TenantId(row.getString(1)), row.getString(2));
        }

        private static String mark(ResultSet row) throws SQLException {
            return StageMappingReader.mark(
                    row.getLong(3), row.getObject(4, OffsetDateTime.class).toInstant());
        }

        private static @Nullable OwnMapping own(ResultSet row) throws SQLException {
            try {
                return new OwnMapping(row.getLong(3), StageForm.read(row.getString(5)));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
