package org.vorort.plan.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Funding.Purpose;
import org.vorort.plan.funding.Funding.Span;
import org.vorort.plan.parties.Party;

@Repository
class FundingStore {

    private static final String SELECT = """
            select f.id, f.programme, f.funder_id, f.funder_words, f.post_id, p.title, f.fte_hundredths, f.project,
                f.starts_on, f.ends_on, f.permanent, f.state, f.person_id, f.reference, f.note, f.version
            from plan.funding f
            left join plan.post p on p.municipality_id = f.municipality_id and p.id = f.post_id
            where f.municipality_id = ?
            """;

    private final JdbcClient jdbc;

    FundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All; what runs or may run first, the nearest end on top. */
    List<Funding> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT
                        + "order by f.state in ('ended', 'refused'), f.ends_on nulls last, lower(f.programme), f.id")
                .param(municipality.value())
                .query((row, _) -> funding(row))
                .list();
    }

    Optional<Funding> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + "and f.id = ?")
                .params(municipality.value(), id)
                .query((row, _) -> funding(row))
                .optional();
    }

    void insert(MunicipalityId municipality, Funding funding, Instant now) {
        jdbc.sql("""
                        insert into plan.funding (programme, funder_id, funder_words, post_id, fte_hundredths, project,
                            starts_on, ends_on, permanent, state, person_id, reference, note, municipality_id, id,
                            created_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(values(funding))
                .params(municipality.value(), funding.id(), Timestamp.from(now))
                .update();
    }

    /** False where somebody else was faster. */
    boolean update(MunicipalityId municipality, Funding funding) {
        return jdbc.sql("""
                        update plan.funding
                        set programme = ?, funder_id = ?, funder_words = ?, post_id = ?, fte_hundredths = ?, project = ?,
                            starts_on = ?, ends_on = ?, permanent = ?, state = ?, person_id = ?, reference = ?, note = ?,
                            version = version + 1
                        where municipality_id = ?
                          and id = ?
                          and version = ?""")
                        .params(values(funding))
                        .params(municipality.value(), funding.id(), funding.version())
                        .update()
                == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.funding where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("update plan.funding set funder_id = ? where municipality_id = ? and funder_id = ?")
                .params(to.value(), municipality.value(), from.value())
                .update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("update plan.funding set person_id = ? where municipality_id = ? and person_id = ?")
                .params(to.value(), municipality.value(), from.value())
                .update();
    }

    /** What both writing statements set, in their order. */
    private static List<Object> values(Funding funding) {
        var purpose = funding.purpose();
        return Arrays.asList(
                funding.programme(),
                funding.funder().organisation().map(OrganisationId::value).orElse(null),
                funding.funder().words(),
                purpose.post().orElse(null),
                purpose.fteHundredths(),
                purpose.post().isEmpty() ? purpose.title() : "",
                funding.span().from(),
                funding.span().until().orElse(null),
                funding.span().permanent(),
                funding.state().code(),
                funding.responsible().map(PersonId::value).orElse(null),
                funding.reference(),
                funding.note());
    }

    private static Funding funding(ResultSet row) throws SQLException {
        var post = Optional.ofNullable(row.getObject("post_id", UUID.class));
        var title = row.getString(post.isPresent() ? "title" : "project");
        return new Funding(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                new Party(
                        Optional.ofNullable(row.getObject("funder_id", UUID.class))
                                .map(OrganisationId::new),
                        row.getString("funder_words")),
                new Purpose(post, title, row.getInt("fte_hundredths")),
                new Span(
                        row.getObject("starts_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                        row.getBoolean("permanent")),
                FundingState.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("reference"),
                row.getString("note"),
                row.getInt("version"));
    }
}
