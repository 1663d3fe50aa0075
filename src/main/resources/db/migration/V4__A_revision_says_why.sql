-- Both may be missing: a version of the service that does not know them goes on publishing while it is being replaced.
alter table playbook_revision
    add column note     text check (length(note) between 1 and 2000),
    -- the earlier revision whose document this one publishes again
    add column restores integer check (restores < number),
    add constraint restored_revision_exists foreign key (playbook_id, restores)
        references playbook_revision (playbook_id, number);

-- Revisions are numbered without gaps: 1 is the first, and each follows the one before.
create function refuse_a_gap_between_revisions() returns trigger
    language plpgsql as
$$
begin
    if new.number <> (select coalesce(max(number), 0) + 1 from playbook_revision where playbook_id = new.playbook_id) then
        raise exception 'revisions are numbered without gaps' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger revisions_are_numbered_without_gaps
    before insert
    on playbook_revision
    for each row
execute function refuse_a_gap_between_revisions();
