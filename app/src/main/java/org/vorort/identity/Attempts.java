package org.vorort.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts failed sign-ins, by account and by network address, so that passwords cannot be guessed. Only hashes are kept,
 * and those for minutes.
 */
@Repository
class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int LIMIT_PER_ACCOUNT = 5;
    static final int LIMIT_PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean exhausted(String mail, String address) {
        return count("mail:" + mail) >= LIMIT_PER_ACCOUNT || count("net:" + address) >= LIMIT_PER_ADDRESS;
    }

    void failed(String mail, String address) {
        var now = clock.instant();
        for (var key : new String[] {"mail:" + mail, "net:" + address}) {
            jdbc.sql("insert into identity.sign_in_attempt (key, at) values (?, ?)")
                    .param(Tokens.fingerprintText(key))
                    .param(Timestamp.from(now))
                    .update();
        }
        jdbc.sql("delete from identity.sign_in_attempt where at < ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
    }

    void forget(String mail) {
        jdbc.sql("delete from identity.sign_in_attempt where key = ?")
                .param(Tokens.fingerprintText("mail:" + mail))
                .update();
    }

    private int count(String key) {
        return jdbc.sql("select count(*) from identity.sign_in_attempt where key = ? and at > ?")
                .param(Tokens.fingerprintText(key))
                .param(Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }
}
