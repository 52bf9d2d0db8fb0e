package org.vorort.reports.words;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Keeps what was written for the reports on a year. Every change stands in the audit trail. */
@Service
public class KeepWords {

    private final WordsStore store;
    private final Audit audit;
    private final Clock clock;

    KeepWords(WordsStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public YearWords of(MunicipalityId municipality, int year) {
        return store.find(municipality, year).orElseGet(() -> YearWords.none(year));
    }

    /** The years somebody wrote for, the oldest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(MunicipalityId municipality) {
        return store.years(municipality);
    }

    /** @return false when somebody else changed them meanwhile; nothing is written then */
    @Transactional
    boolean keep(MunicipalityId municipality, YearWords words, Visitor.Actor by) {
        var before = of(municipality, words.year());
        if (!store.save(municipality, words, clock.instant())) {
            return false;
        }
        var year = String.valueOf(words.year());
        var subject = new Audit.Subject("yearWords", "reports-" + year, year);
        audit.record(by, "yearWordsChanged", subject, before.texts(), words.texts());
        return true;
    }
}
