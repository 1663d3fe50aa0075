-- What comes with the service belongs to the tenant 'shared', which everybody reads and nobody calls as; what a deployment
-- wrote before it knew tenants belongs to 'default'.
alter table playbook
    add column tenant text not null default 'default'
        check (tenant ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(tenant) <= 64);
update playbook set tenant = 'shared' where built_in;
alter table playbook
    drop constraint playbook_key_key,
    add constraint one_playbook_of_a_key unique (tenant, key),
    add constraint the_shared_ones_are_built_in check (tenant <> 'shared' or built_in);

-- The tenant of what hangs on a playbook is its playbook's. Statements that do not know tenants get it filled in.
create function take_the_tenant_of_the_playbook() returns trigger
    language plpgsql as
$$
begin
    new.tenant := (select tenant from playbook where id = new.playbook_id);
    return new;
end
$$;

alter table playbook add constraint playbook_of_its_tenant unique (tenant, id);

alter table playbook_revision add column tenant text;
alter table playbook_revision disable trigger a_revision_never_changes;
update playbook_revision r set tenant = p.tenant from playbook p where p.id = r.playbook_id;
alter table playbook_revision enable trigger a_revision_never_changes;
alter table playbook_revision
    add check (tenant is not null),
    add foreign key (tenant, playbook_id) references playbook (tenant, id);
create trigger a_revision_is_of_the_tenant_of_its_playbook
    before insert
    on playbook_revision
    for each row
    when (new.tenant is null)
execute function take_the_tenant_of_the_playbook();

alter table playbook_draft add column tenant text;
update playbook_draft d set tenant = p.tenant from playbook p where p.id = d.playbook_id;
alter table playbook_draft
    add check (tenant is not null),
    add foreign key (tenant, playbook_id) references playbook (tenant, id);
create trigger a_draft_is_of_the_tenant_of_its_playbook
    before insert
    on playbook_draft
    for each row
    when (new.tenant is null)
execute function take_the_tenant_of_the_playbook();

alter table playbook_audit add column tenant text;
alter table playbook_audit disable trigger the_audit_is_only_added_to;
update playbook_audit a set tenant = p.tenant from playbook p where p.id = a.playbook_id;
alter table playbook_audit enable trigger the_audit_is_only_added_to;
alter table playbook_audit
    add check (tenant is not null),
    add foreign key (tenant, playbook_id) references playbook (tenant, id);
create trigger an_audit_is_of_the_tenant_of_its_playbook
    before insert
    on playbook_audit
    for each row
    when (new.tenant is null)
execute function take_the_tenant_of_the_playbook();

-- Beneath every filter of the service: a transaction sees and writes the rows of the tenant that it names and, for reading only,
-- the shared ones. One that names none sees nothing. Forced, so that it holds for the owner of the tables too.
create function current_tenant() returns text
    language sql stable as
$$
select nullif(current_setting('closewise.tenant', true), '')
$$;

create function keep_tenants_apart(of_table regclass, and_show_the_shared_ones boolean) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', of_table);
    execute format('alter table %s force row level security', of_table);
    execute format('create policy rows_of_the_tenant on %s using (tenant = current_tenant())'
        || ' with check (tenant = current_tenant())', of_table);
    if and_show_the_shared_ones then
        execute format('create policy shared_rows_are_read_by_all on %s for select'
            || ' using (tenant = ''shared'')', of_table);
    end if;
end
$$;

select keep_tenants_apart('playbook', true);
select keep_tenants_apart('playbook_revision', true);
select keep_tenants_apart('playbook_draft', true);
select keep_tenants_apart('playbook_audit', true);
select keep_tenants_apart('stage_mapping', false);

-- The doors across tenants are functions of the owner, each for one purpose. The owner may read past the wall for them; the
-- service, which is not the owner, only through them.
create policy the_owner_looks_up_what_is_published on playbook for select to current_user using (true);
create policy the_owner_looks_up_what_is_published on playbook_revision for select to current_user using (true);

-- What each replica follows: names, numbers and checksums, no content.
create function what_is_published()
    returns table (tenant text, key text, number integer, checksum text)
    language sql stable security definer set search_path from current as
$$
select p.tenant, p.key, r.number, r.checksum
from playbook p
join playbook_revision r on r.playbook_id = p.id and r.number = p.published
$$;

create policy the_owner_looks_up_what_is_mapped on stage_mapping for select to current_user using (true);
alter function which_stage_mappings_there_are() security definer set search_path from current;
alter function these_stage_mappings(text[], text[]) security definer set search_path from current;
