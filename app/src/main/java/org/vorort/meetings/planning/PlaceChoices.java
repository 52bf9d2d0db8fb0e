package org.vorort.meetings.planning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.actors.Place;
import org.vorort.actors.Places;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Access;
import org.vorort.shell.Choice;
import org.vorort.shell.Texts;

/** What can be chosen for the place of a meeting. */
@Component
class PlaceChoices {

    /** @param places what the directory offers, as one line each */
    record Choices(List<String> places, List<Choice> accesses) {}

    private final Places places;
    private final Texts texts;

    PlaceChoices(Places places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    Choices of(Visitor visitor) {
        var accesses = new ArrayList<Choice>();
        for (var access : Access.values()) {
            accesses.add(new Choice(access.code(), texts.text(visitor.language(), "meetings.access." + access.code())));
        }
        var known = places.all(visitor.municipality()).stream()
                .filter(place -> place.state() != State.ARCHIVED)
                .map(PlaceChoices::line)
                .toList();
        return new Choices(known, accesses);
    }

    private static String line(Place place) {
        var details = place.details();
        var town = (details.postcode() + " " + details.town()).strip();
        var line = new StringBuilder(place.name());
        for (var part : List.of(details.street(), town)) {
            if (!part.isBlank()) {
                line.append(", ").append(part);
            }
        }
        return line.toString();
    }
}
