package org.vorort.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.kernel.HouseClock;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.resolutions.CouncilState;
import org.vorort.meetings.resolutions.FollowResolution;
import org.vorort.meetings.resolutions.FollowUp;
import org.vorort.meetings.resolutions.FollowUpState;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.meetings.written.CirculateWritten;
import org.vorort.meetings.written.KeepWritten;
import org.vorort.meetings.written.Written;
import org.vorort.plan.tasks.Task;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** What became of Musterlingen's resolutions, and what it resolves without a meeting. */
@Component
class DemoResolutions {

    private static final int CELLS = 12;
    private static final int DAYS_SINCE_URGENT = 9;
    private static final int DAYS_TO_ANSWER = 6;

    private final Resolutions resolutions;
    private final FollowResolution followResolution;
    private final KeepWritten keepWritten;
    private final CirculateWritten circulateWritten;
    private final Bodies bodies;
    private final People people;

    DemoResolutions(
            Resolutions resolutions,
            FollowResolution followResolution,
            KeepWritten keepWritten,
            CirculateWritten circulateWritten,
            Bodies bodies,
            People people) {
        this.resolutions = resolutions;
        this.followResolution = followResolution;
        this.keepWritten = keepWritten;
        this.circulateWritten = circulateWritten;
        this.bodies = bodies;
        this.people = people;
    }

    @Transactional
    public void create(MunicipalityId town, LocalDate today, Visitor.Actor by) {
        Map<String, PersonId> persons = new HashMap<>();
        for (Person person : people.all(town)) {
            persons.put(person.name(), person.id());
        }
        var byTitle = new HashMap<String, Resolution>();
        resolutions.all(town).forEach(resolution -> byTitle.put(resolution.title(), resolution));
        for (var line : DemoFile.read("town-resolutions.tsv", CELLS)) {
            var resolution = Optional.ofNullable(byTitle.get(line.getFirst()));
            resolution.ifPresent(found -> follow(town, found, line, persons, today, by));
        }
        withoutMeeting(town, today, by);
    }

    private void follow(
            MunicipalityId town,
            Resolution resolution,
            List<String> line,
            Map<String, PersonId> persons,
            LocalDate today,
            Visitor.Actor by) {
        var passed = resolution.passed().on();
        var on = passed.plusDays(Long.parseLong(line.get(1)));
        if (on.isAfter(today)) {
            return;
        }
        var state = FollowUpState.of(line.get(2)).orElseThrow();
        var owner = Optional.ofNullable(persons.get(line.get(3))).map(Task.Owner::of);
        var followUp = new FollowUp(
                line.get(5),
                owner.orElse(Task.Owner.NOBODY),
                after(passed, line.get(4)),
                state,
                state.hasEnd() ? Optional.of(on) : Optional.empty(),
                line.get(6),
                "",
                new FollowUp.Council(
                        CouncilState.of(line.get(7)).orElseThrow(),
                        line.get(8),
                        line.get(9),
                        after(passed, line.get(10)),
                        line.get(11)),
                0);
        HouseClock.at(
                on.atStartOfDay(Formats.ZONE).plusHours(10).toInstant(),
                () -> followResolution.follow(town, resolution, followUp, false, by));
    }

    private static Optional<LocalDate> after(LocalDate passed, String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(passed.plusDays(Long.parseLong(days)));
    }

    /** Something that was decided alone, and something that members are being asked. */
    private void withoutMeeting(MunicipalityId town, LocalDate today, Visitor.Actor by) {
        var urgent = new Written.Words(
                "Heizgerät für den Kursraum",
                "Für den Kursraum in der Schulstraße wird sofort ein Heizgerät gemietet, bis 400 Euro.",
                "Die Heizung ist ausgefallen, am nächsten Morgen beginnen zwei Kurse.",
                true,
                Optional.empty(),
                "Bürgermeisterin Carolin Brandt");
        var asked = new Written.Words(
                "Bücher für das Sprachcafé",
                "Das Sprachcafé bekommt 350 Euro für einfache Lesebücher aus dem Ansatz für Sprachförderung.",
                "Die Buchhandlung am Markt schließt zum Monatsende und gibt die Bücher für die Hälfte ab.",
                true,
                Optional.of(today.plusDays(DAYS_TO_ANSWER)),
                "");
        var group = bodies.all(town).stream()
                .filter(body -> body.name().equals("Lenkungsgruppe Integration"))
                .findFirst();
        group.ifPresent(body -> {
            var day = today.minusDays(DAYS_SINCE_URGENT);
            HouseClock.at(
                    day.atStartOfDay(Formats.ZONE).plusHours(16).toInstant(),
                    () -> keepWritten.decideAlone(town, body, urgent, day, by));
            ask(town, body, asked, today, by);
        });
    }

    private void ask(MunicipalityId town, Body body, Written.Words words, LocalDate today, Visitor.Actor by) {
        var yesterday = today.minusDays(1).atStartOfDay(Formats.ZONE).plusHours(9);
        HouseClock.at(
                yesterday.toInstant(), () -> circulateWritten.ask(town, keepWritten.draft(town, body, words, by), by));
    }
}
