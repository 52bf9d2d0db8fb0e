package org.vorort.meetings.datepoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.actors.People;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Writes to those who are asked: one message each, a mail, or words to be printed or read out. */
@Component
class PollLetter {

    /** Why somebody is written to; names the beginning of the text keys below {@code meetings.datepoll.mail.} */
    enum Occasion {
        ASKED,
        REMINDED,
        /** A slot came in addition. */
        ADDED,
        /** The day is settled. */
        SETTLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Language GERMAN = Language.DE;

    private final Reach reach;
    private final People people;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;
    private final String url;

    PollLetter(
            Reach reach,
            People people,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Texts texts,
            @Value("${vorort.url}") String url) {
        this.reach = reach;
        this.people = people;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
        this.url = url;
    }

    void write(
            MunicipalityId municipality,
            Occasion occasion,
            Meeting meeting,
            Poll poll,
            Respondent to,
            Visitor.Actor by) {
        var person = people.byId(municipality, to.person());
        var town = municipalities.find(municipality).orElseThrow();
        person.ifPresent(known -> {
            var recipient = reach.contact(
                            municipality, known, to.organisation().stream().toList())
                    .recipient();
            var subject = say("meetings.datepoll.mail." + occasion.code() + ".subject", meeting.title());
            var middle = occasion == Occasion.SETTLED ? settled(meeting, poll) : asking(occasion, meeting, poll);
            var body = new ArrayList<String>();
            body.add(say("meetings.mail.salutation", recipient.name()));
            body.addAll(middle);
            if (occasion != Occasion.SETTLED) {
                body.add(link(town, to));
                body.add(say("meetings.datepoll.mail.own"));
            }
            body.add(say("meetings.mail.closing") + "\n" + by.name() + "\n" + town.name());
            var message = new Message("meeting", GERMAN, recipient, subject, String.join("\n\n", body));
            post.send(municipality, message, by);
        });
    }

    private List<String> asking(Occasion occasion, Meeting meeting, Poll poll) {
        var parts = new ArrayList<String>();
        var last = Formats.date(GERMAN, poll.lastDay());
        parts.add(say("meetings.datepoll.mail." + occasion.code() + ".opening", meeting.title(), last));
        if (occasion == Occasion.ASKED && !poll.words().isBlank()) {
            parts.add(poll.words());
        }
        var slots = new ArrayList<String>();
        poll.slots().forEach(slot -> slots.add("- " + slot.text(GERMAN)));
        parts.add(String.join("\n", slots));
        return parts;
    }

    private List<String> settled(Meeting meeting, Poll poll) {
        var when =
                poll.chosen().flatMap(poll::slot).map(slot -> slot.text(GERMAN)).orElse("");
        var lines = new ArrayList<String>();
        lines.add(say("meetings.mail.when", when));
        if (!meeting.details().place().isEmpty()) {
            lines.add(say("meetings.mail.where", meeting.details().place()));
        }
        return List.of(
                say("meetings.datepoll.mail.settled.opening", meeting.title()),
                String.join("\n", lines),
                say("meetings.datepoll.mail.settled.follows"));
    }

    private String link(Municipality town, Respondent to) {
        return url + town.path() + "/date-polls/" + links.token(to.link());
    }

    private String say(String key, Object... arguments) {
        return texts.text(GERMAN, key, arguments);
    }
}
