package org.vorort.checkup;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vorort.checkup.CheckupStore.Seen;
import org.vorort.kernel.Language;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Texts;

/** The whole check, or one line of it. @param seen how the lines stood in the quarters before, the oldest first */
record CheckupView(
        List<Checked> lines, List<Seen> seen, LocalDate today, boolean mayChange, Texts texts, Language language) {

    List<Checked> of(Slide slide) {
        return lines.stream().filter(line -> line.about().slide() == slide).toList();
    }

    /** How many lines of a slide stand how; every state is there. */
    Map<CheckState, Long> counts(Slide slide) {
        var counts = new EnumMap<CheckState, Long>(CheckState.class);
        for (var state : CheckState.values()) {
            counts.put(
                    state,
                    of(slide).stream().filter(line -> line.state() == state).count());
        }
        return counts;
    }

    String title(Checked line) {
        return texts.text(language, line.about().texts() + "title");
    }

    String why(Checked line) {
        return texts.text(language, line.about().texts() + "why");
    }

    String say(Sentence sentence) {
        return sentence.in(texts, language);
    }

    /** What was seen of this line in earlier quarters. */
    List<Seen> before(Checked line) {
        var now = Checkup.quarter(today);
        return seen.stream()
                .filter(one -> one.criterion().equals(line.about().code()))
                .filter(one -> one.quarterBegins().isBefore(now))
                .toList();
    }

    /** Such as "3/2026". */
    static String quarterName(LocalDate begins) {
        return begins.get(IsoFields.QUARTER_OF_YEAR) + "/" + begins.getYear();
    }
}
