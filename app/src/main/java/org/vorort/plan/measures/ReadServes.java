package org.vorort.plan.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.OrganisationSearch;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.Goals;

/** Makes of what was typed what a measure serves: goals, concepts, and the organisations that take part. */
@Service
class ReadServes {

    private final Concepts concepts;
    private final Goals goals;
    private final Organisations organisations;
    private final OrganisationSearch search;

    ReadServes(Concepts concepts, Goals goals, Organisations organisations, OrganisationSearch search) {
        this.concepts = concepts;
        this.goals = goals;
        this.organisations = organisations;
        this.search = search;
    }

    /** What is meant. Names that are unknown or belong to several are asked for; a goal brings its concept along. */
    @Transactional(readOnly = true)
    public Measure.Serves of(MunicipalityId municipality, MeasureForm form, Errors errors) {
        var chosenGoals = goals.all(municipality).stream()
                .filter(goal -> form.goalIds().contains(goal.id().toString()))
                .toList();
        var chosenConcepts = new LinkedHashSet<ConceptId>();
        chosenGoals.forEach(goal -> chosenConcepts.add(goal.concept()));
        concepts.all(municipality).stream()
                .filter(concept -> form.conceptIds().contains(concept.id().toString()))
                .forEach(concept -> chosenConcepts.add(concept.id()));
        var partners = partners(municipality, form.partnerNames(), errors);
        return new Measure.Serves(
                List.copyOf(chosenConcepts), chosenGoals.stream().map(Goal::id).toList(), partners);
    }

    /** The names of these organisations, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> named(MunicipalityId municipality, List<OrganisationId> ids) {
        var found = new ArrayList<Organisation>();
        ids.forEach(id -> organisations.byId(municipality, id).ifPresent(found::add));
        found.sort(java.util.Comparator.comparing(
                organisation -> organisation.name().toLowerCase(Locale.GERMAN)));
        return found;
    }

    private List<OrganisationId> partners(MunicipalityId municipality, List<String> names, Errors errors) {
        var partners = new LinkedHashSet<OrganisationId>();
        for (var name : names) {
            var found = search.named(municipality, name);
            var exact = found.stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .toList();
            var meant = exact.size() == 1 ? exact : found;
            if (meant.size() == 1) {
                partners.add(meant.getFirst().id());
            } else {
                var key = meant.isEmpty() ? "plan.measures.partner.unknown" : "plan.measures.partner.several";
                errors.rejectValue("partners", key, new Object[] {name}, "");
            }
        }
        return List.copyOf(partners);
    }
}
