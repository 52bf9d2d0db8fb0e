package org.vorort.identity.sessions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.AccountId;

@Repository
class SessionStore {

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] fingerprint, AccountId account, String browser, boolean proven, Instant now) {
        jdbc.sql("""
                        insert into identity.session (token_hash, account_id, device, proven, created_at, seen_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(fingerprint)
                .param(account.value())
                .param(browser)
                .param(proven)
                .param(Timestamp.from(now))
                .param(Timestamp.from(now))
                .update();
    }

    Optional<Sessions.Session> find(byte[] fingerprint, Instant seenAfter) {
        return jdbc.sql("""
                        select a.id, a.name, a.mail, a.operator, a.language, s.proven, s.seen_at
                        from identity.session s
                        join identity.account a on a.id = s.account_id
                        where s.token_hash = ?
                          and s.seen_at > ?
                          and a.disabled_at is null""")
                .param(fingerprint)
                .param(Timestamp.from(seenAfter))
                .query((row, _) -> new Sessions.Session(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("mail"),
                        row.getBoolean("operator"),
                        row.getString("language"),
                        row.getBoolean("proven"),
                        row.getTimestamp("seen_at").toInstant()))
                .optional();
    }

    void seen(byte[] fingerprint, Instant now) {
        jdbc.sql("update identity.session set seen_at = ? where token_hash = ?")
                .param(Timestamp.from(now))
                .param(fingerprint)
                .update();
    }

    List<Sessions.Device> devices(AccountId account, byte[] current, Instant seenAfter) {
        return jdbc.sql("""
                        select device, created_at, seen_at, token_hash = ? as current
                        from identity.session
                        where account_id = ?
                          and seen_at > ?
                        order by seen_at desc""")
                .param(current)
                .param(account.value())
                .param(Timestamp.from(seenAfter))
                .query((row, _) -> new Sessions.Device(
                        row.getString("device"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getBoolean("current")))
                .list();
    }

    void delete(byte[] fingerprint) {
        jdbc.sql("delete from identity.session where token_hash = ?")
                .param(fingerprint)
                .update();
    }

    void deleteAll(AccountId account) {
        jdbc.sql("delete from identity.session where account_id = ?")
                .param(account.value())
                .update();
    }

    void deleteIdle(Instant seenBefore) {
        jdbc.sql("delete from identity.session where seen_at < ?")
                .param(Timestamp.from(seenBefore))
                .update();
    }
}
