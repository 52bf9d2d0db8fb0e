package org.vorort.plan.measures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

/** What erasing and merging does to measures. */
@Repository
class MeasureTraceStore {

    private final JdbcClient jdbc;

    MeasureTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The story keeps what happened and when; who told it goes. */
    void forget(MunicipalityId municipality, PersonId person, String name) {
        jdbc.sql("""
                        update plan.measure_event e
                        set by_name = ''
                        from plan.measure m
                        where e.municipality_id = :municipality
                          and m.municipality_id = e.municipality_id
                          and m.id = e.measure_id
                          and m.person_id = :person
                          and e.by_name = :name""")
                .param("municipality", municipality.value())
                .param("person", person.value())
                .param("name", name)
                .update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update plan.measure
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    /** Who is partner already is not partner twice. */
    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update plan.measure
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
        jdbc.sql("""
                        insert into plan.measure_partner (municipality_id, measure_id, organisation_id)
                        select municipality_id, measure_id, ?
                        from plan.measure_partner
                        where municipality_id = ?
                          and organisation_id = ?
                        on conflict do nothing""").params(to.value(), municipality.value(), from.value()).update();
        jdbc.sql("""
                        delete from plan.measure_partner
                        where municipality_id = ?
                          and organisation_id = ?""").params(municipality.value(), from.value()).update();
    }
}
