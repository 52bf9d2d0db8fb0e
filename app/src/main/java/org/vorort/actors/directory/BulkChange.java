package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vorort.actors.FieldText;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.State;

/** Something that is done to several organisations at once. */
sealed interface BulkChange {

    /** The words of the catalogues that are to be set, added or taken away. */
    record Words(
            @Nullable String newGroup,
            @Nullable String newField,
            @Nullable String newLevel) {

        static final Words NONE = new Words("", "", "");
    }

    record SetGroup(String key) implements BulkChange {}

    record SetLevel(String key) implements BulkChange {}

    record AddField(String key) implements BulkChange {}

    record RemoveField(String key) implements BulkChange {}

    record SetState(State state) implements BulkChange {}

    /** The change a form asks for; empty when it says none, or not with what. */
    static Optional<BulkChange> of(ListChange form, Words words) {
        return switch (form.change() == null ? "" : form.change()) {
            case "group" -> given(words.newGroup()).map(SetGroup::new);
            case "level" -> given(words.newLevel()).map(SetLevel::new);
            case "addField" -> given(words.newField()).map(AddField::new);
            case "removeField" -> given(words.newField()).map(RemoveField::new);
            default -> form.state().map(SetState::new);
        };
    }

    /** The organisation after the change; the same one where it changes nothing. */
    default Organisation applied(Organisation organisation) {
        var details = organisation.details();
        return switch (this) {
            case SetGroup set -> with(organisation, OrganisationField.GROUP, set.key());
            case SetLevel set -> with(organisation, OrganisationField.LEVEL, set.key());
            case AddField add ->
                with(organisation, OrganisationField.FIELDS, FieldText.join(plus(details.fields(), add.key())));
            case RemoveField remove ->
                with(organisation, OrganisationField.FIELDS, FieldText.join(minus(details.fields(), remove.key())));
            case SetState set -> organisation.in(set.state());
        };
    }

    private static Organisation with(Organisation organisation, OrganisationField field, String text) {
        return organisation.with(organisation.details().with(field, text));
    }

    private static List<String> plus(List<String> keys, String key) {
        var more = new ArrayList<>(keys);
        if (!more.contains(key)) {
            more.add(key);
        }
        return more;
    }

    private static List<String> minus(List<String> keys, String key) {
        var fewer = new ArrayList<>(keys);
        fewer.remove(key);
        return fewer;
    }

    private static Optional<String> given(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
