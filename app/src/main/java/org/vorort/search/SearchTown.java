package org.vorort.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Harvest.Filter;
import org.vorort.search.words.Asked;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;

/** Finds things of a town by words. */
@Service
class SearchTown {

    /** How much had to be guessed to find something. */
    enum Effort {
        NONE,
        SIMILAR_WORDS,
        SOME_WORDS
    }

    /** Something found. @param text the sentence that says why */
    record Hit(
            String kind,
            Optional<LocalDate> day,
            boolean past,
            String path,
            Excerpt title,
            String context,
            Excerpt text) {}

    /**
     * A page of what was found, and how much there is.
     *
     * @param inAll how many without any filter
     * @param guessed words of these hits that only look like what was typed
     */
    record Result(
            List<Hit> hits,
            Paging paging,
            long inAll,
            long ofAnyKind,
            long ofAnyTime,
            Map<String, Integer> kinds,
            Map<Span, Integer> spans,
            Effort effort,
            Set<String> guessed) {}

    /** What is asked for. @param path of the page with everything but its number */
    record Question(Asked asked, Filter filter, String path, int page) {}

    static final int PAGE_HITS = 20;

    private final OpenIndexes indexes;
    private final Tidying tidying;
    private final Clock clock;

    SearchTown(OpenIndexes indexes, Tidying tidying, Clock clock) {
        this.indexes = indexes;
        this.tidying = tidying;
        this.clock = clock;
    }

    /** @param words what the visitor holds, see {@link Readers} */
    Result search(MunicipalityId municipality, Set<String> words, Question question) {
        return indexes.read(municipality, (index, searcher) -> {
            if (index.holdsRemains()) {
                tidying.soon(municipality);
            }
            return new Look(searcher, index.sight(words), question, today()).find();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
