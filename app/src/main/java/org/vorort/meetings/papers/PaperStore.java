package org.vorort.meetings.papers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingId;

@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All papers without their content, in the order they came. */
    List<Paper> of(MunicipalityId municipality, MeetingId meeting) {
        return jdbc.sql("""
                        select id, item_id, name, media_type, is_public, octet_length(content) as bytes
                        from meetings.paper
                        where municipality_id = ?
                          and meeting_id = ?
                        order by kept_at, id""")
                .params(municipality.value(), meeting.value())
                .query((row, _) -> new Paper(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("item_id", UUID.class)),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        Optional.ofNullable(row.getObject("is_public", Boolean.class))))
                .list();
    }

    Optional<Paper.Content> content(MunicipalityId municipality, MeetingId meeting, UUID id) {
        return jdbc.sql("""
                        select name, media_type, content
                        from meetings.paper
                        where municipality_id = ?
                          and meeting_id = ?
                          and id = ?""")
                .params(municipality.value(), meeting.value(), id)
                .query((row, _) ->
                        new Paper.Content(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    /** Lets nobody else add to this meeting until the transaction ends, so that the sum holds. */
    void lock(MunicipalityId municipality, MeetingId meeting) {
        jdbc.sql("""
                        select id
                        from meetings.meeting
                        where municipality_id = ?
                          and id = ?
                        for update""").params(municipality.value(), meeting.value()).query().listOfRows();
    }

    void insert(MunicipalityId municipality, MeetingId meeting, Paper paper, byte[] content, Instant at, String by) {
        jdbc.sql("""
                        insert into meetings.paper (municipality_id, id, meeting_id, item_id, name, media_type, is_public,
                            content, kept_at, kept_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(municipality.value())
                .param(paper.id())
                .param(meeting.value())
                .param(paper.item().orElse(null))
                .param(paper.name())
                .param(paper.mediaType())
                .param(paper.open().orElse(null))
                .param(content)
                .param(Timestamp.from(at))
                .param(by)
                .update();
    }

    void delete(MunicipalityId municipality, MeetingId meeting, UUID id) {
        jdbc.sql("""
                        delete from meetings.paper
                        where municipality_id = ?
                          and meeting_id = ?
                          and id = ?""").params(municipality.value(), meeting.value(), id).update();
    }
}
