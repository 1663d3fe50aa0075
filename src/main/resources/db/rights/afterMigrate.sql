-- What the role of the service may do, after every migration, so that none can forget it: nothing but what it does. It owns no
-- table and is no superuser, or row-level security would not hold for it. Where only one role is configured for both, the service
-- takes on closewise_service in each of its transactions; creating that role needs the right to, once.
do
$$
declare
    service text := '${service}';
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
    execute format('grant insert, update, delete on playbook_draft, api_key to %I', service);
    -- for a tenant that leaves; triggers refuse it otherwise
    execute format('grant delete on playbook, playbook_revision, playbook_audit, stage_mapping, outcome to %I', service);
end
$$;
