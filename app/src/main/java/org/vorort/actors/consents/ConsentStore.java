package org.vorort.actors.consents;

import java.sql.Date;
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
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.consents.Consents.Giver;
import org.vorort.kernel.MunicipalityId;

@Repository
class ConsentStore {

    private static final String SELECT = """
            select id, person_id, organisation_id, purpose, given_on, source, recorded_by, withdrawn_on
            from actors.consent
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consent> of(MunicipalityId municipality, Giver giver) {
        return switch (giver) {
            case Giver.OfPerson of ->
                list(municipality, " and person_id = ?", of.person().value());
            case Giver.OfOrganisation of ->
                list(municipality, " and organisation_id = ?", of.organisation().value());
        };
    }

    List<Consent> all(MunicipalityId municipality) {
        return jdbc.sql(SELECT + " order by given_on, id")
                .param(municipality.value())
                .query((row, _) -> consent(row))
                .list();
    }

    void insert(MunicipalityId municipality, Consent consent) {
        jdbc.sql("""
                        insert into actors.consent
                            (municipality_id, id, person_id, organisation_id, purpose, given_on, source, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(consent.id())
                .param(
                        consent.giver() instanceof Giver.OfPerson of
                                ? of.person().value()
                                : null)
                .param(
                        consent.giver() instanceof Giver.OfOrganisation of
                                ? of.organisation().value()
                                : null)
                .param(consent.purpose().code())
                .param(Date.valueOf(consent.givenOn()))
                .param(consent.source())
                .param(consent.recordedBy())
                .update();
    }

    void withdraw(MunicipalityId municipality, UUID id, LocalDate on) {
        jdbc.sql("update actors.consent set withdrawn_on = ? where municipality_id = ? and id = ?")
                .param(Date.valueOf(on))
                .param(municipality.value())
                .param(id)
                .update();
    }

    private List<Consent> list(MunicipalityId municipality, String condition, UUID giver) {
        return jdbc.sql(SELECT + condition + " order by given_on, id")
                .param(municipality.value())
                .param(giver)
                .query((row, _) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var giver = person != null
                ? new Giver.OfPerson(new PersonId(person))
                : new Giver.OfOrganisation(new OrganisationId(row.getObject("organisation_id", UUID.class)));
        return new Consent(
                row.getObject("id", UUID.class),
                giver,
                Purpose.of(row.getString("purpose")).orElse(Purpose.DIRECTORY),
                row.getObject("given_on", LocalDate.class),
                row.getString("source"),
                row.getString("recorded_by"),
                Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class)));
    }
}
