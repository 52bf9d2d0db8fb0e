package org.vorort.bodies.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Membership;
import org.vorort.bodies.seats.Memberships;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** The bodies somebody sits in, with who stands in for them. */
@Component
@Order(10)
class SeatsToHandOver implements HandoverSection {

    private final Memberships memberships;
    private final Texts texts;
    private final Clock clock;

    SeatsToHandOver(Memberships memberships, Texts texts, Clock clock) {
        this.memberships = memberships;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "bodies.handover.seats");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var entries = new ArrayList<Entry>();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (var membership : memberships.of(municipality, person, today)) {
            if (membership.body().worksOn(today)) {
                entries.add(new Entry(
                        text(membership, language),
                        "/bodies/" + membership.body().slug()));
            }
        }
        return entries;
    }

    private String text(Membership membership, Language language) {
        var said = new ArrayList<String>();
        var body = membership.body().name();
        var seat = membership.seat().label();
        if (membership.isDeputy()) {
            said.add(membership
                    .standsInFor()
                    .map(holder -> say(language, "standsInFor", body, seat, holder.personName()))
                    .orElseGet(() -> say(language, "standsIn", body, seat)));
        } else {
            said.add(say(language, "seat", body, seat));
            var deputies = membership.seat().deputies().stream()
                    .map(Holding::personName)
                    .collect(Collectors.joining(", "));
            said.add(deputies.isEmpty() ? say(language, "noDeputy") : say(language, "deputies", deputies));
        }
        membership.holding().until().ifPresent(last -> said.add(say(language, "until", Formats.date(language, last))));
        return String.join(" ", said);
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, "bodies.handover." + key, arguments);
    }
}
