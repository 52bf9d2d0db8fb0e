package org.vorort.meetings.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Vote;
import org.vorort.plan.tasks.Task;

/** Resolutions as they were passed, with what became of them. A motion that was not carried is none. */
@Repository
class ResolutionStore {

    private static final String REGISTER = """
            with passed as (
                select o.item_id id, o.item_id, null::uuid written_id, m.body_id,
                    (m.starts_at at time zone 'Europe/Berlin')::date passed_on, o.number, m.slug meeting, i.position, i.title,
                    o.resolution, o.ballot, o.yes, o.no, o.abstain, i.public and m.state = 'published' open,
                    i.origin_kind = 'minutes' formal
                from meetings.outcome o
                join meetings.agenda_item i on i.municipality_id = o.municipality_id and i.id = o.item_id
                join meetings.meeting m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
                where o.municipality_id = :municipality
                  and o.carried
                  and m.state in ('held', 'minutes_draft', 'circulating', 'approved', 'published')
                union all
                select id, null, id, body_id, decided_on, number, '', 0, title, resolution,
                    case when kind = 'circular' then 'written' else '' end, yes, no, abstain, public, false
                from meetings.written
                where municipality_id = :municipality
                  and state = 'carried'),
            register as (
                select p.*, coalesce(f.state, case when p.formal then 'none' else 'open' end) state,
                    coalesce(f.basis, '') basis, f.person_id, f.organisation_id, f.due_on, f.ended_on,
                    coalesce(f.words, '') words, coalesce(f.link, '') link, coalesce(f.council, 'none') council,
                    coalesce(f.council_committee, '') council_committee,
                    coalesce(f.council_reference, '') council_reference, f.council_on,
                    coalesce(f.council_words, '') council_words, coalesce(f.version, 0) version
                from passed p
                left join meetings.follow_up f on f.municipality_id = :municipality and f.resolution_id = p.id)
            """;

    private static final String MATCHING = """
            where (cast(:id as uuid) is null or id = :id)
              and (cast(:body as uuid) is null or body_id = :body)
              and (cast(:person as uuid) is null or person_id = :person)
              and (not :open or open)
              and case :tab
                  when 'all' then true
                  when 'overdue' then state = 'open' and due_on < :today
                  when 'council' then council <> 'none'
                  else state = :tab end
              and (select coalesce(bool_and(strpos(lower(number || ' ' || title || ' ' || resolution), word) > 0), true)
                  from unnest(string_to_array(:words, ' ')) word)
            """;

    private final JdbcClient jdbc;

    ResolutionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Resolution> find(MunicipalityId municipality, ResolutionSearch search, int limit, long offset) {
        var order = search.byDue() ? "due_on nulls last, passed_on, " : "passed_on desc, ";
        return ask(REGISTER + "select * from register " + MATCHING + "order by " + order + """
                        length(number), number, position, id
                        limit :limit offset :offset""", municipality, search)
                .param("limit", limit)
                .param("offset", offset)
                .query(ResolutionStore::resolution)
                .list();
    }

    long count(MunicipalityId municipality, ResolutionSearch search) {
        return ask(REGISTER + "select count(*) from register " + MATCHING, municipality, search)
                .query(Long.class)
                .single();
    }

    /** The numbers of this body's resolutions that begin like this. */
    List<String> numbers(MunicipalityId municipality, BodyId body, String beginning) {
        return jdbc.sql("""
                        select o.number
                        from meetings.outcome o
                        join meetings.agenda_item i on i.municipality_id = o.municipality_id and i.id = o.item_id
                        join meetings.meeting m on m.municipality_id = i.municipality_id and m.id = i.meeting_id
                        where o.municipality_id = ?
                          and m.body_id = ?
                          and starts_with(o.number, ?)
                        union all
                        select number
                        from meetings.written
                        where municipality_id = ?
                          and body_id = ?
                          and starts_with(number, ?)""")
                .params(municipality.value(), body.value(), beginning, municipality.value(), body.value(), beginning)
                .query(String.class)
                .list();
    }

    /** Writes over the version that is known; one of version 0 is new. @return whether nobody was quicker */
    boolean save(MunicipalityId municipality, Resolution resolution, FollowUp followUp, Instant now) {
        var sql = followUp.version() == 0 ? """
                        insert into meetings.follow_up (municipality_id, resolution_id, item_id, written_id, basis, person_id, organisation_id,
                            due_on, state, ended_on, words, link, council, council_committee, council_reference, council_on,
                            council_words, changed_at, version)
                        values (:municipality, :id, :item, :written, :basis, :person, :organisation, :due, :state, :ended, :words, :link,
                            :council, :committee, :reference, :councilOn, :councilWords, :now, 1)
                        on conflict do nothing""" : """
                        update meetings.follow_up
                        set basis = :basis,
                            person_id = :person,
                            organisation_id = :organisation,
                            due_on = :due,
                            state = :state,
                            ended_on = :ended,
                            words = :words,
                            link = :link,
                            council = :council,
                            council_committee = :committee,
                            council_reference = :reference,
                            council_on = :councilOn,
                            council_words = :councilWords,
                            changed_at = :now,
                            version = version + 1
                        where municipality_id = :municipality
                          and resolution_id = :id
                          and version = :version""";
        var values = values(followUp);
        values.put("municipality", municipality.value());
        values.put("id", resolution.id());
        values.put("item", resolution.passed().inMeeting() ? resolution.id() : null);
        values.put("written", resolution.passed().inMeeting() ? null : resolution.id());
        values.put("now", Timestamp.from(now));
        return jdbc.sql(sql).params(values).update() == 1;
    }

    /** Nobody carries out any more what this person did. */
    void forget(MunicipalityId municipality, PersonId person) {
        jdbc.sql("""
                        update meetings.follow_up
                        set person_id = null,
                            version = version + 1
                        where municipality_id = ?
                          and person_id = ?""").params(municipality.value(), person.value()).update();
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update meetings.follow_up
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    void move(MunicipalityId municipality, PersonId from, PersonId to) {
        jdbc.sql("""
                        update meetings.follow_up
                        set person_id = ?,
                            version = version + 1
                        where municipality_id = ?
                          and person_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private JdbcClient.StatementSpec ask(String sql, MunicipalityId municipality, ResolutionSearch search) {
        return jdbc.sql(sql)
                .param("municipality", municipality.value())
                .param("id", search.id().orElse(null))
                .param("body", search.body().map(BodyId::value).orElse(null))
                .param("person", search.person().map(PersonId::value).orElse(null))
                .param("open", search.open())
                .param("tab", search.tab())
                .param("today", Date.valueOf(search.today()))
                .param("words", search.words());
    }

    private static Map<String, @Nullable Object> values(FollowUp followUp) {
        var values = new HashMap<String, @Nullable Object>();
        var owner = followUp.owner();
        values.put("basis", followUp.basis());
        values.put("person", owner.person().map(PersonId::value).orElse(null));
        values.put(
                "organisation", owner.organisation().map(OrganisationId::value).orElse(null));
        values.put("due", followUp.due().map(Date::valueOf).orElse(null));
        values.put("state", followUp.state().code());
        values.put("ended", followUp.endedOn().map(Date::valueOf).orElse(null));
        values.put("words", followUp.words());
        values.put("link", followUp.link());
        values.put("council", followUp.council().state().code());
        values.put("committee", followUp.council().committee());
        values.put("reference", followUp.council().reference());
        values.put("councilOn", followUp.council().on().map(Date::valueOf).orElse(null));
        values.put("councilWords", followUp.council().words());
        values.put("version", followUp.version());
        return values;
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        var yes = row.getInt("yes");
        var no = row.getInt("no");
        var abstain = row.getInt("abstain");
        return new Resolution(
                row.getObject("id", UUID.class),
                new Resolution.Passed(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        row.getDate("passed_on").toLocalDate(),
                        row.getString("number"),
                        row.getString("meeting")),
                row.getString("title"),
                row.getString("resolution"),
                Ballot.of(row.getString("ballot")).map(how -> new Vote(how, yes, no, abstain, true)),
                row.getBoolean("open"),
                followUp(row));
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getString("basis"),
                new Task.Owner(
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                                .map(OrganisationId::new)),
                Optional.ofNullable(row.getDate("due_on")).map(Date::toLocalDate),
                FollowUpState.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getDate("ended_on")).map(Date::toLocalDate),
                row.getString("words"),
                row.getString("link"),
                new FollowUp.Council(
                        CouncilState.of(row.getString("council")).orElseThrow(),
                        row.getString("council_committee"),
                        row.getString("council_reference"),
                        Optional.ofNullable(row.getDate("council_on")).map(Date::toLocalDate),
                        row.getString("council_words")),
                row.getInt("version"));
    }
}
