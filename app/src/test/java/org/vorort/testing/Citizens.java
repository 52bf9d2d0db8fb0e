package org.vorort.testing;

import java.util.EnumMap;
import java.util.Map;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;

/** People and organisations of a test's town: {@code new Citizens(town).byMail("Ayşe Kaya", "ayse@example.org")}. */
public record Citizens(Town town) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    /** Somebody of whom only the name is known. */
    public Person named(String name) {
        return person(name, Map.of());
    }

    public Person byMail(String name, String mail) {
        return person(name, Map.of(PersonField.MAIL, mail));
    }

    /** Somebody who has a mail address and wants letters all the same. */
    public Person byLetter(String name, String mail, String street) {
        return person(
                name,
                Map.of(
                        PersonField.MAIL, mail,
                        PersonField.STREET, street,
                        PersonField.POSTCODE, "75417",
                        PersonField.TOWN, "Testlingen",
                        PersonField.CONTACT_WAY, "letter"));
    }

    public Person byPhone(String name, String phone) {
        return person(name, Map.of(PersonField.PHONE, phone, PersonField.CONTACT_WAY, "phone"));
    }

    public Organisation organisation(String name, String group) {
        var details = OrganisationDetails.of(Map.of(OrganisationField.NAME, name, OrganisationField.GROUP, group));
        var draft = new Organisations.Draft(details, "Liste", Map.of());
        return Tenancy.in(town.id(), () -> House.open().ask(Organisations.class).create(town.id(), draft, TEST));
    }

    private Person person(String name, Map<PersonField, String> texts) {
        var gap = name.lastIndexOf(' ');
        var all = new EnumMap<PersonField, String>(PersonField.class);
        all.putAll(texts);
        all.put(PersonField.GIVEN_NAME, name.substring(0, Math.max(gap, 0)));
        all.put(PersonField.FAMILY_NAME, name.substring(gap + 1));
        var draft = new People.Draft(PersonDetails.of(all), "Liste", Map.of());
        return Tenancy.in(town.id(), () -> House.open().ask(People.class).create(town.id(), draft, TEST));
    }
}
