-- A function of the owner finds its tables by the search path. Temporary tables come before all others as long as the path does
-- not name them, so whoever called could have put one of their own in the place of ours, and had their code run as the owner.
-- Named, and last, they take nobody's place.
do
$$
declare
    door regprocedure;
begin
    for door in
        select f.oid from pg_proc f join pg_namespace n on n.oid = f.pronamespace
        where n.nspname = current_schema() and f.prosecdef
            -- a schema may hold what belongs to others
            and f.proowner = (select relowner from pg_class where oid = 'playbook'::regclass)
    loop
        execute format('alter function %s set search_path = %I, pg_temp', door, current_schema());
    end loop;
end
$$;
