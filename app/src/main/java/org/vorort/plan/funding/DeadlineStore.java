package org.vorort.plan.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

@Repository
class DeadlineStore {

    private final JdbcClient jdbc;

    DeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deadline> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select id, funding_id, kind, due_on, done_on, words
                        from plan.funding_deadline
                        where municipality_id = ?
                        order by due_on, id""")
                .param(municipality.value())
                .query((row, _) -> deadline(row))
                .list();
    }

    void insert(MunicipalityId municipality, Deadline deadline) {
        jdbc.sql("""
                        insert into plan.funding_deadline (municipality_id, id, funding_id, kind, due_on, done_on, words)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        municipality.value(),
                        deadline.id(),
                        deadline.funding(),
                        deadline.kind().code(),
                        deadline.due())
                .param(deadline.done().orElse(null))
                .param(deadline.words())
                .update();
    }

    void done(MunicipalityId municipality, UUID id, LocalDate day) {
        jdbc.sql("update plan.funding_deadline set done_on = ? where municipality_id = ? and id = ?")
                .params(day, municipality.value(), id)
                .update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from plan.funding_deadline where municipality_id = ? and id = ?")
                .params(municipality.value(), id)
                .update();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getObject("funding_id", UUID.class),
                Deadline.Kind.of(row.getString("kind")).orElseThrow(),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                row.getString("words"));
    }
}
