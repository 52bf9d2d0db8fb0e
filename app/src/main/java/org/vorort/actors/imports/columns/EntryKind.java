package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vorort.actors.EntryField;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.PersonField;
import org.vorort.actors.PlaceField;

/** What a row of a list is about. */
public enum EntryKind {
    ORGANISATION(OrganisationField.values()),
    PLACE(PlaceField.values()),
    PERSON(PersonField.values());

    private final List<String> fields;

    EntryKind(EntryField[] fields) {
        var keys = new ArrayList<String>();
        for (var field : fields) {
            keys.add(field.key());
        }
        this.fields = List.copyOf(keys);
    }

    /** The word in forms, in the database, and after {@code actors.imports.kind.} in the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words on the screens. */
    public String textKey() {
        return "actors.imports.kind." + code();
    }

    /** The keys of its fields, in their order. */
    public List<String> fields() {
        return fields;
    }

    public static Optional<EntryKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
