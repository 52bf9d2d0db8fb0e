package org.vorort.bodies.appointments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/** Takes the answer of somebody who holds the link of their letter. */
@Service
class AnswerAppointment {

    private final SignedLinks links;
    private final ReadAppointments readAppointments;
    private final Appointments appointments;
    private final OfficeNews news;
    private final Texts texts;

    AnswerAppointment(
            SignedLinks links,
            ReadAppointments readAppointments,
            Appointments appointments,
            OfficeNews news,
            Texts texts) {
        this.links = links;
        this.readAppointments = readAppointments;
        this.appointments = appointments;
        this.news = news;
        this.texts = texts;
    }

    /** The appointment this link is about; empty when it does not open any more or the person is gone. */
    @Transactional(readOnly = true)
    public Optional<NamedAppointment> question(MunicipalityId municipality, String token) {
        return links.open(SendAppointments.PURPOSE, token) instanceof Opened.Valid valid
                ? readAppointments
                        .find(municipality, UUID.fromString(valid.subject()))
                        .filter(named -> named.person().isPresent())
                : Optional.empty();
    }

    /** Notes a yes or no. Empty when the link does not open; whoever holds it answers for the person. */
    @Transactional
    Optional<Appointments.Result> answer(MunicipalityId municipality, String token, boolean yes) {
        return question(municipality, token).map(named -> {
            links.use(SendAppointments.PURPOSE, token);
            var by = Visitor.Actor.named(named.personName());
            var result = appointments.answer(municipality, named.appointment().id(), yes, Way.LINK, by);
            if (result instanceof Appointments.Result.Kept) {
                tellOffice(municipality, named, yes);
            }
            return result;
        });
    }

    private void tellOffice(MunicipalityId municipality, NamedAppointment named, boolean yes) {
        var id = named.appointment().id().toString();
        var key = "bodies.appointments.told." + (yes ? "accepted" : "declined");
        var line = texts.text(Language.DE, key, named.personName(), named.body().name());
        news.tell(municipality, "appointment", id, line, "/appointments/" + id);
    }
}
