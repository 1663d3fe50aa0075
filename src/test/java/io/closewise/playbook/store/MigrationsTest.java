package io.closewise.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While a release is rolled out, the version before it goes on reading and writing the schema of the new one. So a migration only
 * adds; what is no longer used is taken away by a release later, in a migration that says so.
 */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /** The newest migration of the last release; before the first release, the one that begins the schema. */
    private static final int RELEASED = 1;

    /** Each would break a version that knows nothing of it. */
    private static final List<Pattern> BREAKING = Stream.of(
                    "\\bdrop\\s+(table|column|view|type|schema|sequence)\\b",
                    "\\brename\\b",
                    "\\balter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type\\b",
                    "\\bset\\s+not\\s+null\\b",
                    // a row that the version before writes has no value for it
                    "\\badd\\s+column\\s+(if\\s+not\\s+exists\\s+)?\\w+\\s+(?=[^,;]*\\bnot\\s+null\\b)(?![^,;]*\\b(default|generated)\\b)",
                    "\\btruncate\\s+table\\b",
                    "\\bdelete\\s+from\\b",
                    "\\brevoke\\b")
            .map(Pattern::compile)
            .toList();

    static List<Path> sinceTheLastRelease() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> number(file) > RELEASED).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sinceTheLastRelease")
    void aMigrationOnlyAdds(Path migration) throws IOException {
        assertThat(breaking(Files.readString(migration))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table playbook;",
                "ALTER TABLE playbook DROP COLUMN name;",
                "alter table playbook rename name to title;",
                "alter table playbook alter column name type varchar(10);",
                "alter table playbook alter column published set not null;",
                "alter table playbook add column owner text not null;",
                "create function f() returns int language sql as $$ select 1 $$; delete from playbook;",
                "do $$ begin delete from playbook; end $$;"
            })
    void whatBreaksTheVersionBeforeIsFound(String sql) {
        assertThat(breaking(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- drop table playbook\ncreate table draft (id bigint primary key, text text not null);",
                "alter table playbook add column owner text;",
                "alter table playbook add column owner text not null default 'nobody';",
                "create index on playbook (key);",
                "create function tidy() returns void language sql as $$ delete from draft $$;"
            })
    void whatOnlyAddsIsLetThrough(String sql) {
        assertThat(breaking(sql)).isEmpty();
    }

    @Test
    void numbersFollowEachOther() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Integer> numbers = files.map(MigrationsTest::number).sorted().toList();
            assertThat(numbers).doesNotHaveDuplicates().startsWith(1).hasSize(numbers.get(numbers.size() - 1));
        }
    }

    private static List<String> breaking(String sql) {
        // what a function does, it does when it is called
        String plain = sql.replaceAll("--[^\\n]*", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?s)\\bcreate\\s+function\\b[^;$]*\\$\\$.*?\\$\\$", " ");
        return BREAKING.stream()
                .filter(pattern -> pattern.matcher(plain).find())
                .map(Pattern::pattern)
                .toList();
    }

    private static int number(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
