-- A tenant's own reading of the stages of a CRM, over what the service brings along for the well-known ones.
create table stage_mapping (
    tenant     text        not null check (tenant ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(tenant) <= 64),
    crm        text        not null check (crm ~ '^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$' and length(crm) <= 64),
    -- counts every change, up only: what its etag is made of
    edit       bigint      not null check (edit >= 1),
    entries    jsonb       not null check (jsonb_typeof(entries) = 'array'),
    changed_at timestamptz not null,
    primary key (tenant, crm)
);

-- What each replica keeps in memory is asked for through these: first what there is, then only what has changed.
create function which_stage_mappings_there_are()
    returns table (tenant text, crm text, edit bigint, changed_at timestamptz)
    language sql stable as
$$
select m.tenant, m.crm, m.edit, m.changed_at from stage_mapping m
$$;

create function these_stage_mappings(tenants text[], crms text[])
    returns table (tenant text, crm text, edit bigint, changed_at timestamptz, entries jsonb)
    language sql stable as
$$
select m.tenant, m.crm, m.edit, m.changed_at, m.entries
from stage_mapping m
join unnest(tenants, crms) as wanted (tenant, crm) on wanted.tenant = m.tenant and wanted.crm = m.crm
$$;

-- On the channel on which every replica listens already; told with the commit.
create function tell_which_stages_are_mapped() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('closewise_published', 'stages');
    return null;
end
$$;

create trigger mapping_stages_tells_every_replica
    after insert or update or delete
    on stage_mapping
    for each statement
execute function tell_which_stages_are_mapped();
