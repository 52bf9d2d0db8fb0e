package org.vorort.bodies.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.Phones;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Whom the successor has to know: everybody in the bodies that this person chairs, manages or writes for. */
@Component
@Order(90)
class ContactsToHandOver implements HandoverSection {

    private final Officers officers;
    private final Seats seats;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    ContactsToHandOver(Officers officers, Seats seats, People people, Texts texts, Clock clock) {
        this.officers = officers;
        this.seats = seats;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.handover.contacts");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var places = new LinkedHashMap<PersonId, String>();
        for (var body : officers.of(municipality, person, today).keySet()) {
            for (var seat : seats.of(municipality, body, today)) {
                seat.holder()
                        .filter(holding -> !holding.person().equals(person))
                        .ifPresent(holding -> places.putIfAbsent(holding.person(), holding.organisationName()));
            }
        }
        return entries(municipality, places);
    }

    private List<Entry> entries(MunicipalityId municipality, Map<PersonId, String> places) {
        var entries = new ArrayList<Entry>();
        for (Person contact : people.byIds(municipality, places.keySet())) {
            var said = new ArrayList<String>();
            said.add(contact.name());
            said.add(places.getOrDefault(contact.id(), ""));
            said.add(Phones.shown(contact.details().phone()));
            said.add(contact.details().mail());
            said.removeIf(String::isBlank);
            entries.add(new Entry(String.join(", ", said), "/people/" + contact.slug()));
        }
        return entries;
    }
}
