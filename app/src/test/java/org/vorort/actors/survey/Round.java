package org.vorort.actors.survey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.ties.Tie;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A town whose office asks its organisations. */
final class Round {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    final Town town = Town.aTown();
    final Guest office = town.as(Role.COORDINATOR);

    /** An organisation that is asked by mail. */
    Organisation byMail(String name) {
        return organisation(name, Map.of(OrganisationField.MAIL, "post@example.org"));
    }

    Organisation organisation(String name, Map<OrganisationField, String> texts) {
        var all = new EnumMap<OrganisationField, String>(OrganisationField.class);
        all.putAll(texts);
        all.put(OrganisationField.NAME, name);
        var draft = new Organisations.Draft(OrganisationDetails.of(all), "", Map.of());
        return Tenancy.in(town.id(), () -> House.open().ask(Organisations.class).create(town.id(), draft, TEST));
    }

    /** Somebody with a function in each of these. */
    void belongs(String name, Organisation... places) {
        var words = name.split(" ");
        Tenancy.run(town.id(), () -> {
            var draft = new People.Draft(PersonDetails.named(words[0], words[1]), "", Map.of());
            var person = House.open().ask(People.class).create(town.id(), draft, TEST);
            for (var place : places) {
                House.open().ask(Functions.class).add(town.id(), List.of(function(person, place)), TEST);
            }
        });
    }

    private static Functions.Function function(Person person, Organisation place) {
        return new Functions.Function(
                Ids.fresh(), person.id(), place.id(), "", false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Begins a round of three weeks and sends the mails. */
    void begin() {
        var deadline = House.today().plusWeeks(3);
        office.post(
                town.path() + "/survey",
                "deadline",
                deadline.toString(),
                "words",
                "",
                "remindAfterDays",
                "10",
                "step",
                "begin");
        office.post(town.path() + "/survey/mails");
    }

    /** The link that was mailed to this organisation, as a path; the outbox shows it. */
    String linkOf(Organisation organisation) {
        var found = ask("select body from post.message where body like '%„" + organisation.name()
                + "“%' order by created_at desc, id desc limit 1");
        var start = found.indexOf(town.path() + "/survey/");
        return found.substring(start, found.indexOf('\n', start)).strip();
    }

    /** The id of what the office types in for this organisation. */
    String requestOf(Organisation organisation) {
        return ask("select r.id from actors.survey_request r where r.organisation_id = '" + organisation.id()
                + "' order by r.id desc limit 1");
    }

    List<Tie> ties() {
        return Tenancy.in(town.id(), () -> House.open().ask(Ties.class).all(town.id()));
    }

    Set<OrganisationId> answered() {
        return Tenancy.in(town.id(), () -> House.open().ask(Surveys.class).answered(town.id()));
    }

    List<TieStatement> statements(Organisation organisation) {
        return Tenancy.in(town.id(), () -> House.open().ask(Ties.class).statements(town.id(), organisation.id()));
    }

    /** Lets time pass: sets a column of the town's rows. */
    void change(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("set local time zone 'Europe/Berlin'");
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        var database = House.open().database();
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('vorort.municipality', '" + town.id() + "', true)");
        }
        return connection;
    }
}
