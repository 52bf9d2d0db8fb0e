package org.vorort.meetings.resolutions;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.handover.HandoverSection;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** The resolutions that somebody still has to carry out. */
@Component
@Order(22)
class ResolutionsToHandOver implements HandoverSection {

    private final Resolutions resolutions;
    private final Texts texts;

    ResolutionsToHandOver(Resolutions resolutions, Texts texts) {
        this.resolutions = resolutions;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.resolutions.handover");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        return resolutions.openOf(municipality, person).stream()
                .map(resolution -> new Entry(text(resolution, language), "/resolutions/" + resolution.id()))
                .toList();
    }

    private String text(Resolution resolution, Language language) {
        return resolution
                .due()
                .map(day -> texts.text(
                        language, "meetings.resolutions.handover.due", resolution.name(), Formats.date(language, day)))
                .orElse(resolution.name());
    }
}
