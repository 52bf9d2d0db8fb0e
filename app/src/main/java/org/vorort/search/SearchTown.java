package org.vorort.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Service;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.CardFields.Kept;
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

    /** With so few, somebody may have meant something else. */
    private static final int FEW = 3;

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
            return new Look(searcher, index.sight(words), question).find();
        });
    }

    /** One look into an index. */
    private final class Look {

        private final IndexSearcher searcher;
        private final Sight sight;
        private final Question question;
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);

        Look(IndexSearcher searcher, Sight sight, Question question) {
            this.searcher = searcher;
            this.sight = sight;
            this.question = question;
        }

        Result find() throws IOException {
            var asked = question.asked();
            var vocabulary = new Vocabulary(searcher.getIndexReader(), sight);
            var strict = new ArrayList<Meaning>();
            for (var word : asked.words()) {
                strict.add(Meaning.strict(word, vocabulary));
            }
            var harvest = gather(Matching.of(asked, strict, true));
            if (harvest.inAll() >= FEW || strict.isEmpty()) {
                return result(harvest, Wishes.of(asked, strict), Effort.NONE);
            }
            var forgiving = new ArrayList<Meaning>();
            for (var meaning : strict) {
                forgiving.add(meaning.forgiving(vocabulary));
            }
            var wider = gather(Matching.of(asked, forgiving, true));
            if (wider.inAll() > 0 || strict.size() < 2) {
                var effort = wider.inAll() > harvest.inAll() ? Effort.SIMILAR_WORDS : Effort.NONE;
                return result(wider, Wishes.of(asked, forgiving), effort);
            }
            var some = gather(Matching.of(asked, forgiving, false));
            return result(some, Wishes.of(asked, forgiving), Effort.SOME_WORDS);
        }

        private Harvest gather(Query query) throws IOException {
            var harvest = gather(query, question.page());
            var page = paging(harvest).current();
            return page == question.page() ? harvest : gather(query, page);
        }

        private Harvest gather(Query query, int page) throws IOException {
            var harvest = new Harvest(sight, question.filter(), today, page * PAGE_HITS);
            return searcher.search(query, new CollectorManager<Harvest, Harvest>() {
                @Override
                public Harvest newCollector() {
                    return harvest;
                }

                @Override
                public Harvest reduce(java.util.Collection<Harvest> all) {
                    return harvest;
                }
            });
        }

        private Paging paging(Harvest harvest) {
            return Paging.of(question.path(), question.page(), PAGE_HITS, harvest.total());
        }

        private Result result(Harvest harvest, Wishes wishes, Effort effort) throws IOException {
            var paging = paging(harvest);
            var hits = new ArrayList<Hit>();
            var guessed = new LinkedHashSet<String>();
            var stored = searcher.storedFields();
            for (var ripe : harvest.from((int) paging.offset())) {
                var hit = hit(Kept.of(stored.document(ripe.document())), wishes);
                guessed.addAll(hit.title().guessed());
                guessed.addAll(hit.text().guessed());
                hits.add(hit);
            }
            return new Result(
                    hits,
                    paging,
                    harvest.inAll(),
                    harvest.ofAnyKind(),
                    harvest.ofAnyTime(),
                    harvest.kinds(),
                    harvest.spans(),
                    effort,
                    guessed);
        }

        private Hit hit(Kept kept, Wishes wishes) {
            return new Hit(
                    kept.kind(),
                    kept.day(),
                    kept.lastDay().filter(last -> last.isBefore(today)).isPresent(),
                    kept.path(),
                    Excerpt.ofLine(kept.title(), wishes),
                    kept.context(),
                    Excerpt.of(kept.texts(), wishes));
        }
    }
}
