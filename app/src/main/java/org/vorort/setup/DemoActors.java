package org.vorort.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Confirmation;
import org.vorort.actors.ContactWay;
import org.vorort.actors.FieldText;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceDetails;
import org.vorort.actors.PlaceField;
import org.vorort.actors.Places;
import org.vorort.actors.SearchText;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Purpose;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** Musterlingen's directory. The same seed makes the same town on every day. */
@Service
class DemoActors {

    private static final long SEED = 25_300;
    private static final String SOURCE = "Musterlingen";
    private static final int STALE_EVERY = 6;

    private final Organisations organisations;
    private final People people;
    private final Places places;
    private final Functions functions;
    private final Offers offers;
    private final Consents consents;
    private final Clock clock;

    DemoActors(
            Organisations organisations,
            People people,
            Places places,
            Functions functions,
            Offers offers,
            Consents consents,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.places = places;
        this.functions = functions;
        this.offers = offers;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        var random = new Random(SEED);
        var byName = new HashMap<String, Organisation>();
        for (var organisation : organisations.createAll(town, organisationDrafts(random), by)) {
            byName.put(organisation.name(), organisation);
        }
        var located = new HashMap<String, Place>();
        for (var place : places.createAll(town, placeDrafts(byName), by)) {
            located.put(place.name(), place);
        }
        var persons = people.createAll(town, personDrafts(random), by);
        functions.add(town, held(persons, byName, random), by);
        offers.add(town, offered(byName, located), by);
        agree(town, byName, persons, by);
    }

    private List<Organisations.Draft> organisationDrafts(Random random) {
        var drafts = new ArrayList<Organisations.Draft>();
        var firstAt = new HashMap<String, Integer>();
        for (var line : DemoFile.read("organisations.tsv", 12)) {
            var texts = new EnumMap<OrganisationField, String>(OrganisationField.class);
            texts.put(OrganisationField.NAME, line.get(0));
            texts.put(OrganisationField.SHORT_NAME, line.get(1));
            texts.put(OrganisationField.GROUP, line.get(2));
            texts.put(OrganisationField.LEVEL, line.get(3));
            texts.put(OrganisationField.LEGAL_FORM, line.get(4));
            texts.put(OrganisationField.STREET, line.get(5));
            texts.put(OrganisationField.POSTCODE, "99999");
            texts.put(OrganisationField.TOWN, "Musterlingen");
            texts.put(OrganisationField.QUARTER, line.get(6));
            texts.put(OrganisationField.FIELDS, line.get(7));
            texts.put(OrganisationField.LANGUAGES, line.get(8));
            texts.put(OrganisationField.TARGET_GROUPS, line.get(9));
            texts.put(OrganisationField.CONTACT_WAY, line.get(10));
            texts.put(OrganisationField.ABOUT, line.get(11));
            // Without a description it is an entry typed in twice: same street, same telephone.
            var number = line.get(11).isEmpty()
                    ? firstAt.getOrDefault(line.get(5), drafts.size())
                    : Integer.valueOf(drafts.size());
            firstAt.putIfAbsent(line.get(5), number);
            contact(texts, line, number);
            var unread = drafts.size() % 17 == 5
                    ? Map.of("otherPhone", "abends bei Frau Busch klingeln")
                    : Map.<String, String>of();
            drafts.add(new Organisations.Draft(
                    OrganisationDetails.of(texts), SOURCE, unread, confirmed(drafts.size(), random)));
        }
        return drafts;
    }

    /** Phones from the range kept free for films and books (Bundesnetzagentur, Rufnummern für Medien). */
    private static void contact(Map<OrganisationField, String> texts, List<String> line, int number) {
        texts.put(OrganisationField.PHONE, "+493023125%03d".formatted(100 + number));
        if (!line.get(10).equals("visit") && !line.get(10).isEmpty()) {
            var parts = line.get(0).split(", ", 2);
            var host = plain(parts[0].replaceAll(" (e\\. V\\.|gGmbH|GmbH.*|GbR)$", ""));
            var office = parts.length > 1 ? plain(parts[1]) : "";
            texts.put(OrganisationField.MAIL, (office.isEmpty() ? "info" : office) + "@" + host + ".example");
            texts.put(
                    OrganisationField.WEB, "https://www." + host + ".example" + (office.isEmpty() ? "" : "/" + office));
        }
    }

    private static String plain(String name) {
        return SearchText.plain(name).replace(' ', '-');
    }

    private List<Places.Draft> placeDrafts(Map<String, Organisation> byName) {
        var drafts = new ArrayList<Places.Draft>();
        for (var line : DemoFile.read("places.tsv", 8)) {
            var texts = new EnumMap<PlaceField, String>(PlaceField.class);
            texts.put(PlaceField.NAME, line.get(1));
            texts.put(PlaceField.KIND, line.get(2));
            texts.put(PlaceField.STREET, line.get(3));
            texts.put(PlaceField.POSTCODE, "99999");
            texts.put(PlaceField.TOWN, "Musterlingen");
            texts.put(PlaceField.QUARTER, line.get(4));
            texts.put(PlaceField.ACCESSIBILITY, line.get(5));
            texts.put(PlaceField.OPENING_HOURS, line.get(6));
            texts.put(PlaceField.ABOUT, line.get(7));
            var provider = Optional.ofNullable(byName.get(line.get(0))).map(Organisation::id);
            drafts.add(new Places.Draft(provider, PlaceDetails.of(texts), SOURCE, Map.of()));
        }
        return drafts;
    }

    private List<People.Draft> personDrafts(Random random) {
        var ways = List.of(ContactWay.PHONE, ContactWay.MAIL, ContactWay.MAIL, ContactWay.LETTER, ContactWay.VISIT);
        var drafts = new ArrayList<People.Draft>();
        for (var line : DemoFile.read("people.tsv", 3)) {
            var number = drafts.size();
            var texts = new EnumMap<PersonField, String>(PersonField.class);
            var given = line.get(0).split(" (?=\\S+$)");
            texts.put(PersonField.TITLE, given.length > 1 ? given[0] : "");
            texts.put(PersonField.GIVEN_NAME, given[given.length - 1]);
            texts.put(PersonField.FAMILY_NAME, line.get(1));
            texts.put(
                    PersonField.CONTACT_WAY,
                    ways.get(random.nextInt(ways.size())).code());
            texts.put(PersonField.PHONE, "+491713920%03d".formatted(number));
            if (number % 4 != 3) {
                var mail = SearchText.plain(line.get(0).replaceAll(".* ", "")) + "." + SearchText.plain(line.get(1));
                texts.put(PersonField.MAIL, mail.replace(' ', '-') + "@musterlingen.example");
            } else {
                texts.put(PersonField.STREET, "Musterweg " + (1 + random.nextInt(80)));
                texts.put(PersonField.POSTCODE, "99999");
                texts.put(PersonField.TOWN, "Musterlingen");
            }
            texts.put(PersonField.LANGUAGES, random.nextInt(3) == 0 ? "de; en" : "de");
            drafts.add(new People.Draft(PersonDetails.of(texts), SOURCE, Map.of(), confirmed(number, random)));
        }
        return drafts;
    }

    /** Most entries were confirmed within the last months, every sixth not for more than a year. */
    private Optional<Confirmation> confirmed(int number, Random random) {
        var days = number % STALE_EVERY == 2 ? 380 + random.nextInt(300) : 5 + random.nextInt(320);
        var at = clock.instant().minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        return number % 9 == 4 ? Optional.empty() : Optional.of(new Confirmation(at, "Büro Musterlingen"));
    }

    private List<Function> held(List<Person> persons, Map<String, Organisation> byName, Random random) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var lines = DemoFile.read("people.tsv", 3);
        var held = new ArrayList<Function>();
        var contacts = new HashMap<Organisation, Person>();
        for (var index = 0; index < lines.size(); index++) {
            for (var part : lines.get(index).get(2).split("\\|")) {
                var words = part.split("=");
                if (words.length == 2) {
                    var organisation = byName.get(words[0]);
                    var title = words[1].replaceAll("[*~]$", "");
                    var contact = words[1].endsWith("*");
                    var former = words[1].endsWith("~");
                    var from = today.minusDays(200 + random.nextInt(2_500));
                    var deputy = Optional.ofNullable(contacts.get(organisation)).map(Person::id);
                    held.add(new Function(
                            Ids.fresh(),
                            persons.get(index).id(),
                            organisation.id(),
                            title,
                            contact,
                            contact || former ? Optional.empty() : deputy,
                            Optional.of(from),
                            former ? Optional.of(today.minusDays(100)) : Optional.empty()));
                    contacts.putIfAbsent(organisation, persons.get(index));
                }
            }
        }
        return held.stream().map(function -> deputised(function, held)).toList();
    }

    /** The first colleague of the same house stands in for whom one calls there; where there is none, nobody does. */
    private static Function deputised(Function function, List<Function> all) {
        if (!function.contactPerson()) {
            return function;
        }
        var colleague = all.stream()
                .filter(other -> other.organisation().equals(function.organisation())
                        && !other.person().equals(function.person())
                        && other.until().isEmpty())
                .map(Function::person)
                .findFirst();
        return new Function(
                function.id(),
                function.person(),
                function.organisation(),
                function.title(),
                true,
                colleague,
                function.from(),
                function.until());
    }

    private static List<Offer> offered(Map<String, Organisation> byName, Map<String, Place> located) {
        var offered = new ArrayList<Offer>();
        for (var line : DemoFile.read("offers.tsv", 7)) {
            offered.add(new Offer(
                    Ids.fresh(),
                    byName.get(line.get(0)).id(),
                    Optional.ofNullable(located.get(line.get(1))).map(Place::id),
                    line.get(2),
                    line.get(3),
                    line.get(4),
                    FieldText.split(line.get(5)),
                    FieldText.split(line.get(6)),
                    Optional.empty(),
                    Optional.empty()));
        }
        return offered;
    }

    /** Many have agreed to be listed, some only for one purpose, some not at all. */
    private void agree(MunicipalityId town, Map<String, Organisation> byName, List<Person> persons, Visitor.Actor by) {
        var day = LocalDate.ofInstant(clock.instant(), Formats.ZONE).minusDays(90);
        var index = 0;
        for (var organisation : byName.values()) {
            if (organisation.name().hashCode() % 5 != 0) {
                var giver = new Consents.Giver.OfOrganisation(organisation.id());
                consents.give(town, giver, Purpose.DIRECTORY, day, "Formular", organisation.name(), by);
            }
        }
        for (var person : persons) {
            if (index++ % 3 == 0) {
                var giver = new Consents.Giver.OfPerson(person.id());
                consents.give(town, giver, Purpose.DIRECTORY, day, "am Telefon", person.name(), by);
                consents.give(town, giver, Purpose.CONTACT, day, "am Telefon", person.name(), by);
            }
        }
    }
}
