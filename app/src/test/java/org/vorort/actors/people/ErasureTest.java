package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.consents.Purpose;
import org.vorort.identity.Audit;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Whoever is erased is gone, wherever the database may have written something down (GDPR Art. 17). */
class ErasureTest {

    private static final List<String> TELLING =
            List.of("Xaveria", "Quittenbaum", "quittenbaum", "987651", "Vorstadtgasse", "Qittenbaum");

    private final Town town = Town.aTown();
    private final Neighbours neighbours = new Neighbours(town);
    private final String mail = "xaveria.quittenbaum@" + town.municipality().slug() + ".example.org";
    private Guest coordinator;
    private Person xaveria;

    @BeforeEach
    void somebody_who_left_traces_everywhere() throws SQLException {
        coordinator = town.as(Role.COORDINATOR);
        var list = "Organisation;Ansprechpartner;Ort\n"
                + "Chor;Frau Xaveria Quittenbaum;Musterlingen\n"
                + "Ruderclub;Xaveria Quittenbaum, erst nach 18 Uhr;Musterlingen\n"
                + ";Xaveria Quittenbaum;\n";
        taken(list);
        upload(list);
        xaveria = Tenancy.in(town.id(), () -> ask(People.class).all(town.id())).stream()
                .filter(person -> person.name().contains("Quittenbaum"))
                .findFirst()
                .orElseThrow();
        assertThat(xaveria.name()).contains("Xaveria");
        var version = coordinator
                .get(people() + "/" + xaveria.slug() + "/edit")
                .page()
                .select("input[name=version]");
        var changed = coordinator.post(
                people() + "/" + xaveria.slug(),
                "version",
                version.attr("value"),
                "unreadDone",
                "true",
                "givenName",
                "Xaveria",
                "familyName",
                "Quittenbaum",
                "street",
                "Vorstadtgasse 3",
                "mail",
                mail,
                "phone",
                "07041 98765 1",
                "contactWay",
                "mail");
        assertThat(changed.status()).as(changed.page().text()).isEqualTo(302);
        merged(neighbours.person("Xaveria", "Qittenbaum"));
        distinguished(neighbours.person("Xenia", "Quandt"));
        neighbours.agrees(xaveria, Purpose.PHOTO);
        neighbours.deputised(
                neighbours.person("Robin", "Muster"), neighbours.organisation("Turnverein", "A11"), "Vorsitz", xaveria);
        askedWhetherStillRight();
    }

    @Test
    void nothing_of_a_person_is_left_anywhere() throws SQLException {
        assertThat(found())
                .as("before, in every corner")
                .contains(
                        "actors.person",
                        "actors.merge",
                        "actors.import_record",
                        "actors.import_run",
                        "identity.audit_word",
                        "post.message");

        coordinator.delete(people() + "/" + xaveria.slug());

        assertThat(found()).isEmpty();
        assertThat(count("actors.import_upload"))
                .as("files that wait to be read")
                .isZero();
    }

    @Test
    void the_trail_keeps_that_something_was_done_and_that_it_was_erased() {
        var before = lines();
        coordinator.delete(people() + "/" + xaveria.slug());
        var after = lines();

        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(after).extracting(Audit.Entry::act).contains("created", "changed", "deleted", "wordsErased");
        assertThat(after).allSatisfy(line -> {
            assertThat(line.subject().name()).isEmpty();
            assertThat(line.before()).isEmpty();
            assertThat(line.after()).isEmpty();
        });
        assertThat(after.getFirst().actor()).isEqualTo("Kim Beispiel");
        assertThat(coordinator.get(town.path() + "/audit").page().text())
                .contains("Person (ohne Namen): alle Angaben im Verlauf wurden gelöscht");
    }

    @Test
    void what_others_said_and_did_stays() {
        coordinator.delete(people() + "/" + xaveria.slug());
        var robin = coordinator.get(people() + "/robin-muster");
        assertThat(robin.page().text()).contains("Vorsitz, Turnverein");
        var choir = Tenancy.in(town.id(), () -> ask(Organisations.class).bySlug(town.id(), "chor"));
        assertThat(choir.orElseThrow().details().town()).isEqualTo("Musterlingen");
    }

    private List<Audit.Entry> lines() {
        return Tenancy.in(town.id(), () -> ask(Audit.class).newest(xaveria.id().toString(), 100, 0));
    }

    private String people() {
        return town.path() + "/people";
    }

    private String upload(String list) {
        var answer =
                coordinator.upload(town.path() + "/imports", "file", "chor.csv", list.getBytes(StandardCharsets.UTF_8));
        return answer.location();
    }

    private void taken(String list) {
        coordinator.post(upload(list).replace("columns", "confirmation"));
    }

    private void merged(Person twin) {
        coordinator.post(
                town.path() + "/merges",
                "kind",
                "person",
                "kept",
                xaveria.id().toString(),
                "removed",
                twin.id().toString());
        assertThat(neighbours.now(twin)).isEmpty();
    }

    private void distinguished(Person other) {
        coordinator.post(
                town.path() + "/distinctions",
                "kind",
                "person",
                "one",
                other.id().toString(),
                "other",
                xaveria.id().toString());
    }

    private void askedWhetherStillRight() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("update actors.person set created_at = now() - interval '2 years' where id = '"
                    + xaveria.id() + "'");
            connection.commit();
        }
        coordinator.post(town.path() + "/upkeep/mails");
        var words = House.open().mailbox().wordsTo(mail);
        var link = words.substring(words.indexOf(town.path() + "/upkeep/")).split("\\s", 2)[0];
        House.open().guest().post(link + "/confirmation");
    }

    /** Every table in which something of her stands, as the application sees it from her town. */
    private List<String> found() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        var row = rows.getString(1).replaceAll("[ -]", "");
                        if (TELLING.stream().anyMatch(row::contains) && !found.contains(table)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_schema || '.' || table_name
                        from information_schema.role_table_grants
                        where privilege_type = 'SELECT'
                          and grantee = current_user
                        order by 1""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private long count(String table) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        var database = House.open().database();
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('vorort.municipality', '" + town.id() + "', false)");
        }
        return connection;
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
