package org.vorort.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.vorort.search.changes.Changes;
import org.vorort.search.words.Asked;
import org.vorort.search.words.Compounds;
import org.vorort.search.words.GermanText;
import org.vorort.search.words.GermanText.Word;

/** A side of a card as the index keeps it: each side is a document of its own, so that none can tell of another. */
final class CardFields {

    static final String SUBJECT = "subject";
    static final String ABOUT = "about";
    static final String READER = "reader";
    /** Who sees an earlier side of the same card. */
    static final String HIDDEN = "hidden";

    static final String KIND = "kind";
    static final String DAY = "day";
    static final String TITLE = "title";
    static final String TITLE_STEM = "title.stem";
    static final String TEXT = "text";
    static final String TEXT_STEM = "text.stem";
    static final String ROTATION = "rotation";
    static final String WHOLE = "whole";

    /** The last day, after which a thing is over; as far away as can be for what does not end. */
    static final String LAST_DAY = "lastDay";

    /** For what has no day. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final String PATH = "path";
    private static final String CONTEXT = "context";
    private static final String HEADING = "heading";
    private static final String WORDS = "words";

    private static final FieldType SEARCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType LISTED = type(IndexOptions.DOCS);
    private static final DateTimeFormatter SPOKEN_DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy dd.MM.yyyy", Locale.GERMANY);

    private CardFields() {}

    static Term subject(String subject, UUID id) {
        return new Term(SUBJECT, subject + ":" + id);
    }

    /** Whose card it is. */
    static Changes.Changed thing(Document document) {
        var words = document.get(SUBJECT).split(":");
        return new Changes.Changed(words[0], UUID.fromString(words[1]));
    }

    static List<Document> documents(String subject, Card card) {
        var documents = new ArrayList<Document>();
        Set<String> seeOther = new HashSet<>();
        for (var side : joined(card.sides())) {
            documents.add(document(subject, card, side, seeOther));
            seeOther.addAll(side.readers());
        }
        return documents;
    }

    /** Sides that say the same, one after the other, are one. */
    private static List<Card.Side> joined(List<Card.Side> sides) {
        var joined = new ArrayList<Card.Side>();
        for (var side : sides) {
            if (!joined.isEmpty() && joined.getLast().readBy(side.readers()).equals(side)) {
                var readers = new HashSet<>(joined.removeLast().readers());
                readers.addAll(side.readers());
                joined.add(side.readBy(readers));
            } else {
                joined.add(side);
            }
        }
        return joined;
    }

    private static Document document(String subject, Card card, Card.Side side, Set<String> hidden) {
        var document = new Document();
        document.add(new StringField(SUBJECT, subject + ":" + card.subject(), Field.Store.YES));
        card.about().forEach(id -> document.add(new StringField(ABOUT, id.toString(), Field.Store.NO)));
        side.readers().forEach(word -> document.add(new StringField(READER, word, Field.Store.NO)));
        hidden.forEach(word -> document.add(new StringField(HIDDEN, word, Field.Store.NO)));
        document.add(new SortedDocValuesField(KIND, new BytesRef(card.kind())));
        document.add(new NumericDocValuesField(DAY, days(card.day(), NO_DAY)));
        document.add(new NumericDocValuesField(LAST_DAY, days(side.lastDay(), Long.MAX_VALUE)));
        keep(document, card, side);
        addWords(document, card, side);
        return document;
    }

    /** What is shown of it. */
    private static void keep(Document document, Card card, Card.Side side) {
        document.add(new StoredField(KIND, card.kind()));
        document.add(new StoredField(DAY, days(card.day(), NO_DAY)));
        document.add(new StoredField(LAST_DAY, days(side.lastDay(), Long.MAX_VALUE)));
        document.add(new StoredField(PATH, side.path()));
        document.add(new StoredField(HEADING, side.title()));
        document.add(new StoredField(CONTEXT, side.context()));
        side.texts().forEach(text -> document.add(new StoredField(WORDS, text)));
    }

    /** What it is found by. */
    private static void addWords(Document document, Card card, Card.Side side) {
        var title = List.of(GermanText.words(side.title()));
        var texts = new ArrayList<List<Word>>();
        texts.add(GermanText.words(side.context()));
        side.texts().forEach(text -> texts.add(GermanText.words(text)));
        card.day().ifPresent(day -> texts.add(GermanText.words(day.format(SPOKEN_DAY))));
        document.add(new StringField(WHOLE, whole(title.getFirst()), Field.Store.NO));
        document.add(new Field(TITLE, WordStream.of(title, Word::plain), SEARCHED));
        document.add(new Field(TITLE_STEM, WordStream.of(title, Word::stem), SEARCHED));
        document.add(new Field(TEXT, WordStream.of(texts, Word::plain), SEARCHED));
        document.add(new Field(TEXT_STEM, WordStream.of(texts, Word::stem), SEARCHED));
        var rotations = new HashSet<String>();
        for (var text : List.of(title, texts)) {
            text.forEach(words -> words.forEach(word -> rotations.addAll(Compounds.rotations(word.stem()))));
        }
        document.add(new Field(ROTATION, WordStream.of(rotations), LISTED));
    }

    /** All words of a title as one, for those who type all of it. */
    static String whole(List<Word> words) {
        var whole = new StringBuilder();
        for (var word : words) {
            whole.append(word.plain()).append(' ');
        }
        // One word cannot be longer than Lucene allows, and nobody types so long a title.
        return whole.substring(0, Math.min(whole.length(), Asked.LONGEST_CHARACTERS));
    }

    private static long days(Optional<LocalDate> day, long otherwise) {
        return day.map(LocalDate::toEpochDay).orElse(otherwise);
    }

    /** What was kept of a side for reading. */
    record Kept(
            String kind,
            Optional<LocalDate> day,
            Optional<LocalDate> lastDay,
            String path,
            String title,
            String context,
            List<String> texts) {

        static Kept of(Document document) {
            var day = document.getField(DAY).numericValue().longValue();
            var last = document.getField(LAST_DAY).numericValue().longValue();
            return new Kept(
                    document.get(KIND),
                    day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                    last == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)),
                    document.get(PATH),
                    document.get(HEADING),
                    document.get(CONTEXT),
                    List.of(document.getValues(WORDS)));
        }
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
