package org.vorort.bodies.templates;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.BodyDetails;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.seats.SeatDraft;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** The bodies ready to be founded: one of each kind, in the words of the town's own catalogue of groups. */
@Component
public class BodyTemplates {

    private final Catalogues catalogues;
    private final Texts texts;

    BodyTemplates(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.texts = texts;
    }

    public Template of(MunicipalityId municipality, BodyKind kind, Language language) {
        var details = new BodyDetails(
                part(kind, "purpose", language),
                part(kind, "mandate", language),
                part(kind, "nonAims", language),
                part(kind, "targetGroups", language),
                part(kind, "success", language));
        var seats = new ArrayList<SeatDraft>();
        for (var line : TemplateSeats.of(kind)) {
            var label = line.words().isEmpty()
                    ? catalogues.text(municipality, Catalogue.GROUP, line.group(), language)
                    : texts.text(language, "bodies.templates.seat." + line.words());
            seats.add(new SeatDraft(label, line.kind(), line.votes(), line.group(), line.required()));
        }
        var name = texts.text(language, "bodies.word.bodyKind." + kind.code());
        return new Template(kind, name, details, TemplateRules.of(kind, part(kind, "additions", language)), seats);
    }

    private String part(BodyKind kind, String part, Language language) {
        return texts.text(language, "bodies.templates." + kind.code() + "." + part)
                .replace(" / ", "\n");
    }
}
