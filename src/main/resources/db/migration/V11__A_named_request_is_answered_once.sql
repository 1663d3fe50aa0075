-- A request that its caller has named by a key, and what it was answered first, so that it may be sent again. Of the request there
-- is a checksum only.
create table named_request (
    tenant      text        not null check (tenant ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(tenant) <= 64),
    key         text        not null check (key ~ '^[!-~]{1,255}$'),
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    -- which of those who worked on it is the last; the others come too late
    attempt     uuid        not null,
    begun_at    timestamptz not null,
    kept_until  timestamptz not null,
    status      integer     check (status between 200 and 299),
    media_type  text,
    etag        text,
    location    text,
    -- text, because the same bytes are to be answered
    body        text,
    primary key (tenant, key),
    constraint an_answer_is_whole
        check ((status is null) = (media_type is null) and (status is null) = (body is null))
);

create index named_request_by_its_end on named_request (kept_until);

select keep_tenants_apart('named_request', false);

-- What has expired is forgotten for all tenants, also for those who never call again.
create policy the_owner_finds_what_has_expired on named_request for select to current_user using (kept_until <= now());
create policy the_owner_locks_what_has_expired on named_request for update to current_user using (kept_until <= now());
create policy the_owner_forgets_what_has_expired on named_request for delete to current_user using (kept_until <= now());

create function forget_expired_requests(most integer) returns integer
    language plpgsql security definer set search_path from current as
$$
declare
    forgotten integer;
begin
    delete from named_request r
    using (select tenant, key from named_request
           where kept_until <= now()
           order by kept_until
           limit most
           for update skip locked) as expired
    where r.tenant = expired.tenant and r.key = expired.key and r.kept_until <= now();
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
