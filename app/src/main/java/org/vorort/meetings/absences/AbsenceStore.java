package org.vorort.meetings.absences;

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
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.absences.Absences.Visit;
import org.vorort.shell.Formats;

@Repository
class AbsenceStore {

    private final JdbcClient jdbc;

    AbsenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who was invited to meetings of this body whose attendance is settled, the oldest first. */
    List<Visit> visits(MunicipalityId municipality, BodyId body) {
        return jdbc.sql("""
                        select m.starts_at, i.person_id, i.organisation_id,
                            a.presence = 'present' or exists (
                                select 1
                                from meetings.invitee d
                                join meetings.attendance p
                                    on p.municipality_id = d.municipality_id and p.invitee_id = d.id
                                where d.municipality_id = i.municipality_id
                                  and d.stands_for = i.id
                                  and p.presence = 'present') came
                        from meetings.meeting m
                        join meetings.invitee i on i.municipality_id = m.municipality_id and i.meeting_id = m.id
                        join meetings.attendance a on a.municipality_id = i.municipality_id and a.invitee_id = i.id
                        where m.municipality_id = ?
                          and m.body_id = ?
                          and m.state in ('held', 'minutes_draft', 'circulating', 'approved', 'published')
                        order by m.starts_at, m.id""")
                .params(municipality.value(), body.value())
                .query(AbsenceStore::visit)
                .list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                LocalDate.ofInstant(row.getTimestamp("starts_at").toInstant(), Formats.ZONE),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                row.getBoolean("came"));
    }
}
