package org.vorort.post.mailbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where reading stands in the one mailbox of the server. */
@Repository
class MailboxStore {

    /** @param tried the mail that was last begun, {@code tries} how often */
    record Place(long validity, long lastRead, long tried, int tries) {}

    private final JdbcClient jdbc;

    MailboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where we stand; another validity than before means that all numbers began anew. Nobody else reads meanwhile. */
    Place find(String folder, long validity) {
        jdbc.sql("""
                        insert into post.mailbox (folder, validity, last_read, tried, tries)
                        values (:folder, :validity, 0, 0, 0)
                        on conflict (folder) do update
                        set validity = excluded.validity, last_read = 0, tried = 0, tries = 0
                        where mailbox.validity <> excluded.validity""").param("folder", folder).param("validity", validity).update();
        return jdbc.sql("""
                        select validity, last_read, tried, tries
                        from post.mailbox
                        where folder = :folder
                        for update""")
                .param("folder", folder)
                .query((row, _) -> new Place(
                        row.getLong("validity"), row.getLong("last_read"), row.getLong("tried"), row.getInt("tries")))
                .single();
    }

    void begin(String folder, long uid) {
        jdbc.sql("""
                        update post.mailbox
                        set tries = case when tried = :uid then tries + 1 else 1 end, tried = :uid
                        where folder = :folder""").param("folder", folder).param("uid", uid).update();
    }

    void end(String folder, long uid) {
        jdbc.sql("""
                        update post.mailbox
                        set last_read = greatest(last_read, :uid)
                        where folder = :folder""").param("folder", folder).param("uid", uid).update();
    }
}
