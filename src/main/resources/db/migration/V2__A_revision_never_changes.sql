-- What was published can be explained for ever: the database itself refuses to change or remove a revision.
create function refuse_to_change_a_revision() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a revision never changes' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger a_revision_never_changes
    before update or delete or truncate
    on playbook_revision
    for each statement
execute function refuse_to_change_a_revision();
