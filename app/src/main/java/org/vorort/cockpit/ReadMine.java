package org.vorort.cockpit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.cockpit.CockpitView.Invited;
import org.vorort.cockpit.CockpitView.Mine;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.NotAllowed;

/** What is the reader's own: whoever signs in sees what was sent to their mail address (docs/adr/0030). */
@Component
class ReadMine {

    private final People people;
    private final Invitees invitees;
    private final Meetings meetings;
    private final Tasks tasks;
    private final SignedLinks links;
    private final Clock clock;

    ReadMine(People people, Invitees invitees, Meetings meetings, Tasks tasks, SignedLinks links, Clock clock) {
        this.people = people;
        this.invitees = invitees;
        this.meetings = meetings;
        this.tasks = tasks;
        this.links = links;
        this.clock = clock;
    }

    Mine of(Visitor visitor, PlanPicture plan) {
        var municipality = visitor.municipality();
        var mail = visitor.signedIn().orElseThrow(NotAllowed::new).mail();
        var me = people.mailedAt(municipality, mail).stream().map(Person::id).collect(Collectors.toSet());
        var open = new ArrayList<Task>();
        me.forEach(person -> open.addAll(tasks.openOf(municipality, person)));
        return new Mine(
                !me.isEmpty(),
                invited(municipality, me),
                open,
                plan.measures(measure -> measure.state().isOpen()
                        && measure.owner().person().filter(me::contains).isPresent()));
    }

    private List<Invited> invited(MunicipalityId municipality, Set<PersonId> me) {
        var invited = new ArrayList<Invited>();
        for (var invitee : invitees.ahead(municipality, me, clock.instant())) {
            meetings.byId(municipality, invitee.meeting())
                    .ifPresent(meeting ->
                            invited.add(new Invited(meeting, links.token(invitee.link()), invitee.answerCode())));
        }
        return invited;
    }
}
