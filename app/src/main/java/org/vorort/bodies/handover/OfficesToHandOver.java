package org.vorort.bodies.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.Officer;
import org.vorort.bodies.seats.Officers;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What somebody does for bodies, with the rules the successor has to keep: how often, how early, who can step in. */
@Component
@Order(11)
class OfficesToHandOver implements HandoverSection {

    private final Bodies bodies;
    private final Officers officers;
    private final Procedures procedures;
    private final Texts texts;
    private final Clock clock;

    OfficesToHandOver(Bodies bodies, Officers officers, Procedures procedures, Texts texts, Clock clock) {
        this.bodies = bodies;
        this.officers = officers;
        this.procedures = procedures;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.handover.offices");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var entries = new ArrayList<Entry>();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        officers.of(municipality, person, today)
                .forEach((id, held) -> bodies.byId(municipality, id)
                        .filter(body -> body.worksOn(today))
                        .ifPresent(body -> {
                            held.forEach(officer -> entries.add(office(body, officer, language)));
                            procedures
                                    .inForce(municipality, body.id(), today)
                                    .ifPresent(rules -> entries.add(agreed(body, rules, language)));
                        }));
        return entries;
    }

    private Entry office(Body body, Officer officer, Language language) {
        var office =
                texts.text(language, "bodies.word.officer." + officer.kind().code());
        var said = say(language, "office", office, body.name());
        var end = officer.until()
                .map(last -> " " + say(language, "until", Formats.date(language, last)))
                .orElse("");
        return new Entry(said + end, "/bodies/" + body.slug());
    }

    private Entry agreed(Body body, RulesOfProcedure rules, Language language) {
        var rhythm = texts.text(language, "bodies.word.rhythm." + rules.rhythm().code());
        var said = say(
                language,
                "agreed",
                body.name(),
                rhythm,
                Formats.number(language, rules.noticeDays()),
                Formats.number(language, rules.minutesDays()));
        return new Entry(said, "/bodies/" + body.slug() + "/rules");
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, "bodies.handover." + key, arguments);
    }
}
