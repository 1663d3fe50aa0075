-- What the role of the service may do, after every migration, so that none can forget it: nothing but what it does. It owns no
-- table and is no superuser, or row-level security would not hold for it. Where only one role is configured for both, the service
-- takes on closewise_service in each of its transactions; creating that role needs the right to, once.
do
$$
declare
    service text := '${service}';
    door regprocedure;
begin
    -- several replicas may start at once on one database
    perform pg_advisory_xact_lock(x'636C6F7365776972'::bigint);
    if service = current_user then
        service := 'closewise_service';
        if not exists (select from pg_roles where rolname = service) then
            create role closewise_service nologin;
        end if;
        if not pg_has_role(current_user, service, 'member') then
            execute format('grant closewise_service to %I', current_user);
        end if;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), service);
    execute format('grant select on all tables in schema %I to %I', current_schema(), service);
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), service);
    execute format('grant insert, update on playbook, stage_mapping to %I', service);
    execute format('grant insert on playbook_revision, playbook_audit, tenant_audit, outcome to %I', service);
    execute format('grant insert, update, delete on playbook_draft, api_key, named_request to %I', service);
    -- for a tenant that leaves; triggers refuse it otherwise
    execute format('grant delete on playbook, playbook_revision, playbook_audit, stage_mapping, outcome to %I', service);

    -- Everybody may call a new function. Ours that run as the owner are taken from everybody and given to the service in one
    -- transaction, so that no replica is refused meanwhile; what only triggers call is given to nobody.
    for door in
        select f.oid from pg_proc f join pg_namespace n on n.oid = f.pronamespace
        where n.nspname = current_schema() and f.prosecdef
            and f.proowner = (select relowner from pg_class where oid = 'playbook'::regclass)
    loop
        execute format('revoke execute on function %s from public', door);
    end loop;
    execute format('grant execute on function what_is_published(), which_stage_mappings_there_are(),'
        || ' these_stage_mappings(text[], text[]), api_key_of(text), note_uses_of_api_keys(uuid[], timestamptz[]),'
        || ' forget_expired_requests(integer) to %I', service);

    -- Nor does the service make things of its own, which could be taken for ours. Before PostgreSQL 15 everybody may, in the
    -- schema public. What is not the owner's is left to whom it belongs to.
    if has_database_privilege('public', current_database(), 'temporary')
        and (select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()) then
        execute format('revoke temporary on database %I from public', current_database());
    end if;
    if has_schema_privilege('public', current_schema(), 'create')
        and (select pg_has_role(nspowner, 'usage') from pg_namespace where nspname = current_schema()) then
        execute format('revoke create on schema %I from public', current_schema());
    end if;
    if has_database_privilege(service, current_database(), 'temporary') then
        raise warning 'the role % may make temporary tables; it needs none: revoke temporary on database % from it or public',
            service, current_database();
    end if;
    if has_schema_privilege(service, current_schema(), 'create') then
        raise warning 'the role % may create in the schema %; it need not: revoke create on schema % from it or public',
            service, current_schema(), current_schema();
    end if;
end
$$;
