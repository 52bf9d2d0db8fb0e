package org.vorort.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.DeliveryProblem;

/** The messages as they move: every method says whose. */
@Repository
class MessageStore {

    private static final String SELECT = """
            select id, kind, language, to_name, to_mail, to_address, subject, body, calendar_method, calendar,
                decline, personal, state, round, attempts, next_attempt_at, problem, created_at, created_by, sent_at
            from post.message
            """;

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leaves when it is carried for the first time, if it waits for that */
    void insert(
            Sender sender,
            MessageId id,
            Message message,
            boolean personal,
            String decline,
            Line first,
            Instant leaves) {
        jdbc.sql("""
                        insert into post.message (id, municipality_id, kind, language, to_name, to_mail, to_address,
                            subject, body, calendar_method, calendar, decline, personal, state, next_attempt_at, problem, created_at, created_by, changed_at)
                        values (:id, :municipality, :kind, :language, :name, :mail, :address,
                            :subject, :body, :method, :calendar, nullif(:decline, ''), :personal, :state, :next, :problem, :at, :by, :at)""")
                .param("id", id.value())
                .param("municipality", sender.value())
                .param("kind", message.kind())
                .param("language", message.language().code())
                .param("name", message.to().name())
                .param("mail", message.to().mail().orElse(null))
                .param("address", String.join("\n", message.to().address()))
                .param("subject", message.subject())
                .param("body", message.body())
                .param("method", message.calendar().map(CalendarPart::method).orElse(null))
                .param("calendar", message.calendar().map(CalendarPart::text).orElse(null))
                .param("decline", decline)
                .param("personal", personal)
                .param("state", first.state().code())
                .param("next", first.state() == MessageState.WAITING ? Timestamp.from(leaves) : null)
                .param("problem", first.problem().map(DeliveryProblem::code).orElse(null))
                .param("at", Timestamp.from(first.at()))
                .param("by", first.actor())
                .update();
        note(sender, id, first);
    }

    Optional<StoredMessage> find(Sender sender, MessageId id) {
        return find(sender, id, "");
    }

    /** The message, which nobody else changes until the transaction ends. */
    Optional<StoredMessage> findForUpdate(Sender sender, MessageId id) {
        return find(sender, id, " for update");
    }

    /** What waits to be handed over, oldest first. */
    List<StoredMessage> kept(MunicipalityId municipality, int limit) {
        return jdbc.sql(SELECT + """
                        where municipality_id = :municipality
                          and state = 'kept'
                          and body is not null
                        order by id
                        limit :limit""")
                .param("municipality", municipality.value())
                .param("limit", limit)
                .query((row, _) -> stored(row))
                .list();
    }

    /** Moves a message on and writes the line that says so. */
    void move(Sender sender, MessageId id, Line line) {
        update(sender, id, line, null);
    }

    /** Lets a message wait for its next attempt and writes the line that says so. */
    void await(Sender sender, MessageId id, Line line, Instant next) {
        update(sender, id, line, Timestamp.from(next));
    }

    /** When an earlier message to the same address is carried, or may be settled, if one waits or is under way. */
    Optional<Instant> earlier(Sender sender, StoredMessage message) {
        return jdbc.sql("""
                        select max(coalesce(next_attempt_at, changed_at)) at
                        from post.message
                        where municipality_id is not distinct from cast(:municipality as uuid)
                          and state in ('waiting', 'sending')
                          and not personal
                          and to_mail = :mail
                          and id < :id""")
                .param("municipality", sender.value())
                .param("mail", message.to().mail().orElseThrow())
                .param("id", message.id().value())
                .query((row, _) -> instant(row, "at"))
                .single();
    }

    /** Lets a message wait a little longer, which is not worth a line. */
    void postpone(Sender sender, MessageId id, Instant next) {
        jdbc.sql("""
                        update post.message
                        set next_attempt_at = :next
                        where id = :id
                          and municipality_id is not distinct from cast(:municipality as uuid)""")
                .param("next", Timestamp.from(next))
                .param("id", id.value())
                .param("municipality", sender.value())
                .update();
    }

    /** Writes a line without moving the message. */
    void remark(Sender sender, MessageId id, Line line) {
        note(sender, id, line);
    }

    /** Begins to count attempts anew. @param anotherCopy whether the recipient's mail program shall show it again */
    void restart(Sender sender, MessageId id, boolean anotherCopy) {
        jdbc.sql("""
                        update post.message
                        set attempts = 0, round = round + :more
                        where id = :id
                          and municipality_id is not distinct from cast(:municipality as uuid)""")
                .param("id", id.value())
                .param("municipality", sender.value())
                .param("more", anotherCopy ? 1 : 0)
                .update();
    }

    /** Erases the words of messages that came to their end before; of all municipalities. Returns how many. */
    long eraseWords(Instant endedBefore) {
        return jdbc.sql("select post.erase_bodies(?)")
                .param(Timestamp.from(endedBefore))
                .query(Long.class)
                .single();
    }

    /** Removes all messages to somebody by one of these names or at this address. */
    void forget(MunicipalityId municipality, Set<String> names, String mail) {
        jdbc.sql("""
                        delete from post.message
                        where municipality_id = :municipality
                          and (to_name in (:names) or lower(to_mail) = lower(nullif(:mail, '')))""")
                .param("municipality", municipality.value())
                .param("names", names)
                .param("mail", mail)
                .update();
        for (var rows :
                List.of("post.inbox where from_mail", "post.notice where mail", "post.subscription where mail")) {
            jdbc.sql("delete from " + rows + " = lower(nullif(:mail, '')) and municipality_id = :municipality")
                    .param("municipality", municipality.value())
                    .param("mail", mail)
                    .update();
        }
    }

    private Optional<StoredMessage> find(Sender sender, MessageId id, String lock) {
        return jdbc.sql(SELECT + """
                        where id = :id
                          and municipality_id is not distinct from cast(:municipality as uuid)""" + lock)
                .param("id", id.value())
                .param("municipality", sender.value())
                .query((row, _) -> stored(row))
                .optional();
    }

    private void update(Sender sender, MessageId id, Line line, @Nullable Timestamp next) {
        jdbc.sql("""
                        update post.message
                        set state = :state, problem = :problem, next_attempt_at = :next, changed_at = :at,
                            sent_at = case when :state = 'sent' then :at else sent_at end,
                            attempts = attempts + case
                                when :state = 'sending' then 1
                                when :state = 'waiting' and :ours then -1
                                else 0 end,
                            body = case when :state in ('sent', 'handed_over') and personal then null else body end,
                            calendar_method = case when :state in ('sent', 'handed_over') and personal
                                then null else calendar_method end,
                            calendar = case when :state in ('sent', 'handed_over') and personal then null else calendar end
                        where id = :id
                          and municipality_id is not distinct from cast(:municipality as uuid)""")
                .param("id", id.value())
                .param("municipality", sender.value())
                .param("state", line.state().code())
                .param("problem", line.problem().map(DeliveryProblem::code).orElse(null))
                .param("next", next)
                // What our own server did not take was no attempt with the recipient's.
                .param("ours", line.problem().filter(DeliveryProblem::isOurs).isPresent())
                .param("at", Timestamp.from(line.at()))
                .update();
        note(sender, id, line);
    }

    private void note(Sender sender, MessageId id, Line line) {
        jdbc.sql("""
                        insert into post.delivery (municipality_id, message_id, at, state, problem, actor, note)
                        values (:municipality, :message, :at, :state, :problem, :actor, :note)""")
                .param("municipality", sender.value())
                .param("message", id.value())
                .param("at", Timestamp.from(line.at()))
                .param("state", line.state().code())
                .param("problem", line.problem().map(DeliveryProblem::code).orElse(null))
                .param("actor", line.actor())
                .param("note", line.note())
                .update();
    }

    private static StoredMessage stored(ResultSet row) throws SQLException {
        var address = row.getString("to_address");
        return new StoredMessage(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                Language.of(row.getString("language")),
                new Recipient(
                        row.getString("to_name"),
                        Optional.ofNullable(row.getString("to_mail")),
                        address.lines().toList()),
                row.getString("subject"),
                Optional.ofNullable(row.getString("body")),
                calendar(row),
                Optional.ofNullable(row.getString("decline")),
                row.getBoolean("personal"),
                MessageState.of(row.getString("state")),
                row.getInt("round"),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                Optional.ofNullable(row.getString("problem")).map(DeliveryProblem::of),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                instant(row, "sent_at"));
    }

    private static Optional<CalendarPart> calendar(ResultSet row) throws SQLException {
        var text = Optional.ofNullable(row.getString("calendar"));
        var method = row.getString("calendar_method");
        return text.map(words -> new CalendarPart(method, words));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
