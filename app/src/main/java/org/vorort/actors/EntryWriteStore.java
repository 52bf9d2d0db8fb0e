package org.vorort.actors;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vorort.actors.EntryStore.Kind;
import org.vorort.actors.EntryStore.Row;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the entries of any kind into its table.
 *
 * @param <F> the fields of the kind
 */
final class EntryWriteStore<F extends Enum<F> & EntryField> {

    private static final int BATCH_ROWS = 500;

    private final Kind<F> kind;
    private final F[] fields;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    EntryWriteStore(Kind<F> kind, JdbcTemplate batch, JsonMapper json) {
        this.kind = kind;
        this.fields = kind.fields().getEnumConstants();
        this.jdbc = JdbcClient.create(batch);
        this.batch = batch;
        this.json = json;
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
        var columns = columns();
        columns.addAll(List.of("municipality_id", "id", "slug", "created_at"));
        if (kind.confirmable()) {
            columns.addAll(List.of("confirmed_at", "confirmed_by"));
        }
        var marks = new ArrayList<>(Collections.nCopies(columns.size(), "?"));
        marks.set(columns.indexOf("unread"), "?::jsonb");
        var sql = "insert into " + kind.table() + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", marks) + ")";
        batch.batchUpdate(sql, rows, BATCH_ROWS, (statement, row) -> {
            var next = set(statement, row, "", now);
            statement.setObject(next++, municipality.value());
            statement.setObject(next++, row.id());
            statement.setString(next++, row.slug());
            statement.setTimestamp(next++, Timestamp.from(now));
            if (kind.confirmable()) {
                var at = row.confirmed().map(Confirmation::at).map(Timestamp::from);
                statement.setTimestamp(next++, at.orElse(null));
                statement.setString(next, row.confirmed().map(Confirmation::by).orElse(""));
            }
        });
    }

    /**
     * Writes these rows over what stands there.
     *
     * @param more by id, further words by which an entry is found
     * @return for each row whether its version still stood there
     */
    boolean[] update(MunicipalityId municipality, List<Row<F>> rows, Map<UUID, String> more, Instant now) {
        var sets = String.join(" = ?, ", columns()).replace("unread = ?", "unread = ?::jsonb");
        var sql = "update " + kind.table() + " set version = version + 1, " + sets
                + " = ? where municipality_id = ? and id = ? and version = ?";
        var counts = batch.batchUpdate(sql, rows, BATCH_ROWS, (statement, row) -> {
            var next = set(statement, row, more.getOrDefault(row.id(), ""), now);
            statement.setObject(next++, municipality.value());
            statement.setObject(next++, row.id());
            statement.setInt(next, row.version());
        });
        return written(rows.size(), counts);
    }

    /** Writes what the entries are found by; nobody changed them by that, so their version stays. */
    void search(MunicipalityId municipality, List<Row<F>> rows, Map<UUID, String> more) {
        var sql = "update " + kind.table() + " set search = ? where municipality_id = ? and id = ?";
        batch.batchUpdate(sql, rows, BATCH_ROWS, (statement, row) -> {
            statement.setString(1, kind.search(row.texts(), more.getOrDefault(row.id(), "")));
            statement.setObject(2, municipality.value());
            statement.setObject(3, row.id());
        });
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

    /** What every writing sets, in the order of {@link #set}. */
    private List<String> columns() {
        var columns = new ArrayList<>(List.of("state", "source", "unread", "sort_name", "search", "updated_at"));
        if (kind.placed()) {
            columns.add("organisation_id");
        }
        for (var field : fields) {
            columns.add(field.column());
        }
        return columns;
    }

    private int set(PreparedStatement statement, Row<F> row, String more, Instant now) throws SQLException {
        statement.setString(1, row.state().code());
        statement.setString(2, row.source());
        statement.setString(3, json.writeValueAsString(row.unread()));
        statement.setString(4, kind.sortName(row.texts()));
        statement.setString(5, kind.search(row.texts(), more));
        statement.setTimestamp(6, Timestamp.from(now));
        var next = 7;
        if (kind.placed()) {
            statement.setObject(next++, row.organisation().orElse(null), Types.OTHER);
        }
        for (var field : fields) {
            set(statement, next++, field, row.texts().getOrDefault(field, ""));
        }
        return next;
    }

    private void set(PreparedStatement statement, int at, F field, String text) throws SQLException {
        if (field.isList()) {
            var entries = FieldText.split(text).toArray(String[]::new);
            statement.setArray(at, statement.getConnection().createArrayOf("text", entries));
        } else if (field.isDecimal()) {
            statement.setBigDecimal(at, text.isEmpty() ? null : new BigDecimal(text));
        } else {
            statement.setString(at, text);
        }
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
}
