package org.vorort.plan.tasks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

/** What erasing and merging persons does to tasks. */
@Repository
class TaskTraceStore {

    private final JdbcClient jdbc;

    TaskTraceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The story keeps what happened and when; who they were and what they gave as reasons goes. */
    void forget(MunicipalityId municipality, PersonId person, String name) {
        jdbc.sql("""
                        update plan.task_event e
                        set words = case when e.kind in ('postponed', 'impossible') then '' else e.words end,
                            by_name = case when e.by_name = :name then '' else e.by_name end
                        from plan.task t
                        where e.municipality_id = :municipality
                          and t.municipality_id = e.municipality_id
                          and t.id = e.task_id
                          and t.person_id = :person""")
                .param("name", name)
                .param("municipality", municipality.value())
                .param("person", person.value())
                .update();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update plan.task
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update plan.task
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }
}
