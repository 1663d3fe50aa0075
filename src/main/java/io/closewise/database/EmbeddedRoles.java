package io.closewise.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** The two roles of a database of our own: one that owns the tables and migrates them, and one as which the service connects. */
public final class EmbeddedRoles {

    private static final String OWNER = "closewise_owner";
    private static final String SERVICE = "closewise";

    private EmbeddedRoles() {}

    /** Makes them where they are not there yet; what an earlier version left to the superuser becomes the owner's. */
    public static void make(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    declare
                        name text;
                        thing record;
                    begin
                        foreach name in array array['%1$s', '%2$s'] loop
                            if not exists (select from pg_roles where rolname = name) then
                                execute format('create role %%I login', name);
                            end if;
                        end loop;
                        execute format('alter database %%I owner to %1$s', current_database());
                        alter schema public owner to %1$s;
                        for thing in select oid::regclass as what from pg_class
                            where relnamespace = 'public'::regnamespace and relkind = 'r'
                                and relowner <> (select oid from pg_roles where rolname = '%1$s')
                        loop
                            execute format('alter table %%s owner to %1$s', thing.what);
                        end loop;
                        for thing in select oid::regprocedure as what from pg_proc
                            where pronamespace = 'public'::regnamespace
                                and proowner <> (select oid from pg_roles where rolname = '%1$s')
                        loop
                            execute format('alter function %%s owner to %1$s', thing.what);
                        end loop;
                    end
                    $$""".formatted(OWNER, SERVICE));
        }
    }

    /** Where it is; without a user, which would win over the one that is configured. */
    public static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The properties by which Quarkus uses them. It trusts whoever comes over the loopback, so the passwords protect nothing. */
    public static Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", SERVICE,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }
}
