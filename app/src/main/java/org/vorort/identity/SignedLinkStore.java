package org.vorort.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class SignedLinkStore {

    record Row(
            UUID id,
            String purpose,
            String subject,
            Instant expiresAt,
            boolean singleUse,
            Optional<Instant> usedAt,
            Optional<Instant> revokedAt) {}

    private final JdbcClient jdbc;

    SignedLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            @Nullable MunicipalityId municipality,
            UUID id,
            String purpose,
            String subject,
            Instant now,
            Instant until,
            boolean singleUse,
            String issuedBy) {
        jdbc.sql("""
                        insert into identity.signed_link
                            (id, municipality_id, purpose, subject, issued_at, issued_by, expires_at, single_use)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(municipality == null ? null : municipality.value())
                .param(purpose)
                .param(subject)
                .param(Timestamp.from(now))
                .param(issuedBy)
                .param(Timestamp.from(until))
                .param(singleUse)
                .update();
    }

    Optional<Row> find(UUID id) {
        return select(id, "");
    }

    Optional<Row> findForUpdate(UUID id) {
        return select(id, "for update");
    }

    private Optional<Row> select(UUID id, String lock) {
        return jdbc.sql("""
                        select id, purpose, subject, expires_at, single_use, used_at, revoked_at
                        from identity.signed_link
                        where id = ?
                        """ + lock)
                .param(id)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        row.getString("subject"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getBoolean("single_use"),
                        Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant)))
                .optional();
    }

    void countUse(UUID id, Instant now) {
        jdbc.sql("""
                        update identity.signed_link
                        set uses = uses + 1, used_at = ?
                        where id = ?""").param(Timestamp.from(now)).param(id).update();
    }

    void revoke(String purpose, String subject, Instant now) {
        jdbc.sql("""
                        update identity.signed_link
                        set revoked_at = ?
                        where purpose = ?
                          and subject = ?
                          and revoked_at is null""").param(Timestamp.from(now)).param(purpose).param(subject).update();
    }
}
