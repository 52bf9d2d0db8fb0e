package org.vorort.actors.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The organisations and people who are asked, seen alike: what they may read and correct about themselves. */
@Component
class Addressees {

    /** What is asked about an organisation. The office's note and its own words are not shown. */
    private static final List<OrganisationField> OF_ORGANISATION = List.of(
            OrganisationField.NAME,
            OrganisationField.STREET,
            OrganisationField.POSTCODE,
            OrganisationField.TOWN,
            OrganisationField.PHONE,
            OrganisationField.OTHER_PHONE,
            OrganisationField.MAIL,
            OrganisationField.WEB,
            OrganisationField.CONTACT_WAY,
            OrganisationField.ABOUT);

    private static final List<PersonField> OF_PERSON = List.of(
            PersonField.TITLE,
            PersonField.GIVEN_NAME,
            PersonField.FAMILY_NAME,
            PersonField.STREET,
            PersonField.POSTCODE,
            PersonField.TOWN,
            PersonField.PHONE,
            PersonField.OTHER_PHONE,
            PersonField.MAIL,
            PersonField.CONTACT_WAY,
            PersonField.REACHABLE_VIA);

    /** An entry as its own people see it. @param texts by field key, in order */
    record Entry(String kind, UUID id, String name, Map<String, String> texts) {}

    private final Organisations organisations;
    private final People people;

    Addressees(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    Optional<Entry> find(MunicipalityId municipality, String kind, UUID id) {
        return kind.equals("person")
                ? people.byId(municipality, new PersonId(id)).map(Addressees::entry)
                : organisations.byId(municipality, new OrganisationId(id)).map(Addressees::entry);
    }

    /** The address lines below the name. */
    List<String> address(MunicipalityId municipality, UpkeepStore.Stale entry) {
        var lines = new ArrayList<String>();
        find(municipality, entry.kind(), entry.id()).ifPresent(found -> {
            lines.add(found.texts().get("street"));
            lines.add((found.texts().get("postcode") + " " + found.texts().get("town")).strip());
        });
        return lines;
    }

    /** Writes what was corrected; fields that are not asked about stay as they are. */
    void correct(MunicipalityId municipality, Entry entry, Map<String, String> corrected, Visitor.Actor by) {
        if (entry.kind().equals("person")) {
            var person = people.byId(municipality, new PersonId(entry.id())).orElseThrow();
            var texts = person.details().texts();
            OF_PERSON.forEach(field -> texts.put(field, corrected.getOrDefault(field.key(), texts.get(field))));
            people.change(municipality, person.with(PersonDetails.of(texts)), by);
        } else {
            var organisation = organisations
                    .byId(municipality, new OrganisationId(entry.id()))
                    .orElseThrow();
            var texts = organisation.details().texts();
            OF_ORGANISATION.forEach(field -> texts.put(field, corrected.getOrDefault(field.key(), texts.get(field))));
            organisations.change(municipality, organisation.with(OrganisationDetails.of(texts)), by);
        }
    }

    void confirm(MunicipalityId municipality, Entry entry, Visitor.Actor by) {
        if (entry.kind().equals("person")) {
            people.confirm(municipality, new PersonId(entry.id()), by);
        } else {
            organisations.confirm(municipality, new OrganisationId(entry.id()), by);
        }
    }

    /** Does not count on somebody who says goodbye; the office archives or deletes. */
    void rest(MunicipalityId municipality, Entry entry, Visitor.Actor by) {
        if (entry.kind().equals("person")) {
            people.byId(municipality, new PersonId(entry.id()))
                    .ifPresent(found -> people.change(municipality, found.in(State.RESTING), by));
        } else {
            organisations
                    .byId(municipality, new OrganisationId(entry.id()))
                    .ifPresent(found -> organisations.change(municipality, found.in(State.RESTING), by));
        }
    }

    private static Entry entry(Organisation organisation) {
        var texts = new LinkedHashMap<String, String>();
        OF_ORGANISATION.forEach(
                field -> texts.put(field.key(), organisation.details().text(field)));
        return new Entry("organisation", organisation.id().value(), organisation.name(), texts);
    }

    private static Entry entry(Person person) {
        var texts = new LinkedHashMap<String, String>();
        OF_PERSON.forEach(field -> texts.put(field.key(), person.details().text(field)));
        return new Entry("person", person.id().value(), person.name(), texts);
    }
}
