-- Every replica listens. A trigger, so that nobody who publishes can forget to tell, and so that it is told with the commit.
create function tell_what_is_published() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('closewise_published', new.key);
    return null;
end
$$;

create trigger publishing_tells_every_replica
    after insert or update of published
    on playbook
    for each row
    when (new.published is not null)
execute function tell_what_is_published();
