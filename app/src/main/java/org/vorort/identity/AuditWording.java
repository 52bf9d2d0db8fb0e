package org.vorort.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/**
 * Says a line of the trail as a sentence of the room that wrote it. Ids and keys are called what they are called today; what
 * no room has words for is shown as it was noted.
 */
@Component
public class AuditWording {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Texts texts;
    private final List<AuditWords> words;
    private final List<AuditNames> names;

    AuditWording(Texts texts, List<AuditWords> words, List<AuditNames> names) {
        this.texts = texts;
        this.words = words;
        this.names = names;
    }

    /** The line in this language; only where its municipality is bound do ids have names. */
    public AuditLine line(Audit.Entry entry, Language language) {
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        var changes = new ArrayList<AuditLine.Change>();
        for (var field : fields) {
            changes.add(new AuditLine.Change(
                    label(language, entry.act(), field),
                    value(language, field, entry.before().getOrDefault(field, "")),
                    value(language, field, entry.after().getOrDefault(field, ""))));
        }
        var subject = entry.subject();
        var nameless = texts.text(language, "identity.audit.nameless");
        var name = subject.name().isEmpty() ? nameless : subject.name();
        return new AuditLine(entry.at(), entry.actor(), sentence(language, entry, name), name, subject.id(), changes);
    }

    private String sentence(Language language, Audit.Entry entry, String name) {
        var kind = word(entry.subject().kind())
                .map(key -> texts.text(language, key))
                .orElse(entry.subject().kind());
        return word(entry.act())
                .map(key -> texts.text(language, key, kind, name))
                .orElse(kind + " " + name + " " + entry.act());
    }

    /** A field may be called otherwise in one act, and there once for each language: {@code title-de}. */
    private String label(Language language, String act, String field) {
        var parts = field.split("-", 2);
        var label = word(act + "." + parts[0])
                .or(() -> word(parts[0]))
                .map(key -> texts.text(language, key))
                .orElse(parts[0]);
        return parts.length == 1 ? label : label + " (" + parts[1] + ")";
    }

    private String value(Language language, String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        for (var room : names) {
            var name = room.name(language, field, value);
            if (name.isPresent()) {
                return name.get();
            }
        }
        if (DAY.matcher(value).matches()) {
            return Formats.date(language, LocalDate.parse(value));
        }
        return word(field + "." + value)
                .or(() -> word("value." + value))
                .map(key -> texts.text(language, key))
                .orElseGet(() -> ID.matcher(value).matches() ? texts.text(language, "identity.audit.nameless") : value);
    }

    private Optional<String> word(String ending) {
        return words.stream()
                .map(room -> room.beginning() + ending)
                .filter(texts::knows)
                .findFirst();
    }
}
