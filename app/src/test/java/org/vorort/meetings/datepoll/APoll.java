package org.vorort.meetings.datepoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;

/** A poll for a meeting of a steering group: two slots, in 40 and 41 days, answers until in 10 days. */
record APoll(SteeringGroup group, Guest coordinator, String meeting) {

    static final LocalDate FIRST = House.today().plusDays(40);
    static final LocalDate SECOND = House.today().plusDays(41);
    static final LocalDate LAST_DAY = House.today().plusDays(10);

    /** Everybody is asked who is asked usually. */
    static APoll of(SteeringGroup group, Guest coordinator) {
        var poll = new APoll(group, coordinator, draft(group, coordinator));
        var asked = coordinator
                .get(poll.path())
                .page()
                .select("input[name=asked][checked]")
                .eachAttr("value");
        coordinator.post(poll.path(), fields(asked));
        return poll;
    }

    static String draft(SteeringGroup group, Guest coordinator) {
        return coordinator
                .post(
                        group.town().path() + "/meetings",
                        "body",
                        "lenkungsgruppe",
                        "title",
                        "Klausur",
                        "place",
                        "Rathaus")
                .location();
    }

    static String[] fields(List<String> asked) {
        var fields = new ArrayList<>(List.of(
                "slots[0].day",
                FIRST.toString(),
                "slots[0].from",
                "17:00",
                "slots[0].until",
                "19:00",
                "slots[1].day",
                "",
                "slots[1].from",
                "17:00",
                "slots[1].until",
                "19:00",
                "slots[2].day",
                SECOND.toString(),
                "slots[2].from",
                "9",
                "slots[2].until",
                "11.30",
                "lastDay",
                LAST_DAY.toString(),
                "words",
                "Es geht um den Sprachkurs."));
        asked.forEach(one -> fields.addAll(List.of("asked", one)));
        return fields.toArray(String[]::new);
    }

    String path() {
        return meeting + "/poll";
    }

    /** The link in the first mail to this address. */
    String link(String mail) {
        var words = House.open().mailbox().wordsTo(mail);
        var start = words.indexOf(group.town().path() + "/date-polls/");
        return words.substring(start).split("\\s", 2)[0];
    }

    /** Answers on this page, by a link or typed in: one word for each slot. */
    static Guest.Answer answer(Guest who, String page, String remark, String... fits) {
        var slots = who.get(page).page().select("input[name$=.slot]").eachAttr("value");
        var fields = new ArrayList<>(List.of("remark", remark));
        for (var number = 0; number < slots.size(); number++) {
            fields.addAll(List.of("fits[" + number + "].slot", slots.get(number)));
            if (number < fits.length) {
                fields.addAll(List.of("fits[" + number + "].fit", fits[number]));
            }
        }
        return who.post(page, fields.toArray(String[]::new));
    }

    /** Where the office types in what this person said. */
    String typing(String name) {
        return coordinator
                .get(path())
                .page()
                .select("a:contains(" + name + ")[href*=/answers/]")
                .attr("href");
    }

    /** The id of a slot; 0 is the first. */
    String slot(int number) {
        return coordinator
                .get(path())
                .page()
                .select("input[name=slot]")
                .get(number)
                .attr("value");
    }
}
