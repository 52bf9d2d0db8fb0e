package org.vorort.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vorort.house.MigrationFence;
import org.vorort.testing.House;

/** The second lock: whatever the code does, the database shows and changes the rows of one municipality only. */
class TenancyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String OURS = "a0000000-0000-4000-8000-000000000001";
    private static final String THEIRS = "b0000000-0000-4000-8000-000000000002";

    /** Functions that see more than their caller, each with its reason. */
    private static final List<String> PRIVILEGED = List.of(
            // where a person may go, asked at signing in, before any municipality is chosen
            "identity.municipalities_of(uuid)",
            // the roles that waited count once the person came
            "identity.join_all(uuid,timestamp with time zone)",
            "identity.join_one(uuid,uuid,timestamp with time zone)",
            // names and values in the trail go with a person, and nightly everywhere when they are old; nothing else
            // may go
            "identity.erase_words(uuid,text[],text,uuid,text,timestamp with time zone)",
            "identity.erase_old_words(timestamp with time zone,timestamp with time zone)",
            // nightly, for all municipalities: the words of messages that arrived long ago
            "post.erase_bodies(timestamp with time zone)",
            "post.erase_inbox(timestamp with time zone)",
            // which towns have small news to send today; nothing of what they say
            "post.towns_with_notices(timestamp with time zone)",
            // nightly, for all municipalities: which things were changed long ago, by their ids
            "search.forget_changes(timestamp with time zone)",
            // counts rows and notes how common values are, for planning; tells nobody anything
            "storage.refresh_statistics(text)");

    private static final String TABLES = """
            select c.oid::regclass::text
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
              and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg_%%'
              and c.relname <> 'flyway_history'
              and %s exists (
                  select from pg_attribute a
                  where a.attrelid = c.oid
                    and a.attname = 'municipality_id'
                    and not a.attisdropped)
            order by 1""";

    private final String application = House.open().database().user();

    @TestFactory
    List<DynamicTest> each_table_keeps_one_municipality_from_the_other() throws SQLException {
        var tests = new ArrayList<DynamicTest>();
        try (var owner = Owner.ofHouse()) {
            for (var table : owner.column(TABLES.formatted(""))) {
                tests.add(DynamicTest.dynamicTest(table, () -> {
                    try (var another = Owner.ofHouse()) {
                        keepsApart(another, table);
                    }
                }));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    @Test
    void each_table_without_municipality_has_a_reason() throws SQLException {
        try (var owner = Owner.ofHouse()) {
            assertThat(new TreeSet<>(owner.column(TABLES.formatted("not"))))
                    .isEqualTo(new TreeSet<>(MigrationFence.SERVER_WIDE.keySet()));
        }
    }

    @Test
    void the_application_is_no_superuser_passes_no_lock_and_owns_nothing() throws SQLException {
        try (var owner = Owner.ofHouse()) {
            assertThat(owner.rows("""
                    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
                    from pg_roles
                    where rolname = '%s'""".formatted(application))).containsExactly(List.of("f", "f", "f", "f", "f"));
            assertThat(owner.column("""
                    select 'table ' || relname from pg_class where relowner = '%1$s'::regrole
                    union all select 'function ' || proname from pg_proc where proowner = '%1$s'::regrole
                    union all select 'schema ' || nspname from pg_namespace where nspowner = '%1$s'::regrole
                    union all select 'member of ' || roleid::regrole from pg_auth_members
                        where member = '%1$s'::regrole""".formatted(application))).isEmpty();
            assertThat(owner.column("""
                    select nspname
                    from pg_namespace
                    where has_schema_privilege('%s', oid, 'create')
                      and nspname not like 'pg_%%'""".formatted(application))).isEmpty();
        }
    }

    @Test
    void each_function_that_sees_more_than_its_caller_has_a_reason() throws SQLException {
        try (var owner = Owner.ofHouse()) {
            assertThat(owner.column("""
                    select oid::regprocedure::text
                    from pg_proc
                    where prosecdef
                      and pronamespace::regnamespace::text not like 'pg_%'""")).hasSameElementsAs(PRIVILEGED);
            assertThat(owner.column("""
                    select oid::regprocedure::text
                    from pg_proc
                    where prosecdef
                      and pronamespace::regnamespace::text not like 'pg_%'
                      and has_function_privilege('public', oid, 'execute')""")).isEmpty();
        }
    }

    @Test
    void a_table_without_its_lock_would_be_noticed() throws SQLException {
        try (var owner = Owner.ofHouse()) {
            owner.execute("create table storage.open (municipality_id uuid not null)");
            owner.execute("grant select, insert, update, delete on storage.open to " + application);
            assertThatThrownBy(() -> keepsApart(owner, "storage.open"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("seen");
        }
    }

    private void keepsApart(Owner owner, String table) throws SQLException {
        AnyRow.suspendRules(owner, table);
        owner.execute(AnyRow.insert(owner, table, OURS));
        owner.execute(AnyRow.insert(owner, table, THEIRS));
        var another = AnyRow.insert(owner, table, OURS);
        owner.execute("set local role " + application);

        enter(owner, OURS);
        assertThat(seen(owner, table, OURS)).as("seen by itself").isEqualTo("1");
        enter(owner, THEIRS);
        isClosed(owner, table, another);
        assertThat(owner.refusal("update " + table + " set municipality_id = '" + OURS + "'"))
                .as("giving a row away")
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
        enter(owner, "");
        isClosed(owner, table, another);
        assertThat(owner.column("select count(*) from " + table + " where municipality_id is not null"))
                .as("seen by nobody")
                .containsExactly("0");
    }

    private static void isClosed(Owner owner, String table, String insert) throws SQLException {
        var condition = " where municipality_id = '" + OURS + "'";
        assertThat(seen(owner, table, OURS)).as("seen").isEqualTo("0");
        assertThat(changed(owner, "update " + table + " set municipality_id = municipality_id" + condition))
                .as("updated")
                .isZero();
        assertThat(changed(owner, "delete from " + table + condition))
                .as("deleted")
                .isZero();
        assertThat(owner.refusal(insert)).as("inserting").isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    /** How many rows a change reaches; none where the application may not change this table at all. */
    private static int changed(Owner owner, String sql) throws SQLException {
        return owner.refusal(sql).equals(INSUFFICIENT_PRIVILEGE) ? 0 : owner.update(sql);
    }

    private static String seen(Owner owner, String table, String municipality) throws SQLException {
        return owner.column("select count(*) from " + table + " where municipality_id = '" + municipality + "'")
                .getFirst();
    }

    private static void enter(Owner owner, String municipality) throws SQLException {
        owner.execute("select set_config('vorort.municipality', '" + municipality + "', true)");
    }
}
