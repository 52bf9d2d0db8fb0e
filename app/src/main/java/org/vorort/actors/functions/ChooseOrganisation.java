package org.vorort.actors.functions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.validation.Errors;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.kernel.MunicipalityId;

/** Makes an organisation of what was typed: the only one of this name, or the one that was chosen from the list. */
@Service
class ChooseOrganisation {

    private static final int MOST = 20;

    private final Organisations organisations;

    ChooseOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Organisations whose name or short name has all these words or beginnings of words; none for an empty name. */
    List<Organisation> candidates(MunicipalityId municipality, String typed) {
        var words = SearchText.words(typed);
        return words.isEmpty()
                ? List.of()
                : organisations.all(municipality).stream()
                        .filter(one -> one.state() != State.ARCHIVED && hasAll(one, words))
                        .limit(MOST)
                        .toList();
    }

    /** Which one is meant; empty when that has to be asked, which the errors say. */
    Optional<Organisation> chosen(MunicipalityId municipality, PersonFunctionForm form, Errors errors) {
        if (form.where().isBlank()) {
            errors.rejectValue("where", "actors.functions.where.missing");
            return Optional.empty();
        }
        var found = candidates(municipality, form.where());
        var chosen = found.stream()
                .filter(one -> found.size() == 1 || one.id().toString().equals(form.organisation()))
                .findFirst();
        if (found.isEmpty()) {
            errors.rejectValue("where", "actors.functions.where.unknown");
        } else if (chosen.isEmpty()) {
            errors.rejectValue("organisation", "actors.functions.where.which");
        }
        return chosen;
    }

    private static boolean hasAll(Organisation organisation, List<String> words) {
        var name = " "
                + SearchText.plain(
                        organisation.name() + " " + organisation.details().shortName());
        return words.stream().allMatch(word -> name.contains(" " + word));
    }
}
