package org.vorort.actors.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.ContactWay;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.Recipient;

/**
 * Whom a message is addressed to. Whoever prefers letters, visits or the phone gets no mail: the message lies ready in the
 * outbox, to be printed or read out. Somebody without an own address is reached through the organisation they act for.
 */
@Service
public class Reach {

    /** A recipient and the way to them: {@code MAIL}, {@code LETTER} or {@code PHONE}. */
    public record Contact(Recipient recipient, ContactWay way) {}

    private final People people;
    private final Organisations organisations;

    Reach(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * The recipient.
     *
     * @return empty where the person is not in the directory any more
     */
    @Transactional(readOnly = true)
    public Optional<Recipient> person(MunicipalityId municipality, PersonId person) {
        return people.byId(municipality, person).map(Reach::recipient);
    }

    /** The recipient who acts on behalf of this organisation; empty where the person is not in the directory any more. */
    @Transactional(readOnly = true)
    public Optional<Recipient> person(MunicipalityId municipality, PersonId person, OrganisationId organisation) {
        var actsFor = organisations.byId(municipality, organisation);
        return people.byId(municipality, person)
                .map(found -> actsFor.map(known -> recipient(found, known)).orElseGet(() -> recipient(found)));
    }

    /** How somebody is reached who acts on behalf of these organisations, or of none; without any address they are rung up. */
    @Transactional(readOnly = true)
    public Contact contact(MunicipalityId municipality, Person person, List<OrganisationId> actsFor) {
        var organisation = actsFor.stream()
                .flatMap(id -> organisations.byId(municipality, id).stream())
                .findFirst();
        return contact(person, organisation);
    }

    /** The way to each of these, who act on behalf of an organisation or of none. */
    @Transactional(readOnly = true)
    public Map<PersonId, Contact> contacts(
            MunicipalityId municipality, Map<Person, Optional<OrganisationId>> actingFor) {
        var wanted = actingFor.values().stream().flatMap(Optional::stream).toList();
        var known = new HashMap<OrganisationId, Organisation>();
        organisations.byIds(municipality, wanted).forEach(one -> known.put(one.id(), one));
        var contacts = new HashMap<PersonId, Contact>();
        actingFor.forEach(
                (person, organisation) -> contacts.put(person.id(), contact(person, organisation.map(known::get))));
        return contacts;
    }

    private static Contact contact(Person person, Optional<Organisation> organisation) {
        var recipient = organisation.map(known -> recipient(person, known)).orElseGet(() -> recipient(person));
        return new Contact(recipient, way(person, recipient));
    }

    private static ContactWay way(Person person, Recipient recipient) {
        if (recipient.mail().isPresent()) {
            return ContactWay.MAIL;
        }
        var phone = person.details().contactWay() == ContactWay.PHONE
                || recipient.address().isEmpty();
        return phone ? ContactWay.PHONE : ContactWay.LETTER;
    }

    /** The recipient for an organisation as a whole; empty where it is not in the directory any more. */
    @Transactional(readOnly = true)
    public Optional<Recipient> organisation(MunicipalityId municipality, OrganisationId organisation) {
        return organisations.byId(municipality, organisation).map(Reach::recipient);
    }

    private static Recipient recipient(Person person) {
        var details = person.details();
        return new Recipient(
                person.name(),
                wanted(details.contactWay(), details.mail()),
                address(details.street(), details.postcode(), details.town()));
    }

    /** With what is missing taken from the organisation; never a mail for somebody who does not want one. */
    private static Recipient recipient(Person person, Organisation actsFor) {
        var own = recipient(person);
        var details = person.details();
        var borrows = details.mail().isBlank() && mails(details.contactWay());
        var mail = borrows ? wanted(ContactWay.MAIL, actsFor.details().mail()) : own.mail();
        return new Recipient(own.name(), mail, own.address().isEmpty() ? lines(actsFor) : own.address());
    }

    private static Recipient recipient(Organisation organisation) {
        var details = organisation.details();
        return new Recipient(
                organisation.name(),
                wanted(details.contactWay(), details.mail()),
                address(details.street(), details.postcode(), details.town()));
    }

    private static Optional<String> wanted(ContactWay way, String mail) {
        return Optional.of(mail).filter(text -> !text.isBlank() && mails(way));
    }

    private static boolean mails(ContactWay way) {
        return way == ContactWay.UNKNOWN || way == ContactWay.MAIL;
    }

    private static List<String> lines(Organisation organisation) {
        var details = organisation.details();
        var lines = new ArrayList<String>();
        lines.add(organisation.name());
        lines.addAll(address(details.street(), details.postcode(), details.town()));
        return lines;
    }

    private static List<String> address(String street, String postcode, String town) {
        return Stream.of(street, (postcode + " " + town).strip())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
