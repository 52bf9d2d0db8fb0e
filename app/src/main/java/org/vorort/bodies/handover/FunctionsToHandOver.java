package org.vorort.bodies.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What somebody does for organisations, with who stands in. */
@Component
@Order(12)
class FunctionsToHandOver implements HandoverSection {

    private final Functions functions;
    private final Organisations organisations;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    FunctionsToHandOver(Functions functions, Organisations organisations, People people, Texts texts, Clock clock) {
        this.functions = functions;
        this.organisations = organisations;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.handover.functions");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var entries = new ArrayList<Entry>();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (var function : functions.of(municipality, person)) {
            var place = organisations.byId(municipality, function.organisation());
            if (function.heldOn(today) && place.isPresent()) {
                var deputy = function.deputy()
                        .flatMap(id -> people.byId(municipality, id))
                        .map(Person::name)
                        .map(name -> say(language, "deputies", name))
                        .orElseGet(() -> say(language, "noDeputy"));
                entries.add(entry(function.title(), place.get(), deputy));
            }
        }
        return entries;
    }

    private static Entry entry(String title, Organisation place, String deputy) {
        var what = title.isBlank() ? place.name() : title + ", " + place.name();
        return new Entry(what + ". " + deputy, "/organisations/" + place.slug());
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, "bodies.handover." + key, arguments);
    }
}
