package org.vorort.actors.offers;

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
import org.vorort.actors.PlaceId;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.kernel.MunicipalityId;

@Repository
class OfferStore {

    private static final String SELECT = """
            select id, organisation_id, place_id, title, description, field, languages, target_groups, from_date,
                until_date
            from actors.offer
            where municipality_id = ?
            """;
    private static final String ORDER = " order by title, id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    OfferStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Offer> ofOrganisation(MunicipalityId municipality, OrganisationId organisation) {
        return jdbc.sql(SELECT + " and organisation_id = ?" + ORDER)
                .param(municipality.value())
                .param(organisation.value())
                .query((row, _) -> offer(row))
                .list();
    }

    List<Offer> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + ORDER)
                .param(municipality.value())
                .query((row, _) -> offer(row))
                .list();
    }

    Optional<Offer> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> offer(row))
                .optional();
    }

    void insert(MunicipalityId municipality, List<Offer> offers) {
        var sql = """
                insert into actors.offer
                    (organisation_id, place_id, title, description, field, languages, target_groups, from_date,
                     until_date, municipality_id, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        batch.batchUpdate(sql, offers, 500, (statement, offer) -> set(statement, municipality, offer));
    }

    void update(MunicipalityId municipality, Offer offer) {
        var sql = """
                update actors.offer
                set organisation_id = ?, place_id = ?, title = ?, description = ?, field = ?, languages = ?,
                    target_groups = ?, from_date = ?, until_date = ?
                where municipality_id = ?
                  and id = ?""";
        batch.batchUpdate(sql, List.of(offer), 1, (statement, changed) -> set(statement, municipality, changed));
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from actors.offer where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(id)
                .update();
    }

    private static void set(PreparedStatement statement, MunicipalityId municipality, Offer offer) throws SQLException {
        var connection = statement.getConnection();
        statement.setObject(1, offer.organisation().value());
        statement.setObject(2, offer.place().map(PlaceId::value).orElse(null), Types.OTHER);
        statement.setString(3, offer.title());
        statement.setString(4, offer.description());
        statement.setString(5, offer.field());
        statement.setArray(6, connection.createArrayOf("text", offer.languages().toArray()));
        statement.setArray(
                7, connection.createArrayOf("text", offer.targetGroups().toArray()));
        statement.setDate(8, offer.from().map(Date::valueOf).orElse(null));
        statement.setDate(9, offer.until().map(Date::valueOf).orElse(null));
        statement.setObject(10, municipality.value());
        statement.setObject(11, offer.id());
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new),
                row.getString("title"),
                row.getString("description"),
                row.getString("field"),
                List.of((String[]) row.getArray("languages").getArray()),
                List.of((String[]) row.getArray("target_groups").getArray()),
                Optional.ofNullable(row.getObject("from_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("until_date", LocalDate.class)));
    }
}
