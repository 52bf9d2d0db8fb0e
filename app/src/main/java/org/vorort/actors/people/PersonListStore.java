package org.vorort.actors.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.actors.ContactWay;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.actors.directory.ListSearch;
import org.vorort.actors.people.PersonListStore.Line;
import org.vorort.actors.people.PersonListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

@Repository
class PersonListStore implements ListSearch.Source<Search, Line> {

    /**
     * A line of the list.
     *
     * @param agreedToDirectory whether their name may be public
     * @param agreedToContact whether phone and mail may be shown beside it
     * @param lastRight when it was last confirmed, else when it was entered
     */
    record Line(
            UUID id,
            String slug,
            String title,
            String name,
            List<String> languages,
            ContactWay contactWay,
            String phone,
            String mail,
            String reachableVia,
            State state,
            boolean agreedToDirectory,
            boolean agreedToContact,
            Optional<Instant> confirmedAt,
            Instant lastRight) {

        LocalDate confirmedOn() {
            return lastRight.atZone(Formats.ZONE).toLocalDate();
        }

        Line withoutContact() {
            return new Line(
                    id,
                    slug,
                    title,
                    name,
                    languages,
                    ContactWay.UNKNOWN,
                    "",
                    "",
                    "",
                    state,
                    agreedToDirectory,
                    agreedToContact,
                    confirmedAt,
                    lastRight);
        }
    }

    /** What somebody does in an organisation. */
    record Post(String title, String organisation, String slug) {}

    /**
     * How to look.
     *
     * @param forgiving whether what resembles the words is good enough
     * @param office whether the words may also be found in what only the office sees
     */
    record Search(PersonQuery query, boolean forgiving, boolean office, LocalDate today, Instant staleBefore) {}

    private static final Map<String, String> ORDERS = Map.of(
            "name", "p.sort_name, p.id",
            "-name", "p.sort_name desc, p.id desc",
            "changed", "p.updated_at, p.id",
            "-changed", "p.updated_at desc, p.id",
            "confirmed", "coalesce(p.confirmed_at, p.created_at), p.id",
            "-confirmed", "coalesce(p.confirmed_at, p.created_at) desc, p.id");

    private static final String AGREED = """
            exists (
                select 1
                from actors.consent c
                where c.municipality_id = p.municipality_id
                  and c.person_id = p.id
                  and c.withdrawn_on is null
                  and c.purpose = '%s')""";

    private static final String HOLDS = """
            exists (
                select 1
                from actors.person_function f
                join actors.organisation o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
                where f.municipality_id = p.municipality_id
                  and f.person_id = p.id
                  and coalesce(f.from_date, ?) <= ?
                  and coalesce(f.until_date, ?) >= ?
                  and %s)""";

    private final JdbcClient jdbc;

    PersonListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition and what its question marks stand for. */
    private record Condition(StringBuilder sql, List<Object> values) {

        void and(String condition, Object... more) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(more));
        }

        /** Holds a function today in an organisation of which this is true. */
        void holds(String not, String what, LocalDate today, Object... more) {
            var day = Date.valueOf(today);
            sql.append(" and ").append(not).append(HOLDS.formatted(what));
            values.addAll(List.of(day, day, day, day));
            values.addAll(List.of(more));
        }
    }

    @Override
    public long count(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select count(*) from actors.person p where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Line> page(MunicipalityId municipality, Search search, int limit, long offset) {
        var condition = condition(municipality, search);
        condition.values().add(limit);
        condition.values().add(offset);
        return jdbc.sql("""
                        select p.id, p.slug, p.title, p.given_name, p.family_name, p.languages, p.contact_way, p.phone,
                            p.mail, p.reachable_via, p.state, p.confirmed_at, p.created_at,
                            %s as agreed_to_directory, %s as agreed_to_contact
                        from actors.person p
                        where %s
                        order by %s
                        limit ? offset ?""".formatted(
                                AGREED.formatted("directory"),
                                AGREED.formatted("contact"),
                                condition.sql(),
                                order(search.query())))
                .params(condition.values())
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public List<UUID> ids(MunicipalityId municipality, Search search) {
        var condition = condition(municipality, search);
        return jdbc.sql("select p.id from actors.person p where " + condition.sql() + " order by "
                        + order(search.query()))
                .params(condition.values())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What these people do today, contact persons first. */
    Map<UUID, List<Post>> posts(MunicipalityId municipality, List<UUID> people, LocalDate today) {
        var posts = new HashMap<UUID, List<Post>>();
        jdbc.sql("""
                        select f.person_id, f.title, o.name, o.slug
                        from actors.person_function f
                        join actors.organisation o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
                        where f.municipality_id = ?
                          and f.person_id = any (?)
                          and coalesce(f.from_date, ?) <= ?
                          and coalesce(f.until_date, ?) >= ?
                        order by f.contact_person desc, o.sort_name, f.title, f.id""")
                .param(municipality.value())
                .param(people.toArray(UUID[]::new))
                .params(Date.valueOf(today), Date.valueOf(today), Date.valueOf(today), Date.valueOf(today))
                .query(row -> {
                    posts.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Post(row.getString("title"), row.getString("name"), row.getString("slug")));
                });
        return posts;
    }

    private static String order(PersonQuery query) {
        return ORDERS.getOrDefault(query.sort(), "p.sort_name, p.id");
    }

    private static Condition condition(MunicipalityId municipality, Search search) {
        var query = search.query();
        var today = search.today();
        var condition = new Condition(
                new StringBuilder("p.municipality_id = ?"), new ArrayList<>(List.of(municipality.value())));
        if (!query.state().equals("all")) {
            condition.and("p.state = ?", State.of(query.state()).code());
        }
        if (!query.language().isEmpty()) {
            condition.and("? = any (p.languages)", query.language());
        }
        if (!query.contactWay().isEmpty()) {
            condition.and("p.contact_way = ?", query.contactWay());
        }
        if (!query.group().isEmpty()) {
            condition.holds("", "o.actor_group = ?", today, query.group());
        }
        if (!query.functions().isEmpty()) {
            condition.holds(query.functions().equals("without") ? "not " : "", "true", today);
        }
        if (!query.consent().isEmpty()) {
            condition.and((query.consent().equals("public") ? "" : "not ") + AGREED.formatted("directory"));
        }
        if (!query.fresh().isEmpty()) {
            var compared = query.fresh().equals("stale") ? "< ?" : ">= ?";
            condition.and("coalesce(p.confirmed_at, p.created_at) " + compared, Timestamp.from(search.staleBefore()));
        }
        for (var word : SearchText.words(query.q())) {
            find(condition, search, word);
        }
        return condition;
    }

    /** In the name of the person or of an organisation; the office also finds towns and ways of reaching somebody. */
    private static void find(Condition condition, Search search, String word) {
        var own = search.office() ? "p.search" : "p.sort_name";
        var day = Date.valueOf(search.today());
        var named = search.forgiving()
                ? "word_similarity(?, o.sort_name) >= 0.5"
                : "(o.sort_name like ? or o.sort_name like ?)";
        var values = new ArrayList<Object>();
        var plain = PersonRules.shortSpelling(word);
        if (search.forgiving()) {
            values.addAll(List.of(word, day, day, day, day, word));
            condition.and(
                    "(word_similarity(?, " + own + ") >= 0.5 or " + HOLDS.formatted(named) + ")", values.toArray());
            return;
        }
        values.addAll(List.of("%" + word + "%", "%" + plain + "%", day, day, day, day));
        values.addAll(List.of("%" + word + "%", "%" + plain + "%"));
        condition.and("(" + own + " like ? or p.sort_name like ? or " + HOLDS.formatted(named) + ")", values.toArray());
    }

    private static Line line(ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        var given = row.getString("given_name");
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                given.isEmpty() ? row.getString("family_name") : row.getString("family_name") + ", " + given,
                List.of((String[]) row.getArray("languages").getArray()),
                ContactWay.of(row.getString("contact_way")),
                row.getString("phone"),
                row.getString("mail"),
                row.getString("reachable_via"),
                State.of(row.getString("state")),
                row.getBoolean("agreed_to_directory"),
                row.getBoolean("agreed_to_contact"),
                Optional.ofNullable(confirmed).map(Timestamp::toInstant),
                confirmed == null ? row.getTimestamp("created_at").toInstant() : confirmed.toInstant());
    }
}
