package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.EntryField;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceDetails;
import org.vorort.actors.PlaceField;
import org.vorort.actors.PlaceId;
import org.vorort.actors.Places;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.imports.plan.PlannedEntry;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Writes what was planned, entry kind by entry kind, each with its line in the audit trail. */
@Component
class WriteImport {

    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Functions functions;
    private final Offers offers;

    WriteImport(Organisations organisations, Places places, People people, Functions functions, Offers offers) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.functions = functions;
        this.offers = offers;
    }

    /** @return the entries that somebody else changed at the same moment and that were left as they are */
    List<PlannedEntry> write(MunicipalityId municipality, ImportPlan plan, String source, Visitor.Actor by) {
        var refused = new ArrayList<PlannedEntry>();
        organisations(municipality, plan, source, by, refused);
        places(municipality, plan, source, by, refused);
        people(municipality, plan, source, by, refused);
        functions(municipality, plan, by);
        offers(municipality, plan, by);
        return refused;
    }

    private void organisations(
            MunicipalityId municipality, ImportPlan plan, String source, Visitor.Actor by, List<PlannedEntry> refused) {
        var fresh = plan.created(EntryKind.ORGANISATION);
        var drafts = new ArrayList<Organisations.Draft>();
        for (var entry : fresh) {
            drafts.add(new Organisations.Draft(organisation(entry), source, entry.unread()));
        }
        var created = drafts.isEmpty()
                ? List.<org.vorort.actors.Organisation>of()
                : organisations.createAll(municipality, drafts, by);
        for (var i = 0; i < created.size(); i++) {
            fresh.get(i).written(created.get(i).id().value());
        }
        var planned = byId(plan.changed(EntryKind.ORGANISATION));
        if (planned.isEmpty()) {
            return;
        }
        var changed = organisations.all(municipality).stream()
                .filter(it -> planned.containsKey(it.id().value()))
                .map(it -> {
                    var entry = planned.get(it.id().value());
                    return it.with(organisation(entry)).withUnread(entry.unread());
                })
                .toList();
        organisations
                .changeAll(municipality, changed, by)
                .forEach(it -> refused.add(planned.get(it.id().value())));
    }

    private void places(
            MunicipalityId municipality, ImportPlan plan, String source, Visitor.Actor by, List<PlannedEntry> refused) {
        var fresh = plan.created(EntryKind.PLACE);
        var drafts = new ArrayList<Places.Draft>();
        for (var entry : fresh) {
            drafts.add(new Places.Draft(owner(entry), place(entry), source, entry.unread()));
        }
        var created = drafts.isEmpty() ? List.<Place>of() : places.createAll(municipality, drafts, by);
        for (var i = 0; i < created.size(); i++) {
            fresh.get(i).written(created.get(i).id().value());
        }
        var planned = byId(plan.changed(EntryKind.PLACE));
        if (planned.isEmpty()) {
            return;
        }
        var changed = places.all(municipality).stream()
                .filter(it -> planned.containsKey(it.id().value()))
                .map(it -> changed(it, planned.get(it.id().value())))
                .toList();
        places.changeAll(municipality, changed, by)
                .forEach(it -> refused.add(planned.get(it.id().value())));
    }

    private void people(
            MunicipalityId municipality, ImportPlan plan, String source, Visitor.Actor by, List<PlannedEntry> refused) {
        var fresh = plan.created(EntryKind.PERSON);
        var drafts = new ArrayList<People.Draft>();
        for (var entry : fresh) {
            drafts.add(new People.Draft(person(entry), source, entry.unread()));
        }
        var created =
                drafts.isEmpty() ? List.<org.vorort.actors.Person>of() : people.createAll(municipality, drafts, by);
        for (var i = 0; i < created.size(); i++) {
            fresh.get(i).written(created.get(i).id().value());
        }
        var planned = byId(plan.changed(EntryKind.PERSON));
        if (planned.isEmpty()) {
            return;
        }
        var changed = people.all(municipality).stream()
                .filter(it -> planned.containsKey(it.id().value()))
                .map(it -> {
                    var entry = planned.get(it.id().value());
                    return it.with(person(entry)).withUnread(entry.unread());
                })
                .toList();
        people.changeAll(municipality, changed, by)
                .forEach(it -> refused.add(planned.get(it.id().value())));
    }

    private void functions(MunicipalityId municipality, ImportPlan plan, Visitor.Actor by) {
        var added = new ArrayList<Function>();
        for (var wanted : plan.newFunctions()) {
            added.add(new Function(
                    Ids.fresh(),
                    new PersonId(wanted.person().id()),
                    new OrganisationId(wanted.organisation().id()),
                    wanted.title(),
                    wanted.contactPerson(),
                    Optional.empty(),
                    wanted.term().from(),
                    wanted.term().until()));
        }
        if (!added.isEmpty()) {
            functions.add(municipality, added, by);
        }
        plan.changedFunctions().forEach(function -> functions.change(municipality, function, by));
    }

    private void offers(MunicipalityId municipality, ImportPlan plan, Visitor.Actor by) {
        var added = new ArrayList<Offer>();
        for (var wanted : plan.newOffers()) {
            added.add(new Offer(
                    Ids.fresh(),
                    new OrganisationId(wanted.organisation().id()),
                    wanted.place().stream().findFirst().map(place -> new PlaceId(place.id())),
                    wanted.title(),
                    wanted.description(),
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (!added.isEmpty()) {
            offers.add(municipality, added, by);
        }
        plan.endedOffers().forEach(offer -> offers.remove(municipality, offer, by));
    }

    private static Place changed(Place place, PlannedEntry entry) {
        return new Place(
                place.id(),
                owner(entry),
                place.slug(),
                place(entry),
                place.state(),
                place.source(),
                entry.unread(),
                place.updatedAt(),
                place.version());
    }

    private static Optional<OrganisationId> owner(PlannedEntry place) {
        return place.organisation().map(owner -> new OrganisationId(owner.id()));
    }

    private static OrganisationDetails organisation(PlannedEntry entry) {
        return OrganisationDetails.of(texts(OrganisationField.class, entry));
    }

    private static PlaceDetails place(PlannedEntry entry) {
        return PlaceDetails.of(texts(PlaceField.class, entry));
    }

    private static PersonDetails person(PlannedEntry entry) {
        return PersonDetails.of(texts(PersonField.class, entry));
    }

    private static <F extends Enum<F> & EntryField> Map<F, String> texts(Class<F> fields, PlannedEntry entry) {
        var texts = new EnumMap<F, String>(fields);
        for (var field : fields.getEnumConstants()) {
            texts.put(field, entry.text(field.key()));
        }
        return texts;
    }

    private static Map<java.util.UUID, PlannedEntry> byId(List<PlannedEntry> entries) {
        var byId = new HashMap<java.util.UUID, PlannedEntry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }
}
