package org.vorort.plan.statereports;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.tasks.Task;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Asks whoever is responsible for a measure how it stands: by mail or letter, with a link to answer by. */
@Service
class AskState {

    /** Longer than until it is asked again, so that a late answer finds its door open. */
    private static final Duration VALIDITY = Duration.ofDays(270);

    private final Measures measures;
    private final Reach reach;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;
    private final String url;

    AskState(
            Measures measures,
            Reach reach,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Texts texts,
            @Value("${vorort.url}") String url) {
        this.measures = measures;
        this.reach = reach;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
        this.url = url;
    }

    /**
     * Asks.
     *
     * @param again whether it was asked before and nobody answered
     * @return false where nobody is responsible, or nobody can be written to
     */
    @Transactional
    public boolean ask(MunicipalityId municipality, Measure measure, boolean again, Visitor.Actor by) {
        var recipient = recipient(municipality, measure.owner());
        if (recipient.isEmpty()) {
            return false;
        }
        var town = municipalities.find(municipality).orElseThrow();
        var link = links.issue(Measures.LINK, measure.id().toString(), VALIDITY, false, by.name());
        var message = new Message(
                "measure",
                Language.DE,
                recipient.get(),
                texts.text(
                        Language.DE,
                        again ? "plan.reports.mail.again.subject" : "plan.reports.mail.ask.subject",
                        measure.title()),
                texts.text(
                        Language.DE,
                        again ? "plan.reports.mail.again.body" : "plan.reports.mail.ask.body",
                        recipient.get().name(),
                        line(measure),
                        url + town.path() + "/measure-reports/" + link.token(),
                        by.name(),
                        town.name()));
        post.send(municipality, message, by);
        measures.asked(municipality, measure, again, by);
        return true;
    }

    private String line(Measure measure) {
        return measure.until()
                .map(day -> texts.text(
                        Language.DE, "plan.reports.mail.line", measure.title(), Formats.date(Language.DE, day)))
                .orElse(measure.title());
    }

    private Optional<Recipient> recipient(MunicipalityId municipality, Task.Owner owner) {
        return owner.person()
                .flatMap(person -> reach.person(municipality, person))
                .or(() -> owner.organisation().flatMap(organisation -> reach.organisation(municipality, organisation)));
    }
}
