package org.vorort.meetings.written;

import java.util.ArrayList;
import java.util.List;
import org.vorort.kernel.Language;
import org.vorort.meetings.written.Slip.Answer;
import org.vorort.shell.Choice;
import org.vorort.shell.Texts;

/** The words and colours of a written resolution. */
final class WrittenWords {

    private WrittenWords() {}

    /** What one may answer, in this language. */
    static List<Choice> answers(Texts texts, Language language) {
        var choices = new ArrayList<Choice>();
        for (var answer : Answer.values()) {
            if (answer != Answer.NONE) {
                var key = "meetings.written.answer." + answer.code();
                choices.add(new Choice(answer.code(), texts.text(language, key)));
            }
        }
        return choices;
    }

    static String badge(WrittenState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "neutral";
            case ASKED -> "info";
            case CARRIED -> "success";
            case REJECTED, LAPSED, TO_DISCUSS -> "warning";
        };
    }
}
