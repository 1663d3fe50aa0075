-- API keys. A key itself is kept nowhere: only its hash, and its first characters, by which people recognise it.
create table api_key (
    id         uuid        primary key,
    tenant     text        not null check (tenant ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(tenant) <= 64 and tenant <> 'shared'),
    name       text        not null check (length(name) between 1 and 100),
    prefix     text        not null check (length(prefix) = 11),
    -- SHA-256 in hexadecimal; 256 random bits cannot be tried out, so a slow hash would only slow down who has the right key
    hash       text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    roles      text        not null check (roles ~ '^[a-z-]+( [a-z-]+)*$'),
    created_at timestamptz not null,
    created_by text        not null check (length(created_by) between 1 and 200),
    expires_at timestamptz,
    revoked_at timestamptz,
    -- the key that takes its place; both hold for as long as they overlap
    replaced_by uuid       references api_key (id),
    -- to a minute or so
    used_at    timestamptz
);

create index api_keys_of_a_tenant on api_key (tenant, id);

select keep_tenants_apart('api_key', false);
create policy the_owner_looks_up_keys on api_key for select to current_user using (true);
create policy the_owner_notes_uses on api_key for update to current_user using (true) with check (true);

-- Who a key belongs to is asked before anybody knows for which tenant: the one door for that.
create function api_key_of(of_hash text)
    returns table (id uuid, tenant text, name text, roles text, expires_at timestamptz, revoked_at timestamptz)
    language sql stable security definer set search_path from current as
$$
select k.id, k.tenant, k.name, k.roles, k.expires_at, k.revoked_at from api_key k where k.hash = of_hash
$$;

create function note_uses_of_api_keys(ids uuid[], times timestamptz[]) returns void
    language sql volatile security definer set search_path from current as
$$
update api_key k set used_at = u.at
from unnest(ids, times) as u (id, at)
where k.id = u.id and (k.used_at is null or k.used_at < u.at - interval '1 minute')
$$;

-- What replicas hold of keys is thrown away when any was changed: told with the commit, and seen in the mark for whoever missed it.
create sequence api_key_changes;

create function tell_that_keys_changed() returns trigger
    language plpgsql security definer set search_path from current as
$$
begin
    perform nextval('api_key_changes');
    perform pg_notify('closewise_published', 'keys');
    return null;
end
$$;

create trigger changing_keys_tells_every_replica
    after insert or delete or update of expires_at, revoked_at, roles
    on api_key
    for each statement
execute function tell_that_keys_changed();

-- What a tenant cannot undo is noted with the shared tenant, so that it outlives them.
create table tenant_audit (
    id      bigint generated always as identity primary key,
    tenant  text        not null check (tenant = 'shared'),
    at      timestamptz not null,
    author  text        not null check (length(author) between 1 and 200),
    action  text        not null check (action ~ '^[A-Z]+(_[A-Z]+)*$' and length(action) <= 40),
    subject text        not null check (length(subject) <= 64),
    detail  text        not null check (length(detail) <= 2000)
);

select keep_tenants_apart('tenant_audit', false);

-- Revisions and audits never change, but a tenant that leaves takes them along: only whoever says in the transaction who leaves may
-- remove them, and by the wall around tenants only theirs.
create or replace function refuse_to_change_a_revision() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_setting('closewise.leaving', true) = current_tenant() then
        return null;
    end if;
    raise exception 'a revision never changes' using errcode = 'integrity_constraint_violation';
end
$$;

create or replace function refuse_to_change_the_audit() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_setting('closewise.leaving', true) = current_tenant() then
        return null;
    end if;
    raise exception 'the audit is only added to' using errcode = 'integrity_constraint_violation';
end
$$;
