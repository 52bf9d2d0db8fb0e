package org.vorort.post.bounces;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.mail.DeliveryProblem;

@Repository
class BounceStore {

    private final JdbcClient jdbc;

    BounceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Bounce> find(MunicipalityId municipality, String mail) {
        return jdbc.sql("""
                        select mail, at, problem
                        from post.bounce
                        where municipality_id = :municipality
                          and mail = lower(:mail)""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .query((row, _) -> new Bounce(
                        row.getString("mail"),
                        row.getTimestamp("at").toInstant(),
                        DeliveryProblem.of(row.getString("problem")).key()))
                .optional();
    }

    void save(MunicipalityId municipality, String mail, Instant at, DeliveryProblem problem, boolean atTheDoor) {
        jdbc.sql("""
                        insert into post.bounce (municipality_id, mail, at, problem, at_the_door)
                        values (:municipality, lower(:mail), :at, :problem, :door)
                        on conflict (municipality_id, mail) do update
                        set at = excluded.at, problem = excluded.problem, at_the_door = excluded.at_the_door""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .param("at", Timestamp.from(at))
                .param("problem", problem.code())
                .param("door", atTheDoor)
                .update();
    }

    void deleteRefused(MunicipalityId municipality, String mail) {
        jdbc.sql("""
                        delete from post.bounce
                        where municipality_id = :municipality
                          and mail = lower(:mail)
                          and at_the_door""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .update();
    }

    void delete(MunicipalityId municipality, String mail) {
        jdbc.sql("""
                        delete from post.bounce
                        where municipality_id = :municipality
                          and mail = lower(:mail)""")
                .param("municipality", municipality.value())
                .param("mail", mail)
                .update();
    }
}
