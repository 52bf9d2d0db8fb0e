package org.vorort.meetings.feeds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.feeds.FeedOwner.OfBody;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;

@Repository
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> link(MunicipalityId municipality, FeedOwner owner) {
        return jdbc.sql("""
                        select link_id
                        from meetings.feed
                        where municipality_id = ?
                          and ? in (person_id, body_id)""")
                .params(municipality.value(), owner.id())
                .query(UUID.class)
                .optional();
    }

    /** Whose calendar this link opens; nobody's once the person or the body is gone. */
    Optional<FeedOwner> owner(MunicipalityId municipality, UUID link) {
        return jdbc.sql("""
                        select person_id, body_id
                        from meetings.feed
                        where municipality_id = ?
                          and link_id = ?""")
                .params(municipality.value(), link)
                .query((row, _) -> {
                    var person = Optional.ofNullable(row.getObject("person_id", UUID.class));
                    return person.<FeedOwner>map(id -> new OfPerson(new PersonId(id)))
                            .orElse(new OfBody(new BodyId(row.getObject("body_id", UUID.class))));
                })
                .optional();
    }

    void insert(MunicipalityId municipality, FeedOwner owner, UUID link, Instant at) {
        jdbc.sql("""
                        insert into meetings.feed (municipality_id, link_id, person_id, body_id, made_at)
                        values (?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(link)
                .param(owner instanceof OfPerson person ? person.id() : null)
                .param(owner instanceof OfBody body ? body.id() : null)
                .param(Timestamp.from(at))
                .update();
    }

    void delete(MunicipalityId municipality, FeedOwner owner) {
        jdbc.sql("""
                        delete from meetings.feed
                        where municipality_id = ?
                          and ? in (person_id, body_id)""").params(municipality.value(), owner.id()).update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update meetings.feed
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    /** To which meetings somebody was invited. */
    List<MeetingId> invited(MunicipalityId municipality, PersonId person) {
        return jdbc.sql("""
                        select meeting_id
                        from meetings.invitee
                        where municipality_id = ?
                          and person_id = ?""")
                .params(municipality.value(), person.value())
                .query((row, _) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }
}
