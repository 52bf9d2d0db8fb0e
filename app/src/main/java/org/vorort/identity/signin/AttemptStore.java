package org.vorort.identity.signin;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else counts this key until the transaction ends, so that a burst cannot slip through. */
    void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key)
                .query((_, _) -> true)
                .single();
    }

    int count(String key, Instant since) {
        return jdbc.sql("select count(*) from identity.sign_in_attempt where key = ? and at > ?")
                .param(key)
                .param(Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void insert(String key, Instant now) {
        jdbc.sql("insert into identity.sign_in_attempt (key, at) values (?, ?)")
                .param(key)
                .param(Timestamp.from(now))
                .update();
    }

    void delete(String key) {
        jdbc.sql("delete from identity.sign_in_attempt where key = ?")
                .param(key)
                .update();
    }

    void deleteNewest(String key) {
        jdbc.sql("""
                        delete from identity.sign_in_attempt
                        where ctid = (
                            select ctid
                            from identity.sign_in_attempt
                            where key = ?
                            order by at desc
                            limit 1)""").param(key).update();
    }

    void deleteOlder(Instant than) {
        jdbc.sql("delete from identity.sign_in_attempt where at < ?")
                .param(Timestamp.from(than))
                .update();
    }
}
