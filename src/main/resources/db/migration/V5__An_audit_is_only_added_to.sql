-- Who did what to a playbook and when; written in the transaction that did it.
create table playbook_audit (
    id          bigint generated always as identity primary key,
    playbook_id bigint      not null references playbook (id),
    at          timestamptz not null,
    author      text        not null check (length(author) between 1 and 200),
    action      text        not null check (action ~ '^[A-Z]+(_[A-Z]+)*$' and length(action) <= 40),
    -- the revision that came of it
    revision    integer,
    -- the revision that a rollback publishes again
    restores    integer,
    -- of the document that was saved or published
    checksum    text check (checksum ~ '^[0-9a-f]{64}$'),
    note        text check (length(note) between 1 and 2000),
    foreign key (playbook_id, revision) references playbook_revision (playbook_id, number),
    foreign key (playbook_id, restores) references playbook_revision (playbook_id, number)
);

create index playbook_audit_of_a_playbook on playbook_audit (playbook_id, id);

create function refuse_to_change_the_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the audit is only added to' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger the_audit_is_only_added_to
    before update or delete or truncate
    on playbook_audit
    for each statement
execute function refuse_to_change_the_audit();
