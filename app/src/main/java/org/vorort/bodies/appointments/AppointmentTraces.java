package org.vorort.bodies.appointments;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.bodies.scans.KeepScan;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** What the appointments know about a person: told, forgotten, and moved with a merge. */
@Component
@Order(20)
class AppointmentTraces implements Traces, OrganisationTraces {

    private final AppointmentStore store;
    private final ReadAppointments readAppointments;
    private final AppointmentLetters letters;
    private final KeepScan keepScan;
    private final SignedLinks links;
    private final Texts texts;

    AppointmentTraces(
            AppointmentStore store,
            ReadAppointments readAppointments,
            AppointmentLetters letters,
            KeepScan keepScan,
            SignedLinks links,
            Texts texts) {
        this.store = store;
        this.readAppointments = readAppointments;
        this.letters = letters;
        this.keepScan = keepScan;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.appointments.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var appointment : store.of(municipality, person)) {
            var named = readAppointments.find(municipality, appointment.id()).orElseThrow();
            var said = new ArrayList<String>();
            said.add(named.seat().label());
            said.add(named.organisationName());
            said.add(letters.term(appointment, language));
            said.add(texts.text(
                    language, "bodies.word.state." + appointment.state().code()));
            said.add(appointment.reason());
            if (keepScan.exists(municipality, appointment.id())) {
                said.add(texts.text(language, "bodies.appointments.scan"));
            }
            said.removeIf(String::isEmpty);
            facts.add(new Fact(named.body().name(), String.join(", ", said)));
        }
        return facts;
    }

    /** The appointment stays as one of somebody without a name: who decided what, and when, must stay true. */
    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        for (var appointment : store.of(municipality, person)) {
            links.revoke(SendAppointments.PURPOSE, appointment.id().toString());
        }
        store.forget(municipality, person);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        store.move(municipality, from, to);
        keepScan.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        store.move(municipality, from, to);
    }
}
