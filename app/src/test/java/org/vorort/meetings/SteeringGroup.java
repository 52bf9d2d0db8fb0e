package org.vorort.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.Person;
import org.vorort.bodies.ABody;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Majority;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/**
 * A steering group of a test's town: three weeks' notice, three days in urgent cases, more than half for a quorum, quarterly. Its
 * members' mail addresses end in the town's own name, so that mails of tests are told apart.
 */
public record SteeringGroup(Town town, ABody body, Citizens citizens) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public static SteeringGroup in(Town town) {
        var body = ABody.in(town, "Lenkungsgruppe");
        var rules = new RulesOfProcedure(
                21,
                3,
                Quorum.of(Quorum.Kind.MORE_THAN_HALF),
                Majority.SIMPLE,
                Majority.TWO_THIRDS,
                Rhythm.QUARTERLY,
                false,
                MinutesApproval.SILENCE,
                14,
                14,
                24,
                24,
                Choosing.values()[0],
                Choosing.values()[0],
                0,
                3,
                true,
                "");
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Procedures.class)
                        .keep(town.id(), body.body(), new Dated(LONG_AGO, rules), TEST));
        return new SteeringGroup(town, body, new Citizens(town));
    }

    /** The mail address of somebody here. */
    public String mail(String name) {
        return name + "@" + town.municipality().slug() + ".example";
    }

    /** A member with a vote who reads mail at the family name. */
    public Person member(String givenName, String familyName) {
        return onSeat(
                citizens.byMail(givenName + " " + familyName, mail(familyName.toLowerCase(java.util.Locale.ROOT))));
    }

    /** Puts somebody on a seat with a vote. */
    public Person onSeat(Person person) {
        sit(person);
        return person;
    }

    /** Somebody on a seat, with somebody who stands in by mail. */
    public Person withDeputy(Person person, Person deputy) {
        var seat = sit(person);
        body.accept(body.propose(seat, 1, deputy, LONG_AGO, Optional.empty()));
        return person;
    }

    /** Plans a meeting so many days ahead and says where its page lies. */
    public String planned(Guest coordinator, int days) {
        return coordinator
                .post(
                        town.path() + "/meetings",
                        "body",
                        body.body().slug(),
                        "title",
                        "Sitzung der Lenkungsgruppe",
                        "day",
                        House.today().plusDays(days).toString(),
                        "from",
                        "17:00",
                        "until",
                        "19:00",
                        "place",
                        "Rathaus, Marktplatz 1",
                        "access",
                        "yes")
                .location();
    }

    /** Plans a meeting in a month and invites everybody to it. */
    public String invited(Guest coordinator) {
        var meeting = planned(coordinator, 30);
        coordinator.post(meeting + "/invitation");
        return meeting;
    }

    /** Holds a meeting in which all are present and say yes to this, and closes it. */
    public String resolved(Guest coordinator, String text) {
        var meeting = invited(coordinator);
        var attendance = coordinator.get(meeting + "/proceedings").page().select(".vo-attendance__list form");
        attendance.forEach(form -> coordinator.post(form.attr("action"), "presence", "present"));
        var vote = coordinator
                .get(meeting + "/proceedings")
                .page()
                .select("form[action$=/vote]")
                .first()
                .attr("action");
        var yes = String.valueOf(attendance.size());
        coordinator.post(vote, "resolution", text, "ballot", "open", "yes", yes, "version", "0");
        coordinator.post(meeting + "/proceedings/end");
        return meeting;
    }

    /** The link of the first invitation to this mail address. */
    public String link(String mail) {
        var words = House.open().mailbox().wordsTo(mail);
        var start = words.indexOf(town.path() + "/invitations/");
        return words.substring(start).split("[\\s?]", 2)[0];
    }

    private UUID sit(Person person) {
        var seat = body.seat("Sitz von " + person.name(), "");
        body.accept(body.propose(seat, 0, person, LONG_AGO, Optional.empty()));
        return seat;
    }
}
