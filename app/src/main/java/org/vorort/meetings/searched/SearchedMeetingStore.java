package org.vorort.meetings.searched;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Reads many meetings at once, with what was said and resolved there. */
@Repository
class SearchedMeetingStore {

    record FoundMeeting(
            UUID id, UUID body, String slug, String title, String state, Optional<LocalDate> day, String place) {

        boolean hasMinutes() {
            return List.of("held", "minutes_draft", "circulating", "approved", "published")
                    .contains(state);
        }

        /** Whether the minutes are still being written: they say what the items say now. */
        boolean isWritten() {
            return state.equals("held") || state.equals("minutes_draft");
        }

        boolean isPublished() {
            return state.equals("published");
        }
    }

    /** @param open whether everybody may know of it @param resolution what was passed; empty where nothing was */
    record FoundItem(
            UUID id,
            UUID meeting,
            String number,
            String title,
            String plain,
            boolean open,
            String result,
            String motion,
            Optional<FoundResolution> resolution) {}

    /** @param inner what the office and the leadership read beside the resolution itself */
    record FoundResolution(String number, String text, List<String> inner, boolean ended) {}

    /** Minutes as they were sent round or released. @param released whether everybody may read these */
    record FoundMinutes(UUID meeting, List<String> texts, boolean released) {}

    private static final String TEXTS_OF = """
            array(
                select text
                from jsonb_array_elements(%1$s -> 'items') with ordinality items(item, place)
                cross join unnest(array[%2$s item ->> 'result', item -> 'resolution' ->> 'text']) text
                where text <> ''
                order by place)""";

    private final JdbcClient jdbc;

    SearchedMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> ids(MunicipalityId municipality) {
        return jdbc.sql("select id from meetings.meeting where municipality_id = ?")
                .param(municipality.value())
                .query(UUID.class)
                .list();
    }

    List<FoundMeeting> meetings(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select id, body_id, slug, title, state, starts_at, place
                        from meetings.meeting
                        where municipality_id = :municipality
                          and id = any (:ids)""", municipality, ids)
                .query((row, _) -> new FoundMeeting(
                        row.getObject("id", UUID.class),
                        row.getObject("body_id", UUID.class),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("state"),
                        Optional.ofNullable(row.getTimestamp("starts_at"))
                                .map(Timestamp::toInstant)
                                .map(at -> LocalDate.ofInstant(at, Formats.ZONE)),
                        row.getString("place")))
                .list();
    }

    /** What is on their agendas, in order; what was only proposed is not. */
    List<FoundItem> items(MunicipalityId municipality, Collection<UUID> ids) {
        return ask("""
                        select i.id, i.meeting_id, i.title, i.plain, i.public, coalesce(o.result, '') result,
                            coalesce(o.resolution, '') motion, coalesce(o.carried, false) carried,
                            coalesce(o.number, '') resolution_number, coalesce(f.state in ('done', 'dropped'), false) ended,
                            coalesce(nullif(i.number, ''), (row_number() over (
                                partition by i.meeting_id
                                order by i.position, i.id))::text) number,
                            array[coalesce(f.basis, ''), coalesce(f.words, ''), coalesce(f.council_words, '')] inside
                        from meetings.agenda_item i
                        left join meetings.outcome o on o.municipality_id = i.municipality_id and o.item_id = i.id
                        left join meetings.follow_up f on f.municipality_id = i.municipality_id and f.resolution_id = i.id
                        where i.municipality_id = :municipality
                          and i.meeting_id = any (:ids)
                          and i.state <> 'proposed'
                        order by i.meeting_id, i.position, i.id""", municipality, ids).query(SearchedMeetingStore::item).list();
    }

    /** The newest version of each, as it was sent round. */
    Map<UUID, FoundMinutes> minutes(MunicipalityId municipality, Collection<UUID> ids) {
        var texts = TEXTS_OF.formatted("content", "");
        return byMeeting(ask("""
                        select distinct on (meeting_id) meeting_id, %s texts, false released
                        from meetings.minutes
                        where municipality_id = :municipality
                          and meeting_id = any (:ids)
                        order by meeting_id, number desc""".formatted(texts), municipality, ids));
    }

    /** What was released of each; the items' titles as well, as everybody sees nothing else of the meeting. */
    Map<UUID, FoundMinutes> released(MunicipalityId municipality, Collection<UUID> ids) {
        var texts = TEXTS_OF.formatted("released", "item ->> 'title',");
        return byMeeting(ask("""
                        select meeting_id, %s texts, true released
                        from meetings.approval
                        where municipality_id = :municipality
                          and meeting_id = any (:ids)
                          and released is not null""".formatted(texts), municipality, ids));
    }

    private static Map<UUID, FoundMinutes> byMeeting(JdbcClient.StatementSpec statement) {
        var found = new HashMap<UUID, FoundMinutes>();
        statement.query(row -> {
            var meeting = row.getObject("meeting_id", UUID.class);
            var texts = List.of((String[]) row.getArray("texts").getArray());
            found.put(meeting, new FoundMinutes(meeting, texts, row.getBoolean("released")));
        });
        return found;
    }

    private JdbcClient.StatementSpec ask(String sql, MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql(sql).param("municipality", municipality.value()).param("ids", ids.toArray(UUID[]::new));
    }

    private static FoundItem item(ResultSet row, int number) throws SQLException {
        var passed = row.getBoolean("carried")
                ? Optional.of(new FoundResolution(
                        row.getString("resolution_number"),
                        row.getString("motion"),
                        List.of((String[]) row.getArray("inside").getArray()),
                        row.getBoolean("ended")))
                : Optional.<FoundResolution>empty();
        return new FoundItem(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("plain"),
                row.getBoolean("public"),
                row.getString("result"),
                row.getString("motion"),
                passed);
    }
}
