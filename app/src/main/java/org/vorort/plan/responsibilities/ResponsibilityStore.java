package org.vorort.plan.responsibilities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.Level;
import org.vorort.plan.parties.Party;

@Repository
class ResponsibilityStore {

    private static final String SELECT = """
            select id, area_id, level, part, organisation_id, words, person_id, legal_basis, note, as_of, version
            from plan.responsibility
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;

    ResponsibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, those who are responsible first. */
    List<Responsibility> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + """
                        order by array_position(array['responsible', 'contributes', 'consulted', 'informed'], part), id""")
                .param(municipality.value())
                .query((row, _) -> responsibility(row))
                .list();
    }

    Optional<Responsibility> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(municipality.value(), id)
                .query((row, _) -> responsibility(row))
                .optional();
    }

    void insert(MunicipalityId municipality, Responsibility one) {
        jdbc.sql("""
                        insert into plan.responsibility (municipality_id, id, area_id, level, part, organisation_id, words,
                            person_id, legal_basis, note, as_of, version)
                        values (:municipality, :id, :area, :level, :part, :organisation, :words, :person, :legalBasis, :note,
                            :asOf, 1)""")
                .param("municipality", municipality.value())
                .param("id", one.id())
                .param("area", one.area())
                .param("level", one.level().code())
                .param("part", one.part().code())
                .param(
                        "organisation",
                        one.party().organisation().map(OrganisationId::value).orElse(null))
                .param("words", one.party().words())
                .param("person", one.contact().map(PersonId::value).orElse(null))
                .param("legalBasis", one.legalBasis())
                .param("note", one.note())
                .param("asOf", one.asOf())
                .update();
    }

    /** False where somebody else was faster. */
    boolean update(MunicipalityId municipality, Responsibility one) {
        return jdbc.sql("""
                        update plan.responsibility
                        set level = :level, part = :part, organisation_id = :organisation, words = :words,
                            person_id = :person, legal_basis = :legalBasis, note = :note, as_of = :asOf,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""")
                        .param("level", one.level().code())
                        .param("part", one.part().code())
                        .param(
                                "organisation",
                                one.party()
                                        .organisation()
                                        .map(OrganisationId::value)
                                        .orElse(null))
                        .param("words", one.party().words())
                        .param("person", one.contact().map(PersonId::value).orElse(null))
                        .param("legalBasis", one.legalBasis())
                        .param("note", one.note())
                        .param("asOf", one.asOf())
                        .param("municipality", municipality.value())
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.responsibility where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    long checkedBefore(MunicipalityId municipality, LocalDate day) {
        return jdbc.sql("select count(*) from plan.responsibility where municipality_id = ? and as_of < ?")
                .params(municipality.value(), day)
                .query(Long.class)
                .single();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update plan.responsibility
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update plan.responsibility
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private static Responsibility responsibility(ResultSet row) throws SQLException {
        var organisation = Optional.ofNullable(row.getObject("organisation_id", UUID.class));
        return new Responsibility(
                row.getObject("id", UUID.class),
                row.getObject("area_id", UUID.class),
                Level.of(row.getString("level")).orElseThrow(),
                Part.of(row.getString("part")).orElseThrow(),
                new Party(organisation.map(OrganisationId::new), row.getString("words")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("legal_basis"),
                row.getString("note"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("version"));
    }
}
