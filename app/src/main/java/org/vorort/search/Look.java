package org.vorort.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vorort.search.CardFields.Kept;
import org.vorort.search.SearchTown.Effort;
import org.vorort.search.SearchTown.Hit;
import org.vorort.search.SearchTown.Question;
import org.vorort.search.SearchTown.Result;
import org.vorort.search.words.GermanText.Word;
import org.vorort.shell.Paging;

/** One look into an index: first for what was typed, then, where little is found, for what may have been meant. */
final class Look {

    /** With so few, somebody may have meant something else. */
    private static final int FEW = 3;

    private final IndexSearcher searcher;
    private final Sight sight;
    private final Question question;
    private final LocalDate today;

    Look(IndexSearcher searcher, Sight sight, Question question, LocalDate today) {
        this.searcher = searcher;
        this.sight = sight;
        this.question = question;
        this.today = today;
    }

    Result find() throws IOException {
        var asked = question.asked();
        var vocabulary = new Vocabulary(searcher.getIndexReader(), sight);
        var strict = new ArrayList<Meaning>();
        for (var word : asked.words()) {
            strict.add(strict(word, vocabulary));
        }
        var harvest = gather(Matching.of(asked, strict, true));
        if (harvest.inAll() >= FEW || strict.isEmpty()) {
            return result(harvest, Wishes.of(asked, strict), Effort.NONE);
        }
        var forgiving = new ArrayList<Meaning>();
        for (var meaning : strict) {
            forgiving.add(forgiving(meaning, vocabulary));
        }
        var wider = gather(Matching.of(asked, forgiving, true));
        if (wider.inAll() > 0 || strict.size() < 2) {
            var effort = wider.inAll() > harvest.inAll() ? Effort.SIMILAR_WORDS : Effort.NONE;
            return result(wider, Wishes.of(asked, forgiving), effort);
        }
        var some = gather(Matching.of(asked, forgiving, false));
        return result(some, Wishes.of(asked, forgiving), Effort.SOME_WORDS);
    }

    private Meaning strict(Word word, Vocabulary vocabulary) throws IOException {
        var known = sight.meaning(searcher.getIndexReader(), word, false);
        if (known.isPresent()) {
            return known.get();
        }
        var meaning = Meaning.strict(word, vocabulary);
        sight.keep(searcher.getIndexReader(), meaning, false);
        return meaning;
    }

    private Meaning forgiving(Meaning strict, Vocabulary vocabulary) throws IOException {
        var known = sight.meaning(searcher.getIndexReader(), strict.word(), true);
        if (known.isPresent()) {
            return known.get();
        }
        var meaning = strict.forgiving(vocabulary);
        sight.keep(searcher.getIndexReader(), meaning, true);
        return meaning;
    }

    private Harvest gather(Query query) throws IOException {
        var harvest = gather(query, question.page());
        var page = paging(harvest).current();
        return page == question.page() ? harvest : gather(query, page);
    }

    private Harvest gather(Query query, int page) throws IOException {
        var harvest = new Harvest(sight, question.filter(), today, page * SearchTown.PAGE_HITS);
        return searcher.search(query, new CollectorManager<Harvest, Harvest>() {
            @Override
            public Harvest newCollector() {
                return harvest;
            }

            @Override
            public Harvest reduce(Collection<Harvest> all) {
                return harvest;
            }
        });
    }

    private Paging paging(Harvest harvest) {
        return Paging.of(question.path(), question.page(), SearchTown.PAGE_HITS, harvest.total());
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
