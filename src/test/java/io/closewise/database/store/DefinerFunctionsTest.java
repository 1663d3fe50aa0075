package io.closewise.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * The functions that run as the owner are doors in the wall between tenants. Whoever has the connection of the service must not
 * get code of their own to run behind one.
 */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DefinerFunctionsTest {

    private static final String DOORS = " from pg_proc where pronamespace = 'public'::regnamespace and prosecdef";

    /** How each is called, but for those that only triggers call. A new one is added here, with the tables that it looks at below. */
    private static final Map<String, String> CALLS = Map.of(
            "what_is_published", "what_is_published()",
            "which_stage_mappings_there_are", "which_stage_mappings_there_are()",
            "these_stage_mappings", "these_stage_mappings(array['a'], array['b'])",
            "api_key_of", "api_key_of('x')",
            "note_uses_of_api_keys",
                    "note_uses_of_api_keys(array['00000000-0000-0000-0000-000000000001'::uuid], array[now()])",
            "forget_expired_requests", "forget_expired_requests(5)");

    /** Tables that are read: a view in their place, with one row of the hash that is asked for, calls what it likes. */
    private static final List<String> READ = List.of("playbook", "playbook_revision", "stage_mapping", "api_key");

    /** Tables that are written: a temporary one in their place, with this row in it, has a trigger. */
    private static final Map<String, String> WRITTEN = Map.of(
            "api_key", "{\"id\": \"00000000-0000-0000-0000-000000000001\"}",
            "named_request", "{\"tenant\": \"a\", \"key\": \"b\", \"kept_until\": \"2020-01-01T00:00:00Z\"}");

    private static final String WALL =
            "select relforcerowsecurity from pg_class where oid = 'public.outcome'::regclass";

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String service;

    @Test
    void eachLooksForTemporaryTablesLastAndIsNotForEverybody() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(rows(connection, "select proname" + DOORS))
                    .as("without one, nothing would be looked at")
                    .isNotEmpty();
            assertThat(rows(
                            connection,
                            "select oid::regprocedure::text" + DOORS
                                    + " and not exists (select from unnest(proconfig) as c"
                                    + " where c ~ '^search_path=[^, ]+, pg_temp$' and c !~ '=\"?pg_temp')"))
                    .as("alter function … set search_path = …, pg_temp")
                    .isEmpty();
            assertThat(rows(
                            connection,
                            "select oid::regprocedure::text" + DOORS
                                    + " and has_function_privilege('public', oid, 'execute')"))
                    .as("db/rights/afterMigrate.sql takes them from everybody")
                    .isEmpty();
        }
    }

    @Test
    void theServiceCallsThoseItNeedsAndNoneOfTriggers() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(rows(
                            connection,
                            "select proname" + DOORS + " and has_function_privilege(current_user, oid, 'execute')"))
                    .containsExactlyInAnyOrderElementsOf(CALLS.keySet());
            assertThat(rows(connection, "select proname" + DOORS + " and prorettype <> 'trigger'::regtype"))
                    .containsExactlyInAnyOrderElementsOf(CALLS.keySet());
        }
    }

    @Test
    void theServiceMakesNothingOfItsOwnThatCouldBeTakenForOurs() throws Exception {
        for (String making : List.of(
                "create temporary table api_key (id uuid)",
                "create temporary view api_key as select 1",
                "create function public.nextval(text) returns bigint language sql as 'select 1::bigint'",
                "create table public.mine (id uuid)",
                "create schema mine")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = dataSource.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.execute(making);
                        }
                    })
                    .as(making)
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    /** Where somebody gave the service the right to temporary tables all the same; and each attack is shown to be one. */
    @Test
    void noTableInTheirPlaceIsEverTakenForOurs() throws Exception {
        Map<String, Boolean> asItIs = new LinkedHashMap<>();
        Map<String, Boolean> withoutTheLastPlace = new LinkedHashMap<>();
        for (String door : CALLS.keySet()) {
            asItIs.put(door, wallStandsAfterAttack(door, false));
            withoutTheLastPlace.put(door, wallStandsAfterAttack(door, true));
        }
        assertThat(asItIs).hasSameSizeAs(CALLS).doesNotContainValue(false);
        assertThat(withoutTheLastPlace)
                .as("the attack succeeds where the path does not name pg_temp")
                .hasSameSizeAs(CALLS)
                .doesNotContainValue(true);
        try (Connection connection = dataSource.getConnection()) {
            assertThat(rows(connection, WALL)).as("undone").containsExactly("t");
        }
    }

    /** In one transaction that is never committed; as a superuser first, who gives and takes as it is needed. */
    private boolean wallStandsAfterAttack(String door, boolean asItWas) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (asItWas) {
                String signature = rows(
                                connection, "select oid::regprocedure" + DOORS + " and proname = '" + door + "'")
                        .get(0);
                statement.execute("alter function " + signature + " set search_path = public");
            }
            statement.execute("grant temporary on database postgres to " + service);
            statement.execute("set local session authorization " + service);
            for (String sql : attack(door)) {
                statement.execute(sql);
            }
            statement.execute("select * from " + CALLS.get(door));
            boolean stands = rows(connection, WALL).equals(List.of("t"));
            connection.rollback();
            return stands;
        }
    }

    private static List<String> attack(String door) {
        List<String> attack = new ArrayList<>(List.of("""
                        create function pg_temp.take_over() returns boolean language plpgsql as
                        'begin alter table public.outcome no force row level security; return true; end'""", """
                        create function pg_temp.take_over_when_written() returns trigger language plpgsql as
                        'begin perform pg_temp.take_over(); return null; end'"""));
        if (List.of("note_uses_of_api_keys", "forget_expired_requests").contains(door)) {
            WRITTEN.forEach((table, row) -> attack.addAll(List.of(
                    "create temporary table %1$s as select r.* from jsonb_populate_record(null::public.%1$s, '%2$s') r"
                            .formatted(table, row),
                    "create trigger mine before update or delete on pg_temp.%s for each row".formatted(table)
                            + " execute function pg_temp.take_over_when_written()",
                    "grant all on pg_temp.%s to public".formatted(table))));
        } else {
            READ.forEach(table -> attack.addAll(List.of(
                    "create temporary view %1$s with (security_barrier) as".formatted(table)
                            + " select r.* from jsonb_populate_record(null::public.%s, '{\"hash\": \"x\"}') r where pg_temp.take_over()"
                                    .formatted(table),
                    "grant all on pg_temp.%s to public".formatted(table))));
        }
        return attack;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
