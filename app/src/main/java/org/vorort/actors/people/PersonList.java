package org.vorort.actors.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Confirmation;
import org.vorort.actors.directory.ListSearch;
import org.vorort.actors.people.PersonListStore.Line;
import org.vorort.actors.people.PersonListStore.Post;
import org.vorort.actors.people.PersonListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;

/** Finds people, and what they do. */
@Service
class PersonList {

    /**
     * A page of the list.
     *
     * @param posts what these people do, by the person's id
     * @param similar whether nothing has the words asked for and these entries only resemble them
     */
    record Found(List<Line> lines, Map<UUID, List<Post>> posts, Paging paging, boolean similar, Instant staleBefore) {}

    private final PersonListStore store;
    private final Clock clock;

    PersonList(PersonListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param office whether phone and mail are shown without the person's consent to it */
    @Transactional(readOnly = true)
    Found find(MunicipalityId municipality, PersonQuery query, boolean office, String path, int asked) {
        var search = search(query, office);
        var found = search.page(municipality, path, asked);
        var lines = found.lines().stream()
                .map(line -> PersonRules.maySeeContact(office, line.agreedToContact()) ? line : line.withoutContact())
                .toList();
        var posts = store.posts(
                municipality,
                lines.stream().map(Line::id).toList(),
                search.exact().today());
        return new Found(
                lines, posts, found.paging(), found.similar(), search.exact().staleBefore());
    }

    /** Everything the office finds by this query, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, PersonQuery query) {
        return search(query, true).ids(municipality);
    }

    private ListSearch<Search, Line> search(PersonQuery query, boolean office) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Formats.ZONE);
        var stale = Confirmation.staleBefore(now);
        var asked = office ? query : query.forReaders();
        return new ListSearch<>(
                store,
                query,
                new Search(asked, false, office, today, stale),
                new Search(asked, true, office, today, stale));
    }
}
