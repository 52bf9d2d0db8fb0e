package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlFenceTest {

    @Test
    void queries_of_the_house_stay_in_their_rooms() {
        assertThat(SqlFence.violations(House.ours())).isEmpty();
    }

    @Test
    void another_rooms_schema_a_missing_schema_and_sql_outside_a_store_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorStore", """
                        class ActorStore {
                            String mails = "select " + COLUMNS + " from post.mail m where m.id = ?";
                            String names = "select name from organisation where id = ?";
                            String pairs = "select 1 from actors.organisation o, person p where p.id = o.id";
                        }""")
                .withJava("actors", "FindActor", "class FindActor { String sql = \"delete from actors.person\"; }")
                .house();

        assertThat(SqlFence.violations(house))
                .containsExactly(
                        "actors/ActorStore.java:3 asks the schema of post: a query stays in its own room",
                        "actors/ActorStore.java:4 names the table organisation without its schema",
                        "actors/ActorStore.java:5 names the table person without its schema",
                        "actors/FindActor.java:2 speaks SQL; that belongs into a Store");
    }

    @Test
    void named_queries_functions_and_prose_pass(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorStore", """
                        class ActorStore {
                            String find = \"""
                                with near (id) as materialized (select id from actors.organisation), far as (select 1)
                                select extract(year from n.since), a is distinct from b
                                from near n
                                join far f on true
                                join lateral unnest(n.names) as name on true
                                where n.id in (select id from actors.person order by id, name)
                                for update skip locked\""";
                            String put = \"""
                                insert into actors.person (id) values (?)
                                on conflict (id) do update set id = excluded.id\""";
                        }""")
                .withJava("actors", "Prose", "class Prose { String s = \"a sheet from the town\"; }")
                .house();

        assertThat(SqlFence.violations(house)).isEmpty();
    }
}
