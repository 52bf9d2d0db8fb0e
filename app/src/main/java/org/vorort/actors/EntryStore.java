package org.vorort.actors;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Organisations, people and places lie in three tables that differ only in their fields; this writes and reads any of
 * them.
 *
 * @param <F> the fields of the kind
 */
final class EntryStore<F extends Enum<F> & EntryField> {

    /**
     * A kind of entry.
     *
     * @param table its table, such as {@code actors.organisation}
     * @param confirmable whether somebody is asked once a year if the entry is still right
     * @param placed whether it belongs to an organisation
     */
    record Kind<F extends Enum<F> & EntryField>(String table, Class<F> fields, boolean confirmable, boolean placed) {}

    /** A row of any kind. @param organisation only for places */
    record Row<F extends Enum<F>>(
            UUID id,
            Optional<UUID> organisation,
            String slug,
            Map<F, String> texts,
            String sortName,
            String search,
            State state,
            String source,
            Map<String, String> unread,
            Optional<Confirmation> confirmed,
            Instant updatedAt,
            int version) {}

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Kind<F> kind;
    private final F[] fields;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    EntryStore(Kind<F> kind, JdbcTemplate batch, JsonMapper json) {
        this.kind = kind;
        this.fields = kind.fields().getEnumConstants();
        this.jdbc = JdbcClient.create(batch);
        this.batch = batch;
        this.json = json;
    }

    Optional<Row<F>> bySlug(MunicipalityId municipality, String slug) {
        return jdbc.sql(select("and slug = ?"))
                .param(municipality.value())
                .param(slug)
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<Row<F>> byId(MunicipalityId municipality, UUID id) {
        return jdbc.sql(select("and id = ?"))
                .param(municipality.value())
                .param(id)
                .query((row, _) -> row(row))
                .optional();
    }

    List<Row<F>> all(MunicipalityId municipality) {
        return jdbc.sql(select("order by sort_name, id"))
                .param(municipality.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** The addresses in use; one writer at a time may look for a free one. */
    Set<String> lockSlugs(MunicipalityId municipality) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(kind.table() + municipality)
                .query()
                .listOfRows();
        return new HashSet<>(jdbc.sql("select slug from " + kind.table() + " where municipality_id = ?")
                .param(municipality.value())
                .query(String.class)
                .list());
    }

    void insert(MunicipalityId municipality, List<Row<F>> rows, Instant now) {
        var columns = new StringBuilder(
                "municipality_id, id, slug, source, unread, state, sort_name, search," + " created_at, updated_at");
        var marks = new StringBuilder("?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?");
        if (kind.placed()) {
            columns.append(", organisation_id");
            marks.append(", ?");
        }
        for (var field : fields) {
            columns.append(", ").append(field.column());
            marks.append(", ?");
        }
        if (kind.confirmable()) {
            columns.append(", confirmed_at, confirmed_by");
            marks.append(", ?, ?");
        }
        var sql = "insert into " + kind.table() + " (" + columns + ") values (" + marks + ")";
        batch.batchUpdate(sql, rows, 500, (statement, row) -> {
            statement.setObject(1, municipality.value());
            statement.setObject(2, row.id());
            statement.setString(3, row.slug());
            statement.setString(4, row.source());
            statement.setString(5, json.writeValueAsString(row.unread()));
            statement.setString(6, row.state().code());
            statement.setString(7, row.sortName());
            statement.setString(8, row.search());
            statement.setTimestamp(9, Timestamp.from(now));
            statement.setTimestamp(10, Timestamp.from(now));
            var next = 11;
            if (kind.placed()) {
                statement.setObject(next++, row.organisation().orElse(null), Types.OTHER);
            }
            next = setFields(statement, next, row.texts());
            if (kind.confirmable()) {
                statement.setTimestamp(
                        next++,
                        row.confirmed()
                                .map(Confirmation::at)
                                .map(Timestamp::from)
                                .orElse(null));
                statement.setString(next, row.confirmed().map(Confirmation::by).orElse(""));
            }
        });
    }

    /** Writes these rows over what stands there. @return for each row whether its version still stood there */
    boolean[] update(MunicipalityId municipality, List<Row<F>> rows, Instant now) {
        var sets = new StringBuilder("version = version + 1, state = ?, source = ?, unread = ?::jsonb, sort_name = ?,"
                + " search = ?, updated_at = ?");
        if (kind.placed()) {
            sets.append(", organisation_id = ?");
        }
        for (var field : fields) {
            sets.append(", ").append(field.column()).append(" = ?");
        }
        var sql = "update " + kind.table() + " set " + sets + " where municipality_id = ? and id = ? and version = ?";
        var counts = batch.batchUpdate(sql, rows, 500, (statement, row) -> {
            statement.setString(1, row.state().code());
            statement.setString(2, row.source());
            statement.setString(3, json.writeValueAsString(row.unread()));
            statement.setString(4, row.sortName());
            statement.setString(5, row.search());
            statement.setTimestamp(6, Timestamp.from(now));
            var next = 7;
            if (kind.placed()) {
                statement.setObject(next++, row.organisation().orElse(null), Types.OTHER);
            }
            next = setFields(statement, next, row.texts());
            statement.setObject(next++, municipality.value());
            statement.setObject(next++, row.id());
            statement.setInt(next, row.version());
        });
        return written(rows.size(), counts);
    }

    /** The entries of an organisation; only for kinds that are placed. */
    List<Row<F>> placedAt(MunicipalityId municipality, UUID organisation) {
        return jdbc.sql(select("and organisation_id = ? order by sort_name, id"))
                .param(municipality.value())
                .param(organisation)
                .query((row, _) -> row(row))
                .list();
    }

    /** Writes what the entry is found by; nobody changed it by that, so its version stays. */
    void search(MunicipalityId municipality, UUID id, String search) {
        jdbc.sql("update " + kind.table() + " set search = ? where municipality_id = ? and id = ?")
                .param(search)
                .param(municipality.value())
                .param(id)
                .update();
    }

    void delete(MunicipalityId municipality, UUID id) {
        jdbc.sql("delete from " + kind.table() + " where municipality_id = ? and id = ?")
                .param(municipality.value())
                .param(id)
                .update();
    }

    void confirm(MunicipalityId municipality, UUID id, Instant at, String by) {
        jdbc.sql("update " + kind.table()
                        + " set confirmed_at = ?, confirmed_by = ? where municipality_id = ? and id = ?")
                .param(Timestamp.from(at))
                .param(by)
                .param(municipality.value())
                .param(id)
                .update();
    }

    private static boolean[] written(int size, int[][] counts) {
        var written = new boolean[size];
        var next = 0;
        for (var some : counts) {
            for (var count : some) {
                written[next++] = count > 0;
            }
        }
        return written;
    }

    private int setFields(PreparedStatement statement, int first, Map<F, String> texts) throws SQLException {
        var next = first;
        for (var field : fields) {
            var text = texts.getOrDefault(field, "");
            if (field.isList()) {
                var entries = FieldText.split(text).toArray(String[]::new);
                statement.setArray(next++, statement.getConnection().createArrayOf("text", entries));
            } else if (field.isDecimal()) {
                statement.setBigDecimal(next++, text.isEmpty() ? null : new java.math.BigDecimal(text));
            } else {
                statement.setString(next++, text);
            }
        }
        return next;
    }

    private String select(String rest) {
        var columns = new StringBuilder(
                "id, slug, source, unread::text as unread, state, sort_name, search, updated_at, version");
        columns.append(kind.confirmable() ? ", confirmed_at, confirmed_by" : "");
        columns.append(kind.placed() ? ", organisation_id" : "");
        for (var field : fields) {
            columns.append(", ").append(field.column());
        }
        return "select " + columns + " from " + kind.table() + " where municipality_id = ? " + rest;
    }

    private Row<F> row(ResultSet row) throws SQLException {
        var texts = new EnumMap<F, String>(kind.fields());
        for (var field : fields) {
            texts.put(field, text(row, field));
        }
        return new Row<>(
                row.getObject("id", UUID.class),
                kind.placed() ? Optional.ofNullable(row.getObject("organisation_id", UUID.class)) : Optional.empty(),
                row.getString("slug"),
                texts,
                row.getString("sort_name"),
                row.getString("search"),
                State.of(row.getString("state")),
                row.getString("source"),
                json.readValue(row.getString("unread"), TEXTS),
                kind.confirmable() ? confirmation(row) : Optional.empty(),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }

    private static <F extends Enum<F> & EntryField> String text(ResultSet row, F field) throws SQLException {
        if (field.isList()) {
            return FieldText.join(
                    List.of((String[]) row.getArray(field.column()).getArray()));
        }
        if (field.isDecimal()) {
            var decimal = row.getBigDecimal(field.column());
            return decimal == null ? "" : decimal.stripTrailingZeros().toPlainString();
        }
        return row.getString(field.column());
    }

    private static Optional<Confirmation> confirmation(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("confirmed_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Confirmation(at.toInstant(), row.getString("confirmed_by")));
    }
}
