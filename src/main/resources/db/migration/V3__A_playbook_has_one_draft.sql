-- What is being worked on. Nothing of it answers until it is published; then it is gone.
create table playbook_draft (
    playbook_id      bigint      primary key references playbook (id),
    -- the value of playbook.edits at which it was written: what its etag is made of
    edit             bigint      not null check (edit >= 1),
    document         jsonb       not null check (jsonb_typeof(document) = 'object'),
    checksum         text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    saved_at         timestamptz not null,
    saved_by         text        not null check (length(saved_by) between 1 and 200),
    -- the draft that this one took the place of: what an editor who comes too late most likely began with
    earlier_edit     bigint      check (earlier_edit < edit),
    earlier_document jsonb       check (jsonb_typeof(earlier_document) = 'object'),
    check ((earlier_edit is null) = (earlier_document is null))
);

-- Counts every change of the draft, so that no etag is ever given twice, not even after a draft was discarded.
alter table playbook
    add column edits bigint not null default 0 check (edits >= 0);

create function refuse_to_count_edits_backwards() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the edits of a playbook are only counted up' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger edits_are_counted_up
    before update of edits
    on playbook
    for each row
    when (new.edits < old.edits)
execute function refuse_to_count_edits_backwards();
