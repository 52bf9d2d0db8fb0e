package org.vorort.actors.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.kernel.MunicipalityId;

/** Finds organisations that take part by what somebody types of their name. */
@Service
public class OrganisationSearch {

    private static final int MOST = 12;

    private final Organisations organisations;

    OrganisationSearch(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Those whose name or short name has all these beginnings of words; none for nothing. */
    @Transactional(readOnly = true)
    public List<Organisation> named(MunicipalityId municipality, String typed) {
        return matching(municipality, typed, _ -> true);
    }

    /** The same without the one that asks. */
    @Transactional(readOnly = true)
    public List<Organisation> named(MunicipalityId municipality, String typed, OrganisationId asking) {
        return matching(municipality, typed, organisation -> !organisation.id().equals(asking));
    }

    /** Whether this is the whole name and not only a part of it. */
    static boolean isName(Organisation organisation, String typed) {
        var plain = SearchText.plain(typed);
        return plain.equals(SearchText.plain(organisation.name()))
                || plain.equals(SearchText.plain(organisation.details().shortName()));
    }

    private List<Organisation> matching(MunicipalityId municipality, String typed, Predicate<Organisation> takesPart) {
        var words = SearchText.words(typed);
        var found = new ArrayList<Organisation>();
        if (words.isEmpty()) {
            return found;
        }
        for (var organisation : organisations.all(municipality)) {
            var fits = organisation.state() != State.ARCHIVED && takesPart.test(organisation);
            if (fits && found.size() < MOST && hasAll(organisation, words)) {
                found.add(organisation);
            }
        }
        return found;
    }

    private static boolean hasAll(Organisation organisation, List<String> words) {
        var details = organisation.details();
        var name = " " + SearchText.of(details.name(), details.shortName(), details.registerName());
        return words.stream().allMatch(word -> name.contains(" " + word));
    }
}
