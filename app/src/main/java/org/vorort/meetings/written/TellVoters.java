package org.vorort.meetings.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.actors.Person;
import org.vorort.actors.reach.Reach;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Writes to those who may vote: what they are asked, that an answer is missing, and what came of it. */
@Component
class TellVoters {

    private final Bodies bodies;
    private final Reach reach;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;
    private final String url;

    TellVoters(
            Bodies bodies,
            Reach reach,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Texts texts,
            @Value("${vorort.url}") String url) {
        this.bodies = bodies;
        this.reach = reach;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
        this.url = url;
    }

    /** How somebody is reached who acts for the organisation on the slip, or for none. */
    Reach.Contact contact(MunicipalityId municipality, Person person, Slip slip) {
        return reach.contact(
                municipality, person, slip.organisation().map(List::of).orElse(List.of()));
    }

    /** Asks for an answer, or for one that is missing. @param key {@code asked} or {@code reminded} */
    void ask(MunicipalityId municipality, Written written, Slip slip, Recipient to, String key, Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var parts = new ArrayList<String>();
        parts.add(say("meetings.written.mail." + key, body(municipality, written), answerBy(written)));
        parts.addAll(matter(written));
        parts.add(say("meetings.written.mail.answer", answerBy(written)));
        parts.add(url + town.path() + "/ballots/" + links.token(slip.link()));
        parts.add(say("meetings.written.mail.talk"));
        send(municipality, written, to, key, parts, by);
    }

    /** Says what came of it. */
    void tell(MunicipalityId municipality, Written written, Recipient to, Visitor.Actor by) {
        var parts = new ArrayList<String>();
        var key = written.isUrgent() ? "urgent" : written.state().code();
        parts.add(say("meetings.written.mail." + key, body(municipality, written), written.number()));
        parts.addAll(matter(written));
        if (written.vote().isPresent()) {
            var vote = written.vote().get();
            parts.add(say("meetings.vote.counts", vote.yes(), vote.no(), vote.abstain()));
        }
        send(municipality, written, to, key, parts, by);
    }

    private void send(
            MunicipalityId municipality,
            Written written,
            Recipient to,
            String key,
            List<String> parts,
            Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var all = new ArrayList<String>();
        all.add(say("meetings.mail.salutation", to.name()));
        all.addAll(parts);
        all.add(say("meetings.mail.closing") + "\n" + by.name() + "\n" + town.name());
        var subject = say("meetings.written.mail." + key + ".subject", written.title());
        post.send(municipality, new Message("meeting", Language.DE, to, subject, String.join("\n\n", all)), by);
    }

    private List<String> matter(Written written) {
        var matter = new ArrayList<String>();
        matter.add(say(
                "meetings.written.mail.matter", written.title(), written.words().resolution()));
        if (!written.words().reasons().isEmpty()) {
            matter.add(say("meetings.written.mail.reasons", written.words().reasons()));
        }
        return matter;
    }

    private String body(MunicipalityId municipality, Written written) {
        return bodies.byId(municipality, written.body()).map(Body::name).orElse("");
    }

    private static String answerBy(Written written) {
        return written.words()
                .answerBy()
                .map((LocalDate day) -> Formats.date(Language.DE, day))
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return texts.text(Language.DE, key, arguments);
    }
}
