package org.vorort.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.vorort.search.Span.Borders;

/**
 * Goes once through everything that matches: counts it by kind and by time, and keeps the best. What is not to be seen is not
 * looked at, so that it is in no number.
 */
final class Harvest implements Collector {

    /** What narrows the list; a number beside a filter says what that filter would leave if it were the one chosen. */
    record Filter(Optional<String> kind, Optional<Span> span) {

        static final Filter NONE = new Filter(Optional.empty(), Optional.empty());
    }

    /** A document with its rank. */
    record Ripe(int document, float score) {}

    private static final Comparator<Ripe> WORST_FIRST =
            Comparator.comparingDouble(Ripe::score).thenComparing(Ripe::document, Comparator.reverseOrder());

    /** What is newer stands above what is older where all else is alike. */
    private static final float MOST_FOR_NEWNESS = 0.9f;

    private static final float FOR_BEING_PAST = -1.5f;
    private static final float YEAR_DAYS = 365;

    private final Sight sight;
    private final Filter filter;
    private final Borders borders;
    private final int most;
    private final PriorityQueue<Ripe> best = new PriorityQueue<>(WORST_FIRST);
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Span, Integer> spans = new EnumMap<>(Span.class);
    private int total;
    private int inAll;
    private int ofAnyKind;
    private int ofAnyTime;

    /** @param most how many are wanted with their place in the list */
    Harvest(Sight sight, Filter filter, LocalDate today, int most) {
        this.sight = sight;
        this.filter = filter;
        this.borders = Borders.of(today);
        this.most = most;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Row(segment, sight.of(segment.reader()));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** How many there are with the filters. */
    int total() {
        return total;
    }

    /** How many there are without any filter. */
    int inAll() {
        return inAll;
    }

    /** How many there are if only the kind were not chosen. */
    int ofAnyKind() {
        return ofAnyKind;
    }

    /** How many there are if only the time were not chosen. */
    int ofAnyTime() {
        return ofAnyTime;
    }

    Map<String, Integer> kinds() {
        return kinds;
    }

    Map<Span, Integer> spans() {
        return spans;
    }

    /** The best, in their order, from this place on. */
    List<Ripe> from(int first) {
        var ordered = new ArrayList<>(best);
        ordered.sort(WORST_FIRST.reversed());
        return first >= ordered.size() ? List.of() : ordered.subList(first, ordered.size());
    }

    /** One segment of the index. A common word is in every second document, so nothing is made anew for each. */
    private final class Row implements LeafCollector {

        private static final Span[] SPANS = Span.values();

        private final int base;
        private final FixedBitSet seen;
        private final SortedDocValues kindOf;
        private final NumericDocValues dayOf;
        private final NumericDocValues lastDayOf;
        private final int[] ofKinds;
        private final int[] ofSpans = new int[SPANS.length];
        private final int wantedKind;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        Row(LeafReaderContext segment, FixedBitSet seen) throws IOException {
            this.base = segment.docBase;
            this.seen = seen;
            this.kindOf = DocValues.getSorted(segment.reader(), CardFields.KIND);
            this.dayOf = DocValues.getNumeric(segment.reader(), CardFields.DAY);
            this.lastDayOf = DocValues.getNumeric(segment.reader(), CardFields.LAST_DAY);
            this.ofKinds = new int[kindOf.getValueCount()];
            this.wantedKind = filter.kind().isEmpty()
                    ? -1
                    : kindOf.lookupTerm(new BytesRef(filter.kind().get()));
        }

        @Override
        public void setScorer(Scorable other) {
            this.scorer = other;
        }

        @Override
        public void collect(int document) throws IOException {
            // Every card has a kind.
            if (!seen.get(document) || !kindOf.advanceExact(document)) {
                return;
            }
            var kind = kindOf.ordValue();
            var day = dayOf.advanceExact(document) ? dayOf.longValue() : CardFields.NO_DAY;
            var ofKind = filter.kind().isEmpty() || kind == wantedKind;
            var inSpan = filter.span().isEmpty() || filter.span().get().has(day, borders);
            inAll++;
            if (inSpan) {
                ofAnyKind++;
                ofKinds[kind]++;
            }
            if (ofKind) {
                ofAnyTime++;
                countSpans(day);
            }
            if (ofKind && inSpan) {
                total++;
                keep(document, day);
            }
        }

        @Override
        public void finish() throws IOException {
            for (var kind = 0; kind < ofKinds.length; kind++) {
                if (ofKinds[kind] > 0) {
                    kinds.merge(kindOf.lookupOrd(kind).utf8ToString(), ofKinds[kind], Integer::sum);
                }
            }
            for (var span : SPANS) {
                if (ofSpans[span.ordinal()] > 0) {
                    spans.merge(span, ofSpans[span.ordinal()], Integer::sum);
                }
            }
        }

        private void countSpans(long day) {
            if (day == CardFields.NO_DAY) {
                return;
            }
            for (var span : SPANS) {
                if (span.has(day, borders)) {
                    ofSpans[span.ordinal()]++;
                }
            }
        }

        private void keep(int document, long day) throws IOException {
            var past = lastDayOf.advanceExact(document) && lastDayOf.longValue() < borders.today();
            var score = scorer.score() + newness(day) + (past ? FOR_BEING_PAST : 0);
            if (best.size() < most) {
                best.add(new Ripe(base + document, score));
            } else if (most > 0 && score >= best.peek().score()) {
                var ripe = new Ripe(base + document, score);
                if (WORST_FIRST.compare(ripe, best.peek()) > 0) {
                    best.poll();
                    best.add(ripe);
                }
            }
        }

        private float newness(long day) {
            if (day == CardFields.NO_DAY) {
                return MOST_FOR_NEWNESS / 2;
            }
            var age = Math.max(0, borders.today() - day);
            return MOST_FOR_NEWNESS / (1 + age / YEAR_DAYS);
        }
    }
}
