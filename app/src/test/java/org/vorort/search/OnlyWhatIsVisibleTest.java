package org.vorort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.search.Harvest.Filter;
import org.vorort.search.SearchTown.Question;
import org.vorort.search.SearchTown.Result;
import org.vorort.search.words.Asked;
import org.vorort.search.words.GermanText;

/** A search answers as if what one may not see did not exist: like an index in which nothing else stands. */
class OnlyWhatIsVisibleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final List<String> WORDS = List.of(
            "Sprachkurs",
            "Sprachkurse",
            "Kurs",
            "Integration",
            "Integrationskurs",
            "Konkurs",
            "Beratung",
            "Flüchtlingsberatung",
            "Flüchtling",
            "Verein",
            "Sportverein",
            "Vereinbarung",
            "Rathaus",
            "Xylofonkurs",
            "Xylofon",
            "Müller",
            "Müllerkurs",
            "Nachbarschaft",
            "Garten",
            "Nachbarschaftsgarten",
            "Steuerungsgruppe",
            "Gruppe",
            "Café",
            "Sprachcafé");
    private static final List<String> TYPED = List.of(
            "Kurs",
            "Kurse",
            "Sprahckurs",
            "Verien",
            "Integrationskurs",
            "Beratung Verein",
            "Fluechtling",
            "\"Kurs Integration\"",
            "Garten -Café",
            "Nachb",
            "Xylofonn",
            "Müllr",
            "Gruppe Rathaus Garten",
            "Sprachcafe",
            "Quantenphysik");
    private static final List<String> CIRCLES = List.of("office", "board", "member", Readers.EVERYBODY, "for:one");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_hidden_changes_no_answer(long seed) throws IOException {
        var random = new Random(seed);
        var cards = new ArrayList<Card>();
        for (var i = 0; i < 60; i++) {
            cards.add(card(random));
        }
        var all = index("all", cards);
        for (var held : List.of(Set.of("office"), Set.of("member", Readers.EVERYBODY), some(random), some(random))) {
            var visible = cards.stream()
                    .map(card -> seenBy(card, held))
                    .flatMap(Optional::stream)
                    .toList();
            var theirs = index("theirs-" + new TreeSet<>(held).toString().hashCode(), visible);
            for (var typed : TYPED) {
                var filter = random.nextBoolean()
                        ? Filter.NONE
                        : new Filter(Optional.of("k" + random.nextInt(3)), Optional.of(Span.LAST_YEAR));
                var answer = search(all, held, typed, filter);
                assertThat(told(answer)).as(typed).isEqualTo(told(search(theirs, held, typed, filter)));
                saysOnlyWhatIsVisible(answer, visible);
            }
            for (var word : WORDS) {
                findsWhatSaysIt(search(all, held, word, Filter.NONE), visible, word);
            }
        }
    }

    /** Everything an answer tells: numbers, pages, sentences, guesses. */
    private static List<Object> told(Result result) {
        var hits = new TreeSet<String>();
        result.hits().forEach(hit -> hits.add(hit.path() + hit.title() + hit.text() + hit.day()));
        return List.of(
                result.paging().total(),
                result.inAll(),
                result.ofAnyKind(),
                result.ofAnyTime(),
                result.kinds(),
                result.spans(),
                result.effort(),
                new TreeSet<>(result.guessed()),
                // With more than a page of equals, which of them come first is chance.
                result.paging().pages() > 1 ? hits.size() : hits);
    }

    private static void saysOnlyWhatIsVisible(Result result, List<Card> visible) {
        var paths = new HashSet<String>();
        visible.forEach(card -> paths.add(card.sides().getFirst().path()));
        assertThat(paths)
                .containsAll(result.hits().stream().map(SearchTown.Hit::path).toList());
    }

    private static void findsWhatSaysIt(Result result, List<Card> visible, String word) {
        var plain = GermanText.words(word).getFirst().plain();
        var saying = visible.stream()
                .map(card -> card.sides().getFirst())
                .filter(side -> GermanText.words(side.title() + " " + String.join(" . ", side.texts())).stream()
                        .anyMatch(one -> one.plain().equals(plain)))
                .count();
        assertThat(result.inAll()).as(word).isGreaterThanOrEqualTo(saying);
    }

    private static Optional<Card> seenBy(Card card, Set<String> held) {
        return card.sides().stream()
                .filter(side -> side.readers().stream().anyMatch(held::contains))
                .findFirst()
                .map(side -> new Card(card.subject(), card.kind(), card.day(), card.about(), List.of(side)));
    }

    private static Card card(Random random) {
        var sides = new ArrayList<Card.Side>();
        var subject = new UUID(random.nextLong(), random.nextLong());
        for (var i = 0; i <= random.nextInt(3); i++) {
            sides.add(new Card.Side(
                    some(random),
                    "/" + subject + "/" + i,
                    words(random, 2),
                    words(random, 1),
                    List.of(words(random, 6) + ". " + words(random, 4) + "."),
                    Card.lastDay(random.nextInt(4) == 0)));
        }
        var day = random.nextBoolean()
                ? Optional.of(TODAY.minusDays(random.nextInt(1_000) - 100L))
                : Optional.<LocalDate>empty();
        return new Card(subject, "k" + random.nextInt(3), day, Set.of(), sides);
    }

    private static Set<String> some(Random random) {
        var circles = new HashSet<String>();
        for (var i = 0; i <= random.nextInt(2); i++) {
            circles.add(CIRCLES.get(random.nextInt(CIRCLES.size())));
        }
        return circles;
    }

    private static String words(Random random, int number) {
        var words = new ArrayList<String>();
        for (var i = 0; i < number; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private TownIndex index(String name, List<Card> cards) throws IOException {
        var index = TownIndex.open(directory.resolve(name), "test");
        index.clear();
        for (var card : cards) {
            index.add(CardFields.documents("thing", card));
        }
        index.show();
        return index;
    }

    private static Result search(TownIndex index, Set<String> held, String typed, Filter filter) throws IOException {
        var asked = ((Asked.Reading.Understood) Asked.read(typed)).asked();
        var searcher = index.acquire();
        try {
            return new Look(searcher, index.sight(held), new Question(asked, filter, "/search", 1), TODAY).find();
        } finally {
            index.release(searcher);
        }
    }
}
