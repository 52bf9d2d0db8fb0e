package org.vorort.plan.secured;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Deadline;

/** Of which ends and deadlines the office was told. A new end is told anew. */
@Repository
class WarningStore {

    private final JdbcClient jdbc;

    WarningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it was noted before. */
    boolean note(MunicipalityId municipality, UUID funding, LocalDate end, int months, Instant now) {
        return jdbc.sql("""
                        insert into plan.funding_warning (municipality_id, funding_id, ends_on, months, told_at)
                        values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(municipality.value(), funding, end, months, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False where it was noted before. */
    boolean note(MunicipalityId municipality, Deadline deadline, boolean overdue, Instant now) {
        return jdbc.sql("""
                        insert into plan.deadline_warning (municipality_id, deadline_id, overdue, told_at)
                        values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(municipality.value(), deadline.id(), overdue, Timestamp.from(now))
                        .update()
                == 1;
    }
}
