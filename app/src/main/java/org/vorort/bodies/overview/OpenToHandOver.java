package org.vorort.bodies.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.handover.HandoverSection;
import org.vorort.bodies.seats.Officers;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What is unfinished in the bodies somebody leads or manages: answers that are missing, an end that is near. */
@Component
@Order(20)
class OpenToHandOver implements HandoverSection {

    private final Bodies bodies;
    private final Officers officers;
    private final Appointments appointments;
    private final ShowBody showBody;
    private final Texts texts;

    OpenToHandOver(Bodies bodies, Officers officers, Appointments appointments, ShowBody showBody, Texts texts) {
        this.bodies = bodies;
        this.officers = officers;
        this.appointments = appointments;
        this.showBody = showBody;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.overview.handover");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var entries = new ArrayList<Entry>();
        for (var id : officers.of(municipality, person, showBody.today()).keySet()) {
            bodies.byId(municipality, id)
                    .filter(body -> !body.isFormer(showBody.today()))
                    .ifPresent(body -> entries.addAll(open(municipality, body, language)));
        }
        return entries;
    }

    private List<Entry> open(MunicipalityId municipality, Body body, Language language) {
        var entries = new ArrayList<Entry>();
        var path = "/bodies/" + body.slug();
        var missing = appointments.of(municipality, body.id()).stream()
                .filter(appointment -> appointment.state().isOpen())
                .count();
        if (missing > 0) {
            var said = texts.count(language, "bodies.overview.handover.answers", missing);
            entries.add(new Entry(body.name() + ": " + said, path + "/appointments"));
        }
        if (body.endIsNear(showBody.today())) {
            body.endsOn()
                    .map(last -> texts.text(
                            language, "bodies.overview.handover.ends", body.name(), Formats.date(language, last)))
                    .ifPresent(said -> entries.add(new Entry(said, path + "/end")));
        }
        return entries;
    }
}
