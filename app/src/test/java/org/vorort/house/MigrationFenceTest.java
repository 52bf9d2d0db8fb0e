package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFenceTest {

    @Test
    void every_table_of_the_house_is_its_rooms_own_and_locked() {
        assertThat(MigrationFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_migration_that_leaves_its_room_or_points_up_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder).with("post/db/mail.sql", """
                        -- create table actors.comment_only ()
                        create table post.mail (
                            municipality_id uuid not null,
                            person_id uuid references actors.person on delete cascade
                        );
                        select storage.guard('post.mail');
                        create index on identity.account (mail);
                        alter table identity.account add column x text;
                        """).house();

        assertThat(MigrationFence.violations(house))
                .containsExactly(
                        "post/db/mail.sql is not <room>/db/V<n>__<what>.sql",
                        "post/db/mail.sql touches identity.account, which is not in the schema post",
                        "post/db/mail.sql touches identity.account, which is not in the schema post",
                        "post/db/mail.sql references actors.person; a foreign key points down the ladder");
    }

    @Test
    void a_table_open_to_every_municipality_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .with("actors/db/V1__actors.sql", """
                        create table actors.person (id uuid primary key);
                        create table actors.offer (municipality_id uuid not null, name text);
                        create table actors.tie (municipality_id uuid not null);
                        alter table actors.tie enable row level security;
                        create table actors.draft (id uuid);
                        """)
                .with("actors/db/V2__no_draft.sql", "drop table actors.draft;")
                .house();

        assertThat(MigrationFence.violations(house))
                .containsExactly(
                        "actors.person has no municipality_id; if it is the whole server's, say why in MigrationFence",
                        "actors.person is not guarded by row-level security: select storage.guard('actors.person')",
                        "actors.offer is not guarded by row-level security: select storage.guard('actors.offer')");
    }
}
