package org.vorort.checkup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** What people say to a line of the deck, and from when on it shall count as fulfilled here. */
@Service
class AnswerQuestion {

    private final CheckupStore store;
    private final Audit audit;
    private final Clock clock;

    AnswerQuestion(CheckupStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param title of the line, for the trail */
    @Transactional
    public void answer(
            MunicipalityId municipality,
            Checked line,
            String title,
            CheckState state,
            String reason,
            Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        store.put(municipality, line.about().code(), new Answer(state, reason, today, by.name()));
        audit.record(
                by,
                "criterionAnswered",
                subject(line, title),
                said(line),
                Map.of("checkState", state.code(), "why", reason));
    }

    @Transactional
    public void takeBack(MunicipalityId municipality, Checked line, String title, Visitor.Actor by) {
        store.removeAnswer(municipality, line.about().code());
        audit.record(by, "criterionUnanswered", subject(line, title), said(line), Map.of());
    }

    /** @param code of one of the line's limits */
    @Transactional
    public void limit(
            MunicipalityId municipality, Checked line, String title, String code, int number, Visitor.Actor by) {
        store.putLimit(municipality, line.about().code(), code, number);
        audit.record(by, "criterionLimited", subject(line, title), Map.of(), Map.of("limit", code + " " + number));
    }

    private static Map<String, String> said(Checked line) {
        return line.answer()
                .map(answer -> Map.of("checkState", answer.state().code(), "why", answer.reason()))
                .orElse(Map.of());
    }

    private static Audit.Subject subject(Checked line, String title) {
        return new Audit.Subject("criterion", line.about().code(), title);
    }
}
