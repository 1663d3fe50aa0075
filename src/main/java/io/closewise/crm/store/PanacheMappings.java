package io.closewise.crm.store;

import io.closewise.crm.MappingsInMemory;
import io.closewise.crm.OwnMapping;
import io.closewise.crm.OwnMappings;
import io.closewise.crm.StageEntry;
import io.closewise.crm.StageForm;
import io.closewise.crm.StageMappings;
import io.closewise.crm.StaleMappingException;
import io.closewise.crm.TooManyCrmsException;
import io.closewise.database.store.Transactions;
import io.closewise.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Tenants' own mappings in PostgreSQL. */
@ApplicationScoped
class PanacheMappings implements OwnMappings {

    private final StageMappingRepository repository;
    private final MappingsInMemory memory;

    private final Transactions transactions;

    PanacheMappings(StageMappingRepository repository, MappingsInMemory memory, Transactions transactions) {
        this.transactions = transactions;
        this.repository = repository;
        this.memory = memory;
    }

    @Override
    public OwnMapping find(TenantId tenant, String crm) {
        return transactions.call(
                tenant,
                () -> repository.of(tenant, crm).map(PanacheMappings::mapping).orElse(OwnMapping.NONE));
    }

    @Override
    public OwnMapping save(TenantId tenant, String crm, String etag, List<StageEntry> entries) {
        try {
            StageMappingEntity saved = transactions.call(tenant, () -> write(tenant, crm, etag, entries));
            OwnMapping own = mapping(saved);
            memory.take(
                    new MappingsInMemory.Key(tenant, crm),
                    new MappingsInMemory.State(StageMappingReader.mark(saved.edit, saved.changedAt), own));
            return own;
        } catch (ConstraintViolationException e) {
            // somebody else was faster with the first one by less than a moment
            throw new StaleMappingException(find(tenant, crm));
        }
    }

    private StageMappingEntity write(TenantId tenant, String crm, String etag, List<StageEntry> entries) {
        StageMappingEntity row = repository.toChange(tenant, crm).orElse(null);
        OwnMapping before = row == null ? OwnMapping.NONE : mapping(row);
        if (!before.etag().equals(etag)) {
            throw new StaleMappingException(before);
        }
        if (row == null) {
            List<String> builtIn = StageMappings.builtIn();
            if (!builtIn.contains(crm) && repository.countBeside(tenant, builtIn) >= MOST_CRMS) {
                throw new TooManyCrmsException();
            }
            row = new StageMappingEntity();
            row.tenant = tenant.value();
            row.crm = crm;
        }
        row.edit = before.edit() + 1;
        row.entries = StageForm.write(entries);
        row.changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        repository.persistAndFlush(row);
        return row;
    }

    private static OwnMapping mapping(StageMappingEntity row) {
        return new OwnMapping(row.edit, StageForm.read(row.entries));
    }
}
