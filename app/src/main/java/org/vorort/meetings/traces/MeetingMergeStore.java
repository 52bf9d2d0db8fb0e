package org.vorort.meetings.traces;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;

/** Makes the invitations of two entries those of one person. Nobody is invited twice to one meeting. */
@Repository
class MeetingMergeStore {

    /** Two invitations of what is one person: what hangs on the second comes to the first. */
    record Twice(UUID kept, UUID other) {}

    private final JdbcClient jdbc;

    MeetingMergeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Meetings both were invited to. The invitation that carries a vote is kept, then the one that was answered. */
    List<Twice> twice(MunicipalityId municipality, PersonId from, PersonId to) {
        return jdbc.sql("""
                        select array_agg(id order by voting desc, reply = 'none', person_id <> :to) ids
                        from meetings.invitee
                        where municipality_id = :municipality
                          and person_id in (:from, :to)
                        group by meeting_id
                        having count(*) = 2""")
                .param("municipality", municipality.value())
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) -> {
                    var ids = (UUID[]) row.getArray("ids").getArray();
                    return new Twice(ids[0], ids[1]);
                })
                .list();
    }

    /** Lets one invitation carry everything of both and removes the other. */
    void unite(MunicipalityId municipality, Twice twice) {
        change(municipality, twice, """
                update meetings.invitee i
                set reply = o.reply,
                    reply_way = o.reply_way,
                    replied_at = o.replied_at,
                    reply_words = o.reply_words,
                    interpreter = o.interpreter,
                    childcare = o.childcare,
                    wheelchair = o.wheelchair,
                    other_needs = o.other_needs
                from meetings.invitee o
                where i.municipality_id = :municipality
                  and i.id = :kept
                  and i.reply = 'none'
                  and o.municipality_id = i.municipality_id
                  and o.id = :other
                  and o.reply <> 'none'""");
        change(municipality, twice, """
                update meetings.invitee
                set stands_for = nullif(cast(:kept as uuid), id)
                where municipality_id = :municipality
                  and stands_for = :other""");
        change(municipality, twice, """
                update meetings.objection
                set invitee_id = :kept
                where municipality_id = :municipality
                  and invitee_id = :other""");
        change(municipality, twice, """
                insert into meetings.attendance (municipality_id, invitee_id, presence)
                select municipality_id, :kept, presence
                from meetings.attendance
                where municipality_id = :municipality
                  and invitee_id = :other
                on conflict do nothing""");
        change(municipality, twice, """
                insert into meetings.recusal (municipality_id, item_id, invitee_id)
                select municipality_id, item_id, :kept
                from meetings.recusal
                where municipality_id = :municipality
                  and invitee_id = :other
                on conflict do nothing""");
        change(municipality, twice, """
                delete from meetings.invitee
                where municipality_id = :municipality
                  and id = :other
                  and cast(:kept as uuid) is not null""");
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update meetings.invitee
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update meetings.invitee
                        set person_id = ?
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private void change(MunicipalityId municipality, Twice twice, String sql) {
        jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("kept", twice.kept())
                .param("other", twice.other())
                .update();
    }
}
