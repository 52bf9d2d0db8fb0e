package org.vorort.actors.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.FieldValue;
import org.vorort.actors.imports.plan.PastRecord;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportStore {

    private static final TypeReference<Map<String, String>> DECISIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, FieldValue>> VALUES = new TypeReference<>() {};

    private static final String SOURCE = """
            select id, name, subject, decisions::text as decisions, last_run
            from actors.import_source
            where municipality_id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** Lets only one import of a municipality write at a time; the others wait. */
    void lock(MunicipalityId municipality) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("imports of " + municipality)
                .query()
                .listOfRows();
    }

    List<Source> sources(MunicipalityId municipality, EntryKind subject) {
        return jdbc.sql(SOURCE + " and subject = ? order by name")
                .param(municipality.value())
                .param(subject.code())
                .query((row, _) -> source(row))
                .list();
    }

    /** How many of these names stood in the last import from each source. */
    Map<UUID, Integer> overlaps(MunicipalityId municipality, EntryKind subject, List<String> nameKeys) {
        var overlaps = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select source.id, count(*) as shared
                        from actors.import_source source
                            join actors.import_record record
                                on record.municipality_id = source.municipality_id
                                and record.source_id = source.id
                                and record.last_run = source.last_run
                        where source.municipality_id = ?
                          and source.subject = ?
                          and record.name_key = any(?)
                        group by source.id""")
                .param(municipality.value())
                .param(subject.code())
                .param(nameKeys.toArray(String[]::new))
                .query((row, _) -> overlaps.put(row.getObject("id", UUID.class), row.getInt("shared")))
                .list();
        return overlaps;
    }

    void keep(MunicipalityId municipality, Source source) {
        jdbc.sql("""
                        insert into actors.import_source (municipality_id, id, name, subject, decisions, last_run)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (municipality_id, id) do update
                        set name = excluded.name,
                            decisions = excluded.decisions,
                            last_run = excluded.last_run""")
                .param(municipality.value())
                .param(source.id())
                .param(source.name())
                .param(source.subject().code())
                .param(json.writeValueAsString(source.decisions()))
                .param(source.lastRun().orElse(null))
                .update();
    }

    List<PastRecord> records(MunicipalityId municipality, Source source) {
        return jdbc.sql("""
                        select id, organisation_id, place_id, person_id, record_key, name_key, said::text as said,
                            last_run
                        from actors.import_record
                        where municipality_id = ?
                          and source_id = ?
                        order by id""")
                .param(municipality.value())
                .param(source.id())
                .query((row, _) -> record(row, source))
                .list();
    }

    /** Remembers what the source said about entries this time. */
    void remember(MunicipalityId municipality, Source source, UUID run, List<PastRecord> records) {
        var sql = """
                insert into actors.import_record (municipality_id, id, source_id, organisation_id, place_id, person_id,
                    record_key, name_key, said, last_run)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (municipality_id, id) do update
                set record_key = excluded.record_key,
                    name_key = excluded.name_key,
                    said = excluded.said,
                    last_run = excluded.last_run""";
        batch.batchUpdate(sql, records, 500, (statement, record) -> {
            statement.setObject(1, municipality.value());
            statement.setObject(2, record.id());
            statement.setObject(3, source.id());
            var column = 4;
            for (var kind : EntryKind.values()) {
                statement.setObject(column++, record.kind() == kind ? record.entry() : null, Types.OTHER);
            }
            statement.setString(7, record.recordKey());
            statement.setString(8, record.nameKey());
            statement.setString(9, json.writeValueAsString(record.values()));
            statement.setObject(10, run);
        });
    }

    /** Notes that the source said the same as before. */
    void seenAgain(MunicipalityId municipality, UUID run, List<UUID> records) {
        jdbc.sql("""
                        update actors.import_record
                        set last_run = ?
                        where municipality_id = ?
                          and id = any(?)""")
                .param(run)
                .param(municipality.value())
                .param(records.toArray(UUID[]::new))
                .update();
    }

    private PastRecord record(ResultSet row, Source source) throws SQLException {
        for (var kind : EntryKind.values()) {
            var entry = row.getObject(kind.code() + "_id", UUID.class);
            if (entry != null) {
                return new PastRecord(
                        row.getObject("id", UUID.class),
                        kind,
                        entry,
                        row.getString("record_key"),
                        row.getString("name_key"),
                        json.readValue(row.getString("said"), VALUES),
                        source.lastRun().equals(Optional.of(row.getObject("last_run", UUID.class))));
            }
        }
        throw new IllegalStateException("a record of nothing");
    }

    private Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getObject("id", UUID.class),
                row.getString("name"),
                EntryKind.of(row.getString("subject")).orElseThrow(),
                json.readValue(row.getString("decisions"), DECISIONS),
                Optional.ofNullable(row.getObject("last_run", UUID.class)));
    }
}
