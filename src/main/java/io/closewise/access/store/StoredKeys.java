package io.closewise.access.store;

import io.closewise.access.Caller;
import io.closewise.access.KeysInMemory;
import io.closewise.access.KeysInMemory.Known;
import io.closewise.access.KnownKeys;
import io.closewise.access.NewKey;
import io.closewise.database.Followed;
import io.closewise.database.store.Transactions;
import io.closewise.tenant.TenantId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose a key is: out of memory, or else out of the database, past the wall between tenants by the one door that there is. */
@Singleton
class StoredKeys implements KnownKeys, Followed {

    private final KeysInMemory memory;
    private final Transactions transactions;
    private final EntityManager entityManager;

    StoredKeys(KeysInMemory memory, Transactions transactions, EntityManager entityManager) {
        this.memory = memory;
        this.transactions = transactions;
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Caller> atHand(String key) {
        return memory.caller(NewKey.hash(key));
    }

    @Override
    public Optional<Caller> find(String key) {
        String hash = NewKey.hash(key);
        String mark = memory.mark();
        return transactions
                .call(TenantId.SHARED, () -> entityManager
                        .createNativeQuery(
                                "select id, tenant, name, roles, expires_at from api_key_of(:hash)"
                                        + " where revoked_at is null",
                                Tuple.class)
                        .setParameter("hash", hash)
                        .getResultList())
                .stream()
                .findFirst()
                .flatMap(row -> memory.take(hash, known((Tuple) row), mark));
    }

    private static Known known(Tuple row) {
        UUID id = row.get(0, UUID.class);
        Caller caller = new Caller(
                new TenantId(row.get(1, String.class)),
                "key " + id + " (" + row.get(2, String.class) + ")",
                ApiKeyEntity.roles(row.get(3, String.class)));
        return new Known(id, caller, row.get(4, Instant.class));
    }

    /** By the thread that follows what is published: throws away what may have changed, and writes down the uses. */
    @Override
    public void read(Connection line) throws SQLException {
        try (Statement statement = line.createStatement();
                ResultSet mark = statement.executeQuery("select last_value from api_key_changes")) {
            mark.next();
            memory.changed(mark.getString(1));
        }
        Map<UUID, Instant> uses = memory.takeUses();
        if (uses.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, Instant>> all = List.copyOf(uses.entrySet());
        try (PreparedStatement note = line.prepareStatement("select note_uses_of_api_keys(?, ?)")) {
            note.setArray(
                    1,
                    line.createArrayOf(
                            "uuid", all.stream().map(Map.Entry::getKey).toArray()));
            note.setArray(
                    2,
                    line.createArrayOf(
                            "timestamptz",
                            all.stream()
                                    .map(use -> Timestamp.from(use.getValue()))
                                    .toArray()));
            note.execute();
        }
    }
}
