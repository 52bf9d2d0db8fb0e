package org.vorort.post.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Ids;
import org.vorort.post.MessageId;
import org.vorort.post.Sender;

/** The log of what was read: every method says whose. */
@Repository
class InboxStore {

    /** @param message what it brings back or answers */
    record Entry(
            Instant readAt,
            Instant sentAt,
            String from,
            String subject,
            InboxOutcome outcome,
            Optional<MessageId> message) {}

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of this mail, if it was read before. */
    Optional<InboxOutcome> outcome(Sender sender, String fingerprint) {
        return jdbc.sql("""
                        select outcome
                        from post.inbox
                        where fingerprint = :fingerprint
                          and (municipality_id is null
                            or municipality_id is not distinct from cast(:municipality as uuid))""")
                .param("fingerprint", fingerprint)
                .param("municipality", sender.value())
                .query((row, _) -> InboxOutcome.of(row.getString("outcome")))
                .optional();
    }

    void insert(Sender sender, String fingerprint, Entry entry) {
        jdbc.sql("""
                        insert into post.inbox (id, municipality_id, fingerprint, read_at, sent_at, from_mail, subject,
                            outcome, message_id)
                        values (:id, :municipality, :fingerprint, :read, :sent, :from, :subject, :outcome, :message)""")
                .param("id", Ids.fresh())
                .param("municipality", sender.value())
                .param("fingerprint", fingerprint)
                .param("read", Timestamp.from(entry.readAt()))
                .param("sent", Timestamp.from(entry.sentAt()))
                .param("from", entry.from())
                .param("subject", entry.subject())
                .param("outcome", entry.outcome().code())
                .param("message", entry.message().map(MessageId::value).orElse(null))
                .update();
    }

    List<Entry> newest(Sender sender, @Nullable InboxOutcome outcome, int limit, long offset) {
        return jdbc.sql("""
                        select read_at, sent_at, from_mail, subject, outcome, message_id
                        from post.inbox
                        where """ + whose(sender) + """
                          and (cast(:outcome as text) is null or outcome = :outcome)
                        order by id desc
                        limit :limit offset :offset""")
                .param("municipality", sender.value())
                .param("outcome", outcome == null ? null : outcome.code())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> entry(row))
                .list();
    }

    long count(Sender sender, @Nullable InboxOutcome outcome) {
        return jdbc.sql("select count(*) from post.inbox where " + whose(sender)
                        + " and (cast(:outcome as text) is null or outcome = :outcome)")
                .param("municipality", sender.value())
                .param("outcome", outcome == null ? null : outcome.code())
                .query(Long.class)
                .single();
    }

    /** Erases the lines of mails read before; of all municipalities. */
    long erase(Instant readBefore) {
        return jdbc.sql("select post.erase_inbox(?)")
                .param(Timestamp.from(readBefore))
                .query(Long.class)
                .single();
    }

    private static String whose(Sender sender) {
        return sender.municipality().isPresent() ? " municipality_id = :municipality " : " municipality_id is null ";
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getTimestamp("read_at").toInstant(),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("from_mail"),
                row.getString("subject"),
                InboxOutcome.of(row.getString("outcome")),
                Optional.ofNullable(row.getObject("message_id", UUID.class)).map(MessageId::new));
    }
}
