package org.vorort.plan.secured;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Funding;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Tells the office in its daily mail that a funding ends: twelve, six and three months before, each once. */
@Service
class WarnOfEnds {

    private final ReadFundings readFundings;
    private final WarningStore store;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    WarnOfEnds(ReadFundings readFundings, WarningStore store, OfficeNews news, Texts texts, Clock clock) {
        this.readFundings = readFundings;
        this.store = store;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return how many lines the office was told */
    @Transactional
    public int warn(MunicipalityId municipality) {
        var picture = readFundings.nameless(municipality);
        var told = 0;
        for (var funding : picture.ending()) {
            var end = funding.span().until().orElseThrow();
            var months = FundingRules.stage(funding, picture.today()).orElseThrow();
            if (store.note(municipality, funding.id(), end, months, clock.instant())) {
                tell(municipality, funding, months);
                told++;
            }
        }
        return told;
    }

    private void tell(MunicipalityId municipality, Funding funding, int months) {
        var line = texts.text(
                Language.DE,
                "plan.funding.news",
                funding.programme(),
                funding.purpose().title(),
                Formats.date(Language.DE, funding.span().until().orElseThrow()),
                months);
        news.tell(municipality, "funding", funding.id().toString(), line, "/funding/" + funding.id());
    }
}
