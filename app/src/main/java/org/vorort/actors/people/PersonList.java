package org.vorort.actors.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.people.PersonListStore.Line;
import org.vorort.actors.people.PersonListStore.Post;
import org.vorort.actors.people.PersonListStore.Search;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;

/** Finds people: exactly first, and when nothing has these words, what sounds like them. */
@Service
class PersonList {

    private static final int PAGE_SIZE = 50;
    private static final int FRESH_DAYS = 365;

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
        var exact = search(query, office, false);
        var exactly = store.count(municipality, exact);
        var similar = exactly == 0 && !query.q().isBlank();
        var search = similar ? search(query, office, true) : exact;
        var total = similar ? store.count(municipality, search) : exactly;
        var paging = Paging.of(path + query.address(), asked, PAGE_SIZE, total);
        var lines = total == 0
                ? List.<Line>of()
                : store.page(municipality, search, PAGE_SIZE, paging.offset()).stream()
                        .map(line -> PersonRules.maySeeContact(office, line.agreedToContact())
                                ? line
                                : line.withoutContact())
                        .toList();
        var posts = store.posts(municipality, lines.stream().map(Line::id).toList(), search.today());
        return new Found(lines, posts, paging, similar && total > 0, search.staleBefore());
    }

    /** Everything the office finds by this query, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, PersonQuery query) {
        var exact = store.ids(municipality, search(query, true, false));
        return exact.isEmpty() && !query.q().isBlank() ? store.ids(municipality, search(query, true, true)) : exact;
    }

    private Search search(PersonQuery query, boolean office, boolean forgiving) {
        var now = clock.instant();
        return new Search(
                office ? query : query.forReaders(),
                forgiving,
                office,
                LocalDate.ofInstant(now, Formats.ZONE),
                now.minus(FRESH_DAYS, ChronoUnit.DAYS));
    }
}
