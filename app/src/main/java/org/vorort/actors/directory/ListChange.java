package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.State;

/**
 * What is to be done with several entries of a list.
 *
 * @param chosen the ids that were ticked
 * @param all everything the list finds, not only what is ticked
 */
public record ListChange(
        @Nullable List<String> chosen,
        @Nullable String all,
        @Nullable String change) {

    /** As it is first shown. */
    public static final ListChange EMPTY = new ListChange(List.of(), "", "");

    /** The entries meant; none when nothing is ticked, or something that is no id. @param found all the list finds */
    public List<UUID> meant(Supplier<List<UUID>> found) {
        if ("true".equals(all)) {
            return found.get();
        }
        var ids = new ArrayList<UUID>();
        for (var text : chosen == null ? List.<String>of() : chosen) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException tampered) {
                return List.of();
            }
        }
        return ids;
    }

    /** Says what is missing, where it is missing. @param ids the entries meant */
    public void check(List<UUID> ids, Errors errors) {
        if (ids.isEmpty()) {
            errors.rejectValue("chosen", "actors.changes.nothingChosen");
        }
        if (state().isEmpty()) {
            errors.rejectValue("change", "actors.changes.whatToDo");
        }
    }

    /** The state they shall be in, when it is that what is to be done. */
    public Optional<State> state() {
        for (var state : State.values()) {
            if (state.code().equals(change)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
