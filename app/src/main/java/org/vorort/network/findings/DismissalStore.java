package org.vorort.network.findings;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

@Repository
class DismissalStore {

    private final JdbcClient jdbc;

    DismissalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dismissal> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from network.finding_dismissal
                        where municipality_id = ?""")
                .param(municipality.value())
                .query(DismissalStore::dismissal)
                .list();
    }

    Optional<Dismissal> find(MunicipalityId municipality, String key) {
        return jdbc.sql("""
                        select *
                        from network.finding_dismissal
                        where municipality_id = ?
                          and finding_key = ?""")
                .params(municipality.value(), key)
                .query(DismissalStore::dismissal)
                .optional();
    }

    /** Keeps it in place of an older one of the same finding. */
    void save(MunicipalityId municipality, Dismissal dismissal, Finding finding) {
        delete(municipality, dismissal.key());
        jdbc.sql("""
                        insert into network.finding_dismissal (municipality_id, finding_key, evidence, reason, ask_again_on,
                            dismissed_at, dismissed_by, organisation_id, person_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(dismissal.key())
                .param(dismissal.evidence().toArray(String[]::new))
                .param(dismissal.reason())
                .param(Date.valueOf(dismissal.askAgainOn()))
                .param(Timestamp.from(dismissal.dismissedAt()))
                .param(dismissal.dismissedBy())
                .param(finding.subjectOrganisation().map(OrganisationId::value).orElse(null))
                .param(finding.subjectPerson().map(PersonId::value).orElse(null))
                .update();
    }

    void delete(MunicipalityId municipality, String key) {
        jdbc.sql("""
                        delete from network.finding_dismissal
                        where municipality_id = ?
                          and finding_key = ?""").params(municipality.value(), key).update();
    }

    /** Forgets those whose day has come: they have no say any more. */
    void deleteUntil(MunicipalityId municipality, LocalDate today) {
        jdbc.sql("""
                        delete from network.finding_dismissal
                        where municipality_id = ?
                          and ask_again_on <= ?""").params(municipality.value(), Date.valueOf(today)).update();
    }

    private static Dismissal dismissal(ResultSet row, int number) throws SQLException {
        return new Dismissal(
                row.getString("finding_key"),
                texts(row.getArray("evidence")),
                row.getString("reason"),
                row.getDate("ask_again_on").toLocalDate(),
                row.getTimestamp("dismissed_at").toInstant(),
                row.getString("dismissed_by"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
