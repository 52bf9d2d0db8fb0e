package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.FieldText;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.State;

/** Something that is done to several organisations at once. */
sealed interface BulkChange {

    /**
     * As it is typed.
     *
     * @param chosen the ids that were ticked, as in {@link ListChange}, likewise all and change
     * @param newGroup the word of the catalogue that is to be set, likewise newField and newLevel
     */
    record Form(
            @Nullable List<String> chosen,
            @Nullable String all,
            @Nullable String change,
            @Nullable String newGroup,
            @Nullable String newField,
            @Nullable String newLevel) {

        static final Form EMPTY = new Form(List.of(), "", "", "", "", "");

        ListChange list() {
            return new ListChange(chosen, all, change);
        }

        /** Says what is missing, where it is missing. @param ids the entries meant */
        void check(List<UUID> ids, Errors errors) {
            if (ids.isEmpty()) {
                errors.rejectValue("chosen", "actors.changes.nothingChosen");
            }
            if (of(this).isEmpty()) {
                var word = missingWord();
                errors.rejectValue(
                        word.orElse("change"),
                        word.isPresent() ? "actors.changes.whichWord" : "actors.changes.whatToDo");
            }
        }

        /** The field of the word without which the change is none. */
        private Optional<String> missingWord() {
            return switch (change == null ? "" : change) {
                case "group" -> Optional.of("newGroup");
                case "level" -> Optional.of("newLevel");
                case "addField", "removeField" -> Optional.of("newField");
                default -> Optional.empty();
            };
        }
    }

    record SetGroup(String key) implements BulkChange {}

    record SetLevel(String key) implements BulkChange {}

    record AddField(String key) implements BulkChange {}

    record RemoveField(String key) implements BulkChange {}

    record SetState(State state) implements BulkChange {}

    /** The change a form asks for; empty when it says none, or not with what. */
    static Optional<BulkChange> of(Form form) {
        return switch (form.change() == null ? "" : form.change()) {
            case "group" -> given(form.newGroup()).map(SetGroup::new);
            case "level" -> given(form.newLevel()).map(SetLevel::new);
            case "addField" -> given(form.newField()).map(AddField::new);
            case "removeField" -> given(form.newField()).map(RemoveField::new);
            default -> form.list().state().map(SetState::new);
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
