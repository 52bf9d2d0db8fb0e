package org.vorort.meetings.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;

@Repository
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaItem> of(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select *
                        from meetings.agenda_item
                        where municipality_id = ?
                          and meeting_id = ?
                        order by position, id""")
                .params(municipality.value(), meeting.value())
                .query(AgendaStore::item)
                .list();
    }

    Optional<AgendaItem> find(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select *
                        from meetings.agenda_item
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id)
                .query(AgendaStore::item)
                .optional();
    }

    /** What was put off in earlier meetings of this body and is on no agenda since. */
    List<AgendaItem> waiting(MunicipalityId municipality, BodyId body, MeetingId next) {
        return jdbc.sql("""
                        select i.*
                        from meetings.agenda_item i
                        join meetings.meeting m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
                        where i.municipality_id = :municipality
                          and m.body_id = :body
                          and m.id <> :next
                          and m.state not in ('draft', 'scheduled', 'invited', 'cancelled')
                          and i.state = 'postponed'
                          and not exists (
                              select 1
                              from meetings.agenda_item later
                              where later.municipality_id = i.municipality_id
                                and later.origin_id = i.id)
                        order by m.starts_at, i.position""")
                .param("municipality", municipality.value())
                .param("body", body.value())
                .param("next", next.value())
                .query(AgendaStore::item)
                .list();
    }

    void insert(MunicipalityId municipality, AgendaItem item) {
        jdbc.sql("""
                        insert into meetings.agenda_item (municipality_id, id, meeting_id, position, number, title, kind,
                            minutes, speaker, public, plain, state, origin_kind, origin_id, proposed_by, version)
                        values (:municipality, :id, :meeting, :position, :number, :title, :kind,
                            :minutes, :speaker, :open, :plain, :state, :originKind, :originId, :proposedBy, 1)""").params(values(municipality, item)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, AgendaItem item) {
        return jdbc.sql("""
                        update meetings.agenda_item
                        set position = :position,
                            number = :number,
                            title = :title,
                            kind = :kind,
                            minutes = :minutes,
                            speaker = :speaker,
                            public = :open,
                            plain = :plain,
                            state = :state,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, item)).update() == 1;
    }

    /** Gives an item another place; what is typed into a form meanwhile is not in the way. */
    void place(MunicipalityId municipality, UUID id, int position) {
        jdbc.sql("""
                        update meetings.agenda_item
                        set position = ?
                        where municipality_id = ?
                          and id = ?""").params(position, municipality.value(), id).update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("""
                        delete from meetings.agenda_item
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, AgendaItem item) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", item.id());
        values.put("meeting", item.meeting().value());
        values.put("position", item.position());
        values.put("number", item.words().number());
        values.put("title", item.words().title());
        values.put("kind", item.words().kind().code());
        values.put("minutes", item.words().minutes().orElse(null));
        values.put("speaker", item.words().speaker());
        values.put("open", item.words().open());
        values.put("plain", item.words().plain());
        values.put("state", item.state().code());
        values.put("originKind", item.origin().kind().code());
        values.put("originId", item.origin().id().orElse(null));
        values.put("proposedBy", item.proposedBy());
        values.put("version", item.version());
        return values;
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("position"),
                new AgendaItem.Words(
                        row.getString("number"),
                        row.getString("title"),
                        ItemKind.of(row.getString("kind")).orElseThrow(),
                        Optional.ofNullable(row.getObject("minutes", Integer.class)),
                        row.getString("speaker"),
                        row.getBoolean("public"),
                        row.getString("plain")),
                ItemState.of(row.getString("state")),
                new Origin(
                        Origin.Kind.of(row.getString("origin_kind")),
                        Optional.ofNullable(row.getObject("origin_id", UUID.class))),
                row.getString("proposed_by"),
                row.getInt("version"));
    }
}
