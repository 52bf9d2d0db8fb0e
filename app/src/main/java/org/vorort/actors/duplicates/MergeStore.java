package org.vorort.actors.duplicates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.FieldText;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MergeStore {

    /** A merge that was done. */
    record Merge(
            UUID id,
            EntryKind kind,
            UUID keptId,
            UUID removedId,
            String removedSlug,
            String removedName,
            Instant at,
            String by,
            boolean undone) {}

    /** Both entries before a merge, as texts by field key. */
    record Snapshot(Map<String, String> kept, Map<String, String> removed) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notes both rows and everything that hangs on the removed one, before anything is changed. */
    void insert(MunicipalityId municipality, Merge merge) {
        var moved = new StringBuilder();
        for (var reference : merge.kind().references()) {
            moved.append(moved.isEmpty() ? "" : ", ")
                    .append("'")
                    .append(reference.name())
                    .append("', (select coalesce(jsonb_agg(c.id), '[]') from ")
                    .append(reference.table())
                    .append(" c where c.municipality_id = :municipality and c.")
                    .append(reference.column())
                    .append(" = :removed)");
        }
        jdbc.sql("""
                        insert into actors.merge (municipality_id, id, kind, kept_id, removed_id, removed_slug,
                            removed_name, snapshot, merged_at, merged_by)
                        select :municipality, :id, :kind, :kept, :removed, :slug, :name,
                            jsonb_build_object(
                                'removed', (select to_jsonb(r) from %1$s r
                                    where r.municipality_id = :municipality and r.id = :removed),
                                'kept', (select to_jsonb(k) from %1$s k
                                    where k.municipality_id = :municipality and k.id = :kept),
                                'moved', jsonb_build_object(%2$s)),
                            :at, :by""".formatted(merge.kind().table(), moved))
                .param("municipality", municipality.value())
                .param("id", merge.id())
                .param("kind", merge.kind().code())
                .param("kept", merge.keptId())
                .param("removed", merge.removedId())
                .param("slug", merge.removedSlug())
                .param("name", merge.removedName())
                .param("at", Timestamp.from(merge.at()))
                .param("by", merge.by())
                .update();
    }

    /** Hangs everything on the kept entry. */
    void move(MunicipalityId municipality, Merge merge) {
        for (var reference : merge.kind().references()) {
            jdbc.sql("update %1$s set %2$s = ? where municipality_id = ? and %2$s = ?"
                            .formatted(reference.table(), reference.column()))
                    .param(merge.keptId())
                    .param(municipality.value())
                    .param(merge.removedId())
                    .update();
        }
    }

    /** Puts the removed row back, the kept one as it was, and everything that moved where it hung. */
    void restore(MunicipalityId municipality, Merge merge) {
        jdbc.sql("""
                        insert into %1$s
                        select r.*
                        from actors.merge m,
                            jsonb_populate_record(null::%1$s, m.snapshot -> 'removed' || jsonb_build_object('slug',
                                case when exists (select from %1$s t
                                        where t.municipality_id = :municipality and t.slug = m.removed_slug)
                                    then m.removed_slug || '-' || left(m.removed_id::text, 8)
                                    else m.removed_slug end)) r
                        where m.municipality_id = :municipality
                          and m.id = :id""".formatted(merge.kind().table()))
                .param("municipality", municipality.value())
                .param("id", merge.id())
                .update();
        for (var reference : merge.kind().references()) {
            jdbc.sql("""
                            update %1$s c
                            set %2$s = m.removed_id
                            from actors.merge m
                            where m.municipality_id = :municipality
                              and m.id = :id
                              and c.municipality_id = :municipality
                              and c.%2$s = m.kept_id
                              and m.snapshot -> 'moved' -> '%3$s' @> to_jsonb(c.id)""".formatted(reference.table(), reference.column(), reference.name()))
                    .param("municipality", municipality.value())
                    .param("id", merge.id())
                    .update();
        }
        jdbc.sql("update actors.merge set undone_at = now() where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(merge.id())
                .update();
    }

    /** Nobody stands in for himself: where the two stood in for each other, the function loses its deputy. */
    void partOwnDeputies(MunicipalityId municipality, Merge merge) {
        jdbc.sql("""
                        update actors.person_function
                        set deputy_id = null
                        where municipality_id = :municipality
                          and ((person_id = :kept and deputy_id = :removed)
                            or (person_id = :removed and deputy_id = :kept))""")
                .param("municipality", municipality.value())
                .param("kept", merge.keptId())
                .param("removed", merge.removedId())
                .update();
    }

    /** Nobody has a tie with himself: what the two said about each other goes, and is kept for parting them again. */
    void partOwnTies(MunicipalityId municipality, Merge merge) {
        jdbc.sql("""
                        with gone as (
                            delete from actors.tie_statement
                            where municipality_id = :municipality
                              and ((speaker_id = :kept and partner_id = :removed)
                                or (speaker_id = :removed and partner_id = :kept))
                            returning *)
                        update actors.merge
                        set snapshot = snapshot || jsonb_build_object(
                            'ties', (select coalesce(jsonb_agg(to_jsonb(g)), '[]') from gone g))
                        where municipality_id = :municipality
                          and id = :id""")
                .param("municipality", municipality.value())
                .param("kept", merge.keptId())
                .param("removed", merge.removedId())
                .param("id", merge.id())
                .update();
    }

    /** Puts back what the two said about each other. Merges made before there were ties kept nothing. */
    void restoreOwnTies(MunicipalityId municipality, Merge merge) {
        jdbc.sql("""
                        insert into actors.tie_statement
                        select t.*
                        from actors.merge m,
                            jsonb_populate_recordset(null::actors.tie_statement, coalesce(m.snapshot -> 'ties', '[]')) t
                        where m.municipality_id = :municipality
                          and m.id = :id""")
                .param("municipality", municipality.value())
                .param("id", merge.id())
                .update();
    }

    /** Both entries as they were before the merge, by field key. */
    Snapshot snapshot(MunicipalityId municipality, UUID id) {
        return jdbc.sql("""
                        select kind, snapshot ->> 'kept' as kept, snapshot ->> 'removed' as removed
                        from actors.merge
                        where municipality_id = ?
                          and id = ?""")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> {
                    var kind = EntryKind.of(row.getString("kind"));
                    return new Snapshot(texts(kind, row.getString("kept")), texts(kind, row.getString("removed")));
                })
                .single();
    }

    private Map<String, String> texts(EntryKind kind, String row) {
        var columns = json.readTree(row);
        var texts = new HashMap<String, String>();
        for (var field : kind.fields()) {
            texts.put(field.key(), text(columns.path(field.column())));
        }
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            var entries = new ArrayList<String>();
            value.forEach(entry -> entries.add(entry.asString()));
            return FieldText.join(entries);
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asString("");
    }

    List<Merge> newest(MunicipalityId municipality, int limit) {
        return jdbc.sql(SELECT + " order by merged_at desc, id limit ?")
                .param(municipality.value())
                .param(limit)
                .query((row, _) -> merge(row))
                .list();
    }

    Optional<Merge> lock(MunicipalityId municipality, UUID id) {
        return jdbc.sql(SELECT + " and id = ? for update")
                .param(municipality.value())
                .param(id)
                .query((row, _) -> merge(row))
                .optional();
    }

    /** Where an address that no longer exists leads. */
    Optional<UUID> successor(MunicipalityId municipality, EntryKind kind, String slug) {
        return jdbc.sql("""
                        select kept_id
                        from actors.merge
                        where municipality_id = ?
                          and kind = ?
                          and removed_slug = ?
                          and undone_at is null
                        order by merged_at desc
                        limit 1""")
                .param(municipality.value())
                .param(kind.code())
                .param(slug)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    private static final String SELECT = """
            select id, kind, kept_id, removed_id, removed_slug, removed_name, merged_at, merged_by, undone_at
            from actors.merge
            where municipality_id = ?
            """;

    private static Merge merge(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                EntryKind.of(row.getString("kind")),
                row.getObject("kept_id", UUID.class),
                row.getObject("removed_id", UUID.class),
                row.getString("removed_slug"),
                row.getString("removed_name"),
                row.getTimestamp("merged_at").toInstant(),
                row.getString("merged_by"),
                row.getTimestamp("undone_at") != null);
    }
}
