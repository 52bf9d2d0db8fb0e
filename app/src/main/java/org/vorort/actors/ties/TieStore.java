package org.vorort.actors.ties;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.kernel.MunicipalityId;

@Repository
class TieStore {

    private static final String SELECT = """
            select s.id, s.speaker_id, s.partner_id, s.kind, s.direction, s.strength, s.topic, s.since_date, s.until_date,
                s.may_publish, s.author, s.via, s.stated_at
            from actors.tie_statement s
            where s.municipality_id = ?
            """;
    private static final String ORDER = " order by s.stated_at, s.id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TieStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Statements between organisations that take part. */
    List<TieStatement> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select s.id, s.speaker_id, s.partner_id, s.kind, s.direction, s.strength, s.topic, s.since_date,
                            s.until_date, s.may_publish, s.author, s.via, s.stated_at
                        from actors.tie_statement s
                        join actors.organisation o on o.municipality_id = s.municipality_id and o.id = s.speaker_id
                        join actors.organisation p on p.municipality_id = s.municipality_id and p.id = s.partner_id
                        where s.municipality_id = ?
                          and o.state <> 'archived'
                          and p.state <> 'archived'
                        order by s.stated_at, s.id""")
                .param(municipality.value())
                .query((row, _) -> statement(row))
                .list();
    }

    List<TieStatement> about(MunicipalityId municipality, OrganisationId organisation) {
        return jdbc.sql(SELECT + " and (s.speaker_id = ? or s.partner_id = ?)" + ORDER)
                .param(municipality.value())
                .param(organisation.value())
                .param(organisation.value())
                .query((row, _) -> statement(row))
                .list();
    }

    Optional<TieStatement> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> statement(row))
                .optional();
    }

    /** Lets one after the other speak for this organisation, so that nothing is said twice. */
    void lock(MunicipalityId municipality, OrganisationId speaker) {
        jdbc.sql("select id from actors.organisation where municipality_id = ? and id = ? for no key update")
                .param(municipality.value())
                .param(speaker.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void insert(MunicipalityId municipality, List<TieStatement> statements) {
        var sql = """
                insert into actors.tie_statement
                    (speaker_id, partner_id, kind, direction, strength, topic, since_date, until_date, may_publish, author,
                     via, stated_at, municipality_id, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        batch.batchUpdate(sql, statements, 500, (row, statement) -> set(row, municipality, statement));
    }

    void update(MunicipalityId municipality, List<TieStatement> statements) {
        var sql = """
                update actors.tie_statement
                set speaker_id = ?, partner_id = ?, kind = ?, direction = ?, strength = ?, topic = ?, since_date = ?,
                    until_date = ?, may_publish = ?, author = ?, via = ?, stated_at = ?
                where municipality_id = ?
                  and id = ?""";
        batch.batchUpdate(sql, statements, 500, (row, statement) -> set(row, municipality, statement));
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from actors.tie_statement where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(id)
                .update();
    }

    private static void set(PreparedStatement row, MunicipalityId municipality, TieStatement statement)
            throws SQLException {
        row.setObject(1, statement.speaker().value());
        row.setObject(2, statement.partner().value());
        row.setString(3, statement.kind().code());
        row.setString(4, statement.direction().code());
        row.setInt(5, statement.strength());
        row.setString(6, statement.topic());
        row.setDate(7, statement.since().map(Date::valueOf).orElse(null));
        row.setDate(8, statement.until().map(Date::valueOf).orElse(null));
        row.setBoolean(9, statement.mayPublish());
        row.setString(10, statement.author().code());
        row.setString(11, statement.via().code());
        row.setTimestamp(12, Timestamp.from(statement.statedAt()));
        row.setObject(13, municipality.value());
        row.setObject(14, statement.id());
    }

    private static TieStatement statement(ResultSet row) throws SQLException {
        return new TieStatement(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("speaker_id", UUID.class)),
                new OrganisationId(row.getObject("partner_id", UUID.class)),
                TieKind.valueOf(upper(row, "kind")),
                Direction.valueOf(upper(row, "direction")),
                row.getInt("strength"),
                row.getString("topic"),
                Optional.ofNullable(row.getObject("since_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)),
                row.getBoolean("may_publish"),
                Author.valueOf(upper(row, "author")),
                Via.valueOf(upper(row, "via")),
                row.getTimestamp("stated_at").toInstant());
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
