package org.vorort.meetings.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.Vote;

/** What came of items, and who took no part in their votes. */
@Repository
class OutcomeStore {

    private final JdbcClient jdbc;

    OutcomeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outcomes of a meeting by item. */
    Map<UUID, Outcome> of(MunicipalityId municipality, MeetingId meeting) {
        var outcomes = new HashMap<UUID, Outcome>();
        jdbc.sql("""
                        select o.*
                        from meetings.outcome o
                        join meetings.agenda_item i on i.municipality_id = o.municipality_id and i.id = o.item_id
                        where o.municipality_id = ?
                          and i.meeting_id = ?""")
                .params(municipality.value(), meeting.value())
                .query(OutcomeStore::outcome)
                .list()
                .forEach(outcome -> outcomes.put(outcome.item(), outcome));
        return outcomes;
    }

    Optional<Outcome> find(MunicipalityId municipality, UUID item) {
        return jdbc.sql("""
                        select *
                        from meetings.outcome
                        where municipality_id = ?
                          and item_id = ?""")
                .params(municipality.value(), item)
                .query(OutcomeStore::outcome)
                .optional();
    }

    /** Writes over the version that is known; one of version 0 is new. @return whether nobody was quicker */
    boolean save(MunicipalityId municipality, Outcome outcome) {
        var sql = outcome.version() == 0 ? """
                        insert into meetings.outcome (municipality_id, item_id, result, resolution, ballot, yes, no, abstain,
                            carried, changed_by, changed_at, version)
                        values (:municipality, :item, :result, :resolution, :ballot, :yes, :no, :abstain, :carried, :by, :at, 1)
                        on conflict do nothing""" : """
                        update meetings.outcome
                        set result = :result,
                            resolution = :resolution,
                            ballot = :ballot,
                            yes = :yes,
                            no = :no,
                            abstain = :abstain,
                            carried = :carried,
                            changed_by = :by,
                            changed_at = :at,
                            version = version + 1
                        where municipality_id = :municipality
                          and item_id = :item
                          and version = :version""";
        return jdbc.sql(sql).params(values(municipality, outcome)).update() == 1;
    }

    /** Who took no part in the vote, by item. */
    Map<UUID, Set<UUID>> recusals(MunicipalityId municipality, MeetingId meeting) {
        var recusals = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("""
                        select r.item_id, r.invitee_id
                        from meetings.recusal r
                        join meetings.agenda_item i on i.municipality_id = r.municipality_id and i.id = r.item_id
                        where r.municipality_id = ?
                          and i.meeting_id = ?""")
                .params(municipality.value(), meeting.value())
                .query((row, _) -> recusals.computeIfAbsent(row.getObject("item_id", UUID.class), _ -> new HashSet<>())
                        .add(row.getObject("invitee_id", UUID.class)))
                .list();
        return recusals;
    }

    void recuse(MunicipalityId municipality, UUID item, Set<UUID> invitees) {
        jdbc.sql("""
                        delete from meetings.recusal
                        where municipality_id = ?
                          and item_id = ?""").params(municipality.value(), item).update();
        for (var invitee : invitees) {
            jdbc.sql("""
                            insert into meetings.recusal (municipality_id, item_id, invitee_id)
                            values (?, ?, ?)""").params(municipality.value(), item, invitee).update();
        }
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Outcome outcome) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("item", outcome.item());
        values.put("result", outcome.result());
        values.put("resolution", outcome.resolution());
        values.put("ballot", outcome.vote().map(vote -> vote.ballot().code()).orElse(""));
        values.put("yes", outcome.vote().map(Vote::yes).orElse(0));
        values.put("no", outcome.vote().map(Vote::no).orElse(0));
        values.put("abstain", outcome.vote().map(Vote::abstain).orElse(0));
        values.put("carried", outcome.vote().map(Vote::carried).orElse(null));
        values.put("by", outcome.changedBy());
        values.put("at", Timestamp.from(outcome.changedAt()));
        values.put("version", outcome.version());
        return values;
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        var ballot = Ballot.of(row.getString("ballot"));
        var yes = row.getInt("yes");
        var no = row.getInt("no");
        var abstain = row.getInt("abstain");
        var carried = row.getBoolean("carried");
        return new Outcome(
                row.getObject("item_id", UUID.class),
                row.getString("result"),
                row.getString("resolution"),
                ballot.map(how -> new Vote(how, yes, no, abstain, carried)),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("number"),
                row.getInt("version"));
    }
}
