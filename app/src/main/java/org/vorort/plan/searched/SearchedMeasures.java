package org.vorort.plan.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Body;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Measures as the search finds them: by what is done, where, by whom and with whom, and what came of it. */
@Service
class SearchedMeasures implements Searchable {

    private static final String MEASURE = "measure";

    private final ReadPlan readPlan;
    private final Organisations organisations;

    SearchedMeasures(ReadPlan readPlan, Organisations organisations) {
        this.readPlan = readPlan;
        this.organisations = organisations;
    }

    @Override
    public String subject() {
        return MEASURE;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(MEASURE, "plan.measures.single", "plan.measures.title", 55));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return readPlan.of(municipality).measures().stream()
                .map(measure -> measure.id().value())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var plan = readPlan.of(municipality);
        var wanted = plan.measures(measure -> ids.contains(measure.id().value()));
        var names = partners(municipality, wanted);
        return wanted.stream().map(measure -> card(measure, plan, names)).toList();
    }

    private static Card card(Measure measure, PlanPicture plan, Map<OrganisationId, String> partners) {
        var texts = new ArrayList<String>();
        texts.add(measure.content().description());
        texts.add(plan.owner(measure));
        texts.add(String.join(", ", measure.content().quarters()));
        measure.serves().partners().forEach(id -> texts.add(partners.getOrDefault(id, "")));
        measure.serves().goals().stream()
                .flatMap(id -> plan.goal(id).stream())
                .map(Goal::words)
                .forEach(texts::add);
        plan.milestones(measure).stream().map(Milestone::title).forEach(texts::add);
        texts.add(measure.status().words());
        texts.add(measure.status().result());
        texts.add(measure.status().lessons());
        var side = new Card.Side(
                Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER),
                "/plan/measures/" + measure.slug(),
                measure.title(),
                plan.body(measure).map(Body::name).orElse(""),
                texts,
                Card.lastDay(!measure.state().isOpen()));
        return new Card(measure.id().value(), MEASURE, measure.from(), about(measure), List.of(side));
    }

    /** The names of all who take part in some of these, asked for once. */
    private Map<OrganisationId, String> partners(MunicipalityId municipality, List<Measure> some) {
        var ids = new HashSet<OrganisationId>();
        some.forEach(measure -> ids.addAll(measure.serves().partners()));
        var names = new HashMap<OrganisationId, String>();
        organisations.byIds(municipality, ids).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private static Set<UUID> about(Measure measure) {
        var about = new HashSet<UUID>();
        measure.owner().person().map(PersonId::value).ifPresent(about::add);
        measure.owner().organisation().map(OrganisationId::value).ifPresent(about::add);
        measure.serves().partners().forEach(partner -> about.add(partner.value()));
        measure.serves().goals().forEach(goal -> about.add(goal.value()));
        measure.body().ifPresent(body -> about.add(body.value()));
        return about;
    }
}
