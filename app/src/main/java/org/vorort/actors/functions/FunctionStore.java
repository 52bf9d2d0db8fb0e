package org.vorort.actors.functions;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.kernel.MunicipalityId;

@Repository
class FunctionStore {

    private static final String SELECT = """
            select id, person_id, organisation_id, title, contact_person, deputy_id, from_date, until_date
            from actors.person_function
            where municipality_id = ?
            """;
    private static final String ORDER = " order by contact_person desc, until_date desc nulls first, title, id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FunctionStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Function> ofOrganisation(MunicipalityId municipality, OrganisationId organisation) {
        return jdbc.sql(SELECT + " and organisation_id = ?" + ORDER)
                .param(municipality.value())
                .param(organisation.value())
                .query((row, _) -> function(row))
                .list();
    }

    List<Function> ofPerson(MunicipalityId municipality, PersonId person) {
        return jdbc.sql(SELECT + " and person_id = ?" + ORDER)
                .param(municipality.value())
                .param(person.value())
                .query((row, _) -> function(row))
                .list();
    }

    List<Function> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + ORDER)
                .param(municipality.value())
                .query((row, _) -> function(row))
                .list();
    }

    Optional<Function> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> function(row))
                .optional();
    }

    void insert(MunicipalityId municipality, List<Function> functions) {
        var sql = """
                insert into actors.person_function
                    (person_id, organisation_id, title, contact_person, deputy_id, from_date, until_date,
                     municipality_id, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        batch.batchUpdate(sql, functions, 500, (statement, function) -> set(statement, municipality, function));
    }

    void update(MunicipalityId municipality, Function function) {
        var sql = """
                update actors.person_function
                set person_id = ?, organisation_id = ?, title = ?, contact_person = ?, deputy_id = ?,
                    from_date = ?, until_date = ?
                where municipality_id = ?
                  and id = ?""";
        batch.batchUpdate(sql, List.of(function), 1, (statement, changed) -> set(statement, municipality, changed));
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from actors.person_function where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(id)
                .update();
    }

    private static void set(PreparedStatement statement, MunicipalityId municipality, Function function)
            throws SQLException {
        statement.setObject(1, function.person().value());
        statement.setObject(2, function.organisation().value());
        statement.setString(3, function.title());
        statement.setBoolean(4, function.contactPerson());
        statement.setObject(5, function.deputy().map(PersonId::value).orElse(null), Types.OTHER);
        statement.setDate(6, function.from().map(Date::valueOf).orElse(null));
        statement.setDate(7, function.until().map(Date::valueOf).orElse(null));
        statement.setObject(8, municipality.value());
        statement.setObject(9, function.id());
    }

    private static Function function(ResultSet row) throws SQLException {
        return new Function(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("contact_person"),
                Optional.ofNullable(row.getObject("deputy_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("from_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)));
    }
}
