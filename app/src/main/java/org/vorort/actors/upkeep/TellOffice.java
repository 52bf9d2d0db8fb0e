package org.vorort.actors.upkeep;

import org.springframework.stereotype.Component;
import org.vorort.actors.upkeep.AnswerUpkeep.Question;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/** Tells the office in its daily mail what was answered. */
@Component
class TellOffice {

    private final OfficeNews news;
    private final Texts texts;

    TellOffice(OfficeNews news, Texts texts) {
        this.news = news;
        this.texts = texts;
    }

    void of(MunicipalityId municipality, Question asked, String answer) {
        var line = texts.text(
                Language.DE, "actors.upkeep.told." + answer, asked.entry().name());
        news.tell(municipality, "upkeep", asked.request().toString(), line, "/upkeep");
    }
}
