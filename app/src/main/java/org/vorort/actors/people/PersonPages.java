package org.vorort.actors.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonId;
import org.vorort.actors.Phones;
import org.vorort.actors.State;
import org.vorort.actors.concerns.Concerns;
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.consents.Purpose;
import org.vorort.actors.duplicates.Successors;
import org.vorort.actors.people.Portraits.Portrait;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.post.bounces.Bounce;
import org.vorort.post.bounces.Bounces;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A person's page and what can be done there. */
@Controller
class PersonPages {

    /** One way of reaching somebody. @param kind a text key @param link empty where nothing can be clicked */
    record Way(String kind, String text, String link, boolean preferred) {}

    /**
     * @param seesContact whether this visitor may know how to reach the person
     * @param concerns what rooms above have noticed; for the office only
     * @param bounce whether the last mail to the address came back; for the office only
     */
    record PersonView(
            Portrait portrait,
            boolean office,
            boolean seesContact,
            List<Link> concerns,
            Optional<Bounce> bounce,
            PersonWords words,
            Visitor visitor,
            Texts texts) {

        /** Every known way, the preferred one first. */
        List<Way> ways() {
            var details = portrait.person().details();
            var ways = new ArrayList<Way>();
            add(ways, ContactWay.PHONE, "actors.field.phone", Phones.shown(details.phone()), "tel:" + details.phone());
            add(
                    ways,
                    ContactWay.PHONE,
                    "actors.field.otherPhone",
                    Phones.shown(details.otherPhone()),
                    "tel:" + details.otherPhone());
            add(ways, ContactWay.MAIL, "actors.field.mail", details.mail(), "mailto:" + details.mail());
            add(ways, ContactWay.LETTER, "actors.people.address", address(details), "");
            add(ways, ContactWay.UNKNOWN, "actors.field.reachableVia", details.reachableVia(), "");
            ways.sort((one, other) -> Boolean.compare(other.preferred(), one.preferred()));
            return ways;
        }

        private void add(List<Way> ways, ContactWay way, String kind, String text, String link) {
            var preferred = portrait.person().details().contactWay();
            if (!text.isBlank()) {
                ways.add(new Way(kind, text, link, way == preferred && way != ContactWay.UNKNOWN));
            }
        }

        private static String address(PersonDetails details) {
            var town = (details.postcode() + " " + details.town()).strip();
            return details.street().isEmpty() || town.isEmpty()
                    ? details.street() + town
                    : details.street() + ", " + town;
        }

        String contactWay() {
            return words.contactWay(visitor, portrait.person().details().contactWay());
        }

        String languages() {
            return String.join(
                    ", ", words.languages(visitor, portrait.person().details().languages()));
        }

        LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, Formats.ZONE);
        }

        Purpose[] purposes() {
            return Purpose.values();
        }

        /** The consent for this purpose that counts: a valid one, else the last. */
        Optional<Consent> consent(Purpose purpose) {
            Optional<Consent> counts = Optional.empty();
            for (var consent : portrait.consents()) {
                if (consent.purpose() == purpose
                        && (consent.valid() || counts.filter(Consent::valid).isEmpty())) {
                    counts = Optional.of(consent);
                }
            }
            return counts;
        }

        /** A line of the trail in a few words, without the values. */
        String told(Frame page, Audit.Entry entry) {
            var key = "actors.people.act." + entry.act();
            var act = texts.knows(key) ? page.text(key) : entry.act();
            var fields = new TreeSet<>(entry.after().keySet());
            fields.addAll(entry.before().keySet());
            var named = fields.stream()
                    .map(field -> "actors.field." + field)
                    .filter(texts::knows)
                    .map(page::text)
                    .toList();
            return entry.act().equals("changed") && !named.isEmpty() ? act + ": " + String.join(", ", named) : act;
        }
    }

    private final Portraits portraits;
    private final SetState setState;
    private final ErasePerson erasePerson;
    private final Successors successors;
    private final List<Concerns> concerns;
    private final Bounces bounces;
    private final PersonWords words;
    private final Texts texts;

    PersonPages(
            Portraits portraits,
            SetState setState,
            ErasePerson erasePerson,
            Successors successors,
            List<Concerns> concerns,
            Bounces bounces,
            PersonWords words,
            Texts texts) {
        this.portraits = portraits;
        this.setState = setState;
        this.erasePerson = erasePerson;
        this.successors = successors;
        this.concerns = concerns;
        this.bounces = bounces;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/people/{slug}")
    View person(@PathVariable String slug, Visitor visitor) {
        var portrait = portraits.of(visitor.municipality(), slug);
        if (portrait.isEmpty()) {
            var moved = successors.ofPerson(visitor.municipality(), slug).orElseThrow(NotFound::new);
            return new RedirectView(visitor.home() + "/people/" + moved);
        }
        var office = PersonRules.isOffice(visitor);
        var seesContact = PersonRules.maySeeContact(office, portrait.get().agreedTo(Purpose.CONTACT));
        var noticed = office ? concerns(portrait.get().person().id(), visitor) : List.<Link>of();
        var mail = portrait.get().person().details().mail();
        var bounce = office ? bounces.of(visitor.municipality(), mail) : Optional.<Bounce>empty();
        return Screen.of(
                "actors/people/person",
                new PersonView(portrait.get(), office, seesContact, noticed, bounce, words, visitor, texts));
    }

    private List<Link> concerns(PersonId person, Visitor visitor) {
        return concerns.stream()
                .flatMap(one -> one.about(visitor.municipality(), person, visitor.language()).stream())
                .toList();
    }

    @PostMapping("/{municipality}/people/{slug}/state")
    View state(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String state,
            Visitor visitor,
            HttpServletResponse response) {
        var wanted = State.of(state);
        return switch (setState.set(visitor.municipality(), slug, wanted, visitor.actor())) {
            case SetState.Result.Done done -> {
                Notices.say(response, "actors.people.state." + wanted.code(), done.name());
                yield new RedirectView(visitor.home() + "/people/" + slug);
            }
            case SetState.Result.ChangedMeanwhile _ -> throw new Refused("actors.people.changedMeanwhile");
            case SetState.Result.NobodyThere _ -> throw new NotFound();
        };
    }

    @DeleteMapping("/{municipality}/people/{slug}")
    View erase(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var name =
                erasePerson.erase(visitor.municipality(), slug, visitor.actor()).orElseThrow(NotFound::new);
        Notices.say(response, "actors.people.erased", name);
        return new RedirectView(visitor.home() + "/people");
    }
}
