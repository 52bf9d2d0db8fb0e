package org.vorort.actors.upkeep;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.actors.upkeep.AnswerUpkeep.Question;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.Recipient;
import org.vorort.post.digests.Digests;
import org.vorort.post.digests.Notice;
import org.vorort.shell.Texts;

/** Tells the office in its daily mail what was answered; where it has no mail address, the page of answers says so alone. */
@Component
class TellOffice {

    private final Digests digests;
    private final Municipalities municipalities;
    private final Texts texts;
    private final String url;

    TellOffice(Digests digests, Municipalities municipalities, Texts texts, @Value("${vorort.url}") String url) {
        this.digests = digests;
        this.municipalities = municipalities;
        this.texts = texts;
        this.url = url;
    }

    void of(MunicipalityId municipality, Question asked, String answer) {
        var office = municipalities.letterhead(municipality);
        if (office.mail().isBlank()) {
            return;
        }
        var line = texts.text(
                Language.DE, "actors.upkeep.told." + answer, asked.entry().name());
        var path = municipalities.find(municipality).orElseThrow().path() + "/upkeep";
        digests.add(
                municipality,
                new Recipient(office.town(), Optional.of(office.mail()), List.of()),
                Language.DE,
                new Notice("upkeep", asked.request().toString(), line, url + path));
    }
}
