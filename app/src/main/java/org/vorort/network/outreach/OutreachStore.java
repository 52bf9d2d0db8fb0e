package org.vorort.network.outreach;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.OrganisationId;
import org.vorort.kernel.MunicipalityId;

@Repository
class OutreachStore {

    private final JdbcClient jdbc;

    OutreachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outreach> all(MunicipalityId municipality) {
        return jdbc.sql("""
                        select *
                        from network.outreach
                        where municipality_id = ?
                        order by until_date nulls last, name, id""")
                .param(municipality.value())
                .query(OutreachStore::outreach)
                .list();
    }

    Optional<Outreach> find(MunicipalityId municipality, OutreachId id) {
        return jdbc.sql("""
                        select *
                        from network.outreach
                        where municipality_id = ?
                          and id = ?""")
                .params(municipality.value(), id.value())
                .query(OutreachStore::outreach)
                .optional();
    }

    void insert(MunicipalityId municipality, Outreach outreach) {
        jdbc.sql("""
                        insert into network.outreach (municipality_id, id, organisation_id, name, actor_group, contribution,
                            interest, benefit, first_step, state, asker, until_date, note, changed_at, version)
                        values (:municipality, :id, :organisation, :name, :group, :contribution, :interest, :benefit,
                            :firstStep, :state, :asker, :until, :note, :changed, 1)""").params(values(municipality, outreach)).update();
    }

    /** @return whether it was still of the version that is changed */
    boolean update(MunicipalityId municipality, Outreach outreach) {
        return jdbc.sql("""
                        update network.outreach
                        set organisation_id = :organisation,
                            name = :name,
                            actor_group = :group,
                            contribution = :contribution,
                            interest = :interest,
                            benefit = :benefit,
                            first_step = :firstStep,
                            state = :state,
                            asker = :asker,
                            until_date = :until,
                            note = :note,
                            changed_at = :changed,
                            version = version + 1
                        where municipality_id = :municipality
                          and id = :id
                          and version = :version""").params(values(municipality, outreach)).update() == 1;
    }

    void delete(MunicipalityId municipality, OutreachId id) {
        jdbc.sql("""
                        delete from network.outreach
                        where municipality_id = ?
                          and id = ?""").params(municipality.value(), id.value()).update();
    }

    private static Map<String, @Nullable Object> values(MunicipalityId municipality, Outreach outreach) {
        var words = outreach.words();
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", municipality.value());
        values.put("id", outreach.id().value());
        values.put(
                "organisation",
                outreach.organisation().map(OrganisationId::value).orElse(null));
        values.put("name", words.name());
        values.put("group", words.group());
        values.put("contribution", words.contribution());
        values.put("interest", words.interest());
        values.put("benefit", words.benefit());
        values.put("firstStep", words.firstStep());
        values.put("state", outreach.state().code());
        values.put("asker", words.asker());
        values.put("until", outreach.until().map(Date::valueOf).orElse(null));
        values.put("note", words.note());
        values.put("changed", Timestamp.from(outreach.changedAt()));
        values.put("version", outreach.version());
        return values;
    }

    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                        update network.outreach
                        set organisation_id = ?
                        where municipality_id = ?
                          and organisation_id = ?""").params(to.value(), municipality.value(), from.value()).update();
    }

    private static Outreach outreach(ResultSet row, int number) throws SQLException {
        return new Outreach(
                new OutreachId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                new OutreachWords(
                        row.getString("name"),
                        row.getString("actor_group"),
                        row.getString("contribution"),
                        row.getString("interest"),
                        row.getString("benefit"),
                        row.getString("first_step"),
                        row.getString("asker"),
                        row.getString("note")),
                OutreachState.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getDate("until_date")).map(Date::toLocalDate),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }
}
