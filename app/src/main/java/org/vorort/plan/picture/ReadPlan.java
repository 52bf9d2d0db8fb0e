package org.vorort.plan.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.tasks.Task;

/** Reads the plan of a municipality, every table once. */
@Service
public class ReadPlan {

    private final Concepts concepts;
    private final Goals goals;
    private final Measures measures;
    private final Bodies bodies;
    private final People people;
    private final Organisations organisations;

    ReadPlan(
            Concepts concepts,
            Goals goals,
            Measures measures,
            Bodies bodies,
            People people,
            Organisations organisations) {
        this.concepts = concepts;
        this.goals = goals;
        this.measures = measures;
        this.bodies = bodies;
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public PlanPicture of(MunicipalityId municipality) {
        var found = measures.all(municipality);
        return new PlanPicture(
                measures.today(),
                concepts.all(municipality),
                goals.all(municipality),
                goals.lastValues(municipality),
                found,
                measures.milestones(municipality),
                measures.money(municipality),
                owners(municipality, found),
                bodies.all(municipality));
    }

    private Map<Task.Owner, String> owners(MunicipalityId municipality, Collection<Measure> found) {
        var persons = new HashSet<PersonId>();
        var others = new HashSet<OrganisationId>();
        for (var measure : found) {
            measure.owner().person().ifPresent(persons::add);
            measure.owner().organisation().ifPresent(others::add);
        }
        var names = new HashMap<Task.Owner, String>();
        for (var person : people.byIds(municipality, List.copyOf(persons))) {
            names.put(Task.Owner.of(person.id()), person.name());
        }
        for (var organisation : organisations.byIds(municipality, List.copyOf(others))) {
            names.put(Task.Owner.of(organisation.id()), organisation.name());
        }
        return names;
    }
}
