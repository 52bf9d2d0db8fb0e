package org.vorort.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.DeliveryProblem;

/** The outbox as lists: every method says whose. */
@Repository
class OutboxStore {

    private static final String MATCHING = """
              and (cast(:state as text) is null or state = :state)
              and (cast(:words as text) is null or to_name ilike :words or to_mail ilike :words
                or subject ilike :words)
            """;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outbox.Row> newest(Sender sender, Outbox.Search search, int limit, long offset) {
        return ask("""
                        select id, to_name, to_mail, subject, state, problem, created_at, changed_at
                        from post.message
                        where """ + whose(sender) + MATCHING + """
                        order by id desc
                        limit :limit offset :offset""", sender, search)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    long count(Sender sender, Outbox.Search search) {
        return ask("select count(*) from post.message where " + whose(sender) + MATCHING, sender, search)
                .query(Long.class)
                .single();
    }

    /** How many wait because our own mail server takes nothing. */
    long countHeld(Sender sender) {
        return jdbc.sql("select count(*) from post.message where " + whose(sender) + """
                          and state = 'waiting'
                          and problem in ('no_connection', 'server_refuses_us')""")
                .param("municipality", sender.value())
                .query(Long.class)
                .single();
    }

    /** What became of one message, oldest first. */
    List<Line> history(Sender sender, MessageId message) {
        return jdbc.sql("""
                        select at, state, problem, actor, note
                        from post.delivery
                        where message_id = :message
                          and municipality_id is not distinct from cast(:municipality as uuid)
                        order by id""")
                .param("message", message.value())
                .param("municipality", sender.value())
                .query((row, _) -> new Line(
                        row.getTimestamp("at").toInstant(),
                        MessageState.of(row.getString("state")),
                        Optional.ofNullable(row.getString("problem")).map(DeliveryProblem::of),
                        row.getString("actor"),
                        row.getString("note")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Sender sender, Outbox.Search search) {
        return jdbc.sql(sql)
                .param("municipality", sender.value())
                .param("state", search.state().map(MessageState::code).orElse(null))
                .param("words", search.words().isBlank() ? null : "%" + literal(search.words()) + "%");
    }

    /** Said in two ways, because only the plain comparison finds its way through the index. */
    private static String whose(Sender sender) {
        return sender.municipality().isPresent() ? " municipality_id = :municipality " : " municipality_id is null ";
    }

    private static String literal(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Outbox.Row row(ResultSet row) throws SQLException {
        return new Outbox.Row(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("to_name"),
                Optional.ofNullable(row.getString("to_mail")),
                row.getString("subject"),
                MessageState.of(row.getString("state")),
                Optional.ofNullable(row.getString("problem")).map(DeliveryProblem::of),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
