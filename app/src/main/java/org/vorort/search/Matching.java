package org.vorort.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vorort.search.words.Asked;
import org.vorort.search.words.GermanText.Word;

/**
 * The question as the index is asked it. A word counts by the best place it is found in, and every place has its rank: the
 * word itself before its forms, those before compounds, those before guesses, and titles before texts.
 */
final class Matching {

    private static final float WHOLE_TITLE = 6;
    private static final float SIDE_BY_SIDE = 2;
    private static final int NEAR_WORDS = 2;

    private Matching() {}

    /** @param every whether all words have to be there; otherwise one is enough */
    static Query of(Asked asked, List<Meaning> meanings, boolean every) {
        var query = new BooleanQuery.Builder();
        for (var meaning : meanings) {
            query.add(anywhere(meaning), every ? Occur.MUST : Occur.SHOULD);
        }
        for (var phrase : asked.phrases()) {
            query.add(literally(phrase), Occur.MUST);
        }
        for (var word : asked.without()) {
            query.add(new TermQuery(new Term(CardFields.TITLE_STEM, word.stem())), Occur.MUST_NOT);
            query.add(new TermQuery(new Term(CardFields.TEXT_STEM, word.stem())), Occur.MUST_NOT);
        }
        if (!every) {
            query.setMinimumNumberShouldMatch(1);
            return query.build();
        }
        if (asked.words().size() > 1) {
            query.add(near(CardFields.TITLE_STEM, asked.words()), Occur.SHOULD);
            query.add(near(CardFields.TEXT_STEM, asked.words()), Occur.SHOULD);
        }
        var title = new TermQuery(new Term(CardFields.WHOLE, CardFields.whole(asked.words())));
        query.add(ranked(WHOLE_TITLE, title), Occur.SHOULD);
        return query.build();
    }

    private static Query anywhere(Meaning meaning) {
        var word = meaning.word();
        var places = new ArrayList<Query>();
        places.add(ranked(14, new TermQuery(new Term(CardFields.TITLE, word.plain()))));
        places.add(ranked(12, new TermQuery(new Term(CardFields.TITLE_STEM, word.stem()))));
        places.add(ranked(8, new TermQuery(new Term(CardFields.TEXT, word.plain()))));
        places.add(ranked(7, new TermQuery(new Term(CardFields.TEXT_STEM, word.stem()))));
        addAny(places, 10, CardFields.TITLE_STEM, meaning.longer());
        addAny(places, 5, CardFields.TEXT_STEM, meaning.longer());
        if (!meaning.parts().isEmpty()) {
            places.add(ranked(4, all(meaning.parts())));
        }
        addAny(places, 3, CardFields.TITLE, meaning.beginnings());
        addAny(places, 2.5f, CardFields.TEXT, meaning.beginnings());
        addAny(places, 1.5f, CardFields.TITLE_STEM, meaning.similar());
        addAny(places, 1, CardFields.TEXT_STEM, meaning.similar());
        return new DisjunctionMaxQuery(places, 0);
    }

    private static void addAny(List<Query> places, float rank, String field, Collection<String> words) {
        if (!words.isEmpty()) {
            var any = words.stream().map(BytesRef::new).toList();
            places.add(ranked(rank, new TermInSetQuery(field, any)));
        }
    }

    /** All parts of a compound, wherever they stand. */
    private static Query all(List<String> stems) {
        var all = new BooleanQuery.Builder();
        for (var stem : stems) {
            var one = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(CardFields.TITLE_STEM, stem)), Occur.SHOULD)
                    .add(new TermQuery(new Term(CardFields.TEXT_STEM, stem)), Occur.SHOULD);
            all.add(one.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query literally(List<Word> phrase) {
        var words = phrase.stream().map(Word::plain).toArray(String[]::new);
        return new DisjunctionMaxQuery(
                List.of(
                        ranked(14, new PhraseQuery(CardFields.TITLE, words)),
                        ranked(8, new PhraseQuery(CardFields.TEXT, words))),
                0);
    }

    private static Query near(String field, List<Word> words) {
        var stems = words.stream().map(Word::stem).toArray(String[]::new);
        return ranked(SIDE_BY_SIDE, new PhraseQuery(NEAR_WORDS, field, stems));
    }

    private static Query ranked(float rank, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), rank);
    }
}
