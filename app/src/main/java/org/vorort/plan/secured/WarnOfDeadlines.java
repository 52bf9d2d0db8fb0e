package org.vorort.plan.secured;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.secured.FundingPicture.Due;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Tells the office in its daily mail that an application or a report is due within a month, and that it is overdue, each once. */
@Service
class WarnOfDeadlines {

    private final ReadFundings readFundings;
    private final WarningStore store;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    WarnOfDeadlines(ReadFundings readFundings, WarningStore store, OfficeNews news, Texts texts, Clock clock) {
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
        for (var due : picture.due()) {
            var overdue = due.deadline().overdue(picture.today());
            var near = !due.deadline().due().isAfter(picture.today().plusMonths(1));
            if (near && store.note(municipality, due.deadline(), overdue, clock.instant())) {
                tell(municipality, due, overdue);
                told++;
            }
        }
        return told;
    }

    private void tell(MunicipalityId municipality, Due due, boolean overdue) {
        var funding = due.funding();
        var line = texts.text(
                Language.DE,
                overdue ? "plan.funding.news.overdue" : "plan.funding.news.due",
                texts.text(
                        Language.DE,
                        "plan.funding.deadline." + due.deadline().kind().code()),
                funding.programme(),
                Formats.date(Language.DE, due.deadline().due()));
        news.tell(municipality, "deadline", due.deadline().id().toString(), line, "/funding/" + funding.id());
    }
}
