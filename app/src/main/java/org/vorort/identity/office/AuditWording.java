package org.vorort.identity.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.vorort.identity.Audit;
import org.vorort.identity.AuditWords;
import org.vorort.kernel.Language;
import org.vorort.shell.Texts;

/** Says a line of the trail in the words of the room that wrote it. What no room has words for is shown as it was noted. */
@Component
class AuditWording {

    private final Texts texts;
    private final List<AuditWords> words;

    AuditWording(Texts texts, List<AuditWords> words) {
        this.texts = texts;
        this.words = words;
    }

    AuditLine line(Audit.Entry entry, Language language) {
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        var changes = new ArrayList<AuditLine.Change>();
        for (var field : fields) {
            changes.add(new AuditLine.Change(
                    word(language, field, field),
                    value(language, field, entry.before().getOrDefault(field, "")),
                    value(language, field, entry.after().getOrDefault(field, ""))));
        }
        var subject = entry.subject();
        return new AuditLine(
                entry.at(),
                entry.actor(),
                word(language, entry.act(), entry.act()),
                word(language, subject.kind(), subject.kind()),
                subject.name(),
                subject.id(),
                changes);
    }

    /** A value may be a word itself, such as a role. */
    private String value(Language language, String field, String value) {
        return value.isEmpty() ? "" : word(language, field + "." + value, value);
    }

    private String word(Language language, String ending, String otherwise) {
        for (var room : words) {
            var key = room.beginning() + ending;
            if (texts.knows(key)) {
                return texts.text(language, key);
            }
        }
        return otherwise;
    }
}
