package org.vorort.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Organisations, people and places lie in three tables that differ only in their fields; this reads any of them.
 *
 * @param <F> the fields of the kind
 */
final class EntryStore<F extends Enum<F> & EntryField> {

    /**
     * What tells organisations, people and places apart where they are kept and written.
     *
     * @param word what the audit trail and the table call it
     * @param name the fields that make its name, as one says it
     * @param address the fields that make its readable address
     * @param order the fields it is sorted by
     * @param search the fields in whose words it is found
     * @param confirmable whether somebody is asked once a year if the entry is still right
     * @param placed whether it belongs to an organisation
     */
    record Kind<F extends Enum<F> & EntryField>(
            String word,
            Class<F> fields,
            List<F> name,
            List<F> address,
            List<F> order,
            List<F> search,
            boolean confirmable,
            boolean placed) {

        String table() {
            return "actors." + word;
        }

        String name(Map<F, String> texts) {
            return joined(name, texts);
        }

        String address(Map<F, String> texts) {
            return joined(address, texts);
        }

        String sortName(Map<F, String> texts) {
            return SearchText.sortName(joined(order, texts));
        }

        /** @param more words of something that hangs on it */
        String search(Map<F, String> texts, String more) {
            return SearchText.of(joined(search, texts), more);
        }

        private String joined(List<F> some, Map<F, String> texts) {
            var said = new ArrayList<String>();
            for (var field : some) {
                said.add(texts.getOrDefault(field, ""));
            }
            said.removeIf(String::isEmpty);
            return String.join(" ", said);
        }
    }

    /** An entry of any kind, as it is kept. @param organisation only for places */
    record Row<F extends Enum<F>>(
            UUID id,
            Optional<UUID> organisation,
            String slug,
            Map<F, String> texts,
            State state,
            String source,
            Map<String, String> unread,
            Optional<Confirmation> confirmed,
            Instant updatedAt,
            int version) {

        /** One that is to be written for the first time; its address is found then. */
        Row(
                Optional<UUID> organisation,
                Map<F, String> texts,
                String source,
                Map<String, String> unread,
                Optional<Confirmation> confirmed) {
            this(Ids.fresh(), organisation, "", texts, State.ACTIVE, source, unread, confirmed, Instant.EPOCH, 1);
        }

        Row<F> writtenAs(String address, Instant at) {
            return new Row<>(id, organisation, address, texts, state, source, unread, confirmed, at, version);
        }
    }

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Kind<F> kind;
    private final F[] fields;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryStore(Kind<F> kind, JdbcTemplate jdbc, JsonMapper json) {
        this.kind = kind;
        this.fields = kind.fields().getEnumConstants();
        this.jdbc = JdbcClient.create(jdbc);
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

    /** Those of these entries that are there, by name. */
    List<Row<F>> byIds(MunicipalityId municipality, Collection<UUID> ids) {
        return jdbc.sql(select("and id = any (?) order by sort_name, id"))
                .param(municipality.value())
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list();
    }

    /** Those with this mail address, however it is written, without archived ones; only for kinds that have one. */
    List<Row<F>> mailedAt(MunicipalityId municipality, String mail) {
        return jdbc.sql(select("and lower(mail) = lower(?) and state <> 'archived' order by sort_name, id"))
                .param(municipality.value())
                .param(mail)
                .query((row, _) -> row(row))
                .list();
    }

    List<Row<F>> all(MunicipalityId municipality) {
        return jdbc.sql(select("order by sort_name, id"))
                .param(municipality.value())
                .query((row, _) -> row(row))
                .list();
    }

    long count(MunicipalityId municipality) {
        return jdbc.sql("select count(*) from " + kind.table() + " where municipality_id = ? and state <> 'archived'")
                .param(municipality.value())
                .query(Long.class)
                .single();
    }

    /** The entries of an organisation; only for kinds that are placed. */
    List<Row<F>> placedAt(MunicipalityId municipality, UUID organisation) {
        return jdbc.sql(select("and organisation_id = ? order by sort_name, id"))
                .param(municipality.value())
                .param(organisation)
                .query((row, _) -> row(row))
                .list();
    }

    private String select(String rest) {
        var columns = new StringBuilder();
        for (var field : fields) {
            columns.append(field.column()).append(", ");
        }
        columns.append("id, slug, source, unread::text as unread, state, updated_at, version");
        columns.append(kind.confirmable() ? ", confirmed_at, confirmed_by" : "");
        columns.append(kind.placed() ? ", organisation_id" : "");
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
                State.of(row.getString("state")),
                row.getString("source"),
                json.readValue(row.getString("unread"), TEXTS),
                kind.confirmable() ? confirmation(row) : Optional.empty(),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }

    /** The fields come first, in their order, so that nobody looks for a column by its name in thousands of rows. */
    private static <F extends Enum<F> & EntryField> String text(ResultSet row, F field) throws SQLException {
        var column = field.ordinal() + 1;
        if (field.isList()) {
            return FieldText.join(List.of((String[]) row.getArray(column).getArray()));
        }
        if (field.isDecimal()) {
            var decimal = row.getBigDecimal(column);
            return decimal == null ? "" : decimal.stripTrailingZeros().toPlainString();
        }
        return row.getString(column);
    }

    private static Optional<Confirmation> confirmation(ResultSet row) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp("confirmed_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Confirmation(at.toInstant(), row.getString("confirmed_by")));
    }
}
