package org.vorort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorort.search.Excerpt.Piece;
import org.vorort.search.Harvest.Filter;
import org.vorort.search.SearchTown.Effort;
import org.vorort.search.SearchTown.Question;
import org.vorort.search.SearchTown.Result;
import org.vorort.search.words.Asked;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    Path directory;

    private final List<Card> cards = new ArrayList<>();

    @Test
    void the_word_itself_comes_before_its_forms_before_compounds_and_titles_before_texts() throws IOException {
        thing("Termine", "Der Sprachkurs beginnt.");
        thing("Sprachkurse", "");
        thing("Kursplan", "");
        thing("Kurs", "");
        thing("Allerlei", "Ein Kurs für alle.");
        thing("Neue Kurse", "");
        assertThat(titles("Kurs"))
                .containsExactly("Kurs", "Neue Kurse", "Sprachkurse", "Kursplan", "Allerlei", "Termine");
    }

    @Test
    void parts_of_a_compound_find_it_written_apart_but_later() throws IOException {
        thing("Fest", "Wer hilft beim Kurs zur Integration?");
        thing("Fest", "Der Integrationskurs beginnt.");
        var result = search("Integrationskurs");
        assertThat(result.hits()).hasSize(2);
        assertThat(marks(result, 0)).containsExactly("Integrationskurs");
        assertThat(marks(result, 1)).containsExactly("Kurs", "Integration");
    }

    @Test
    void guesses_come_only_where_little_is_found_and_are_named() throws IOException {
        thing("Sprachkurs", "");
        var guessed = search("Sprahckurs");
        assertThat(guessed.effort()).isEqualTo(Effort.SIMILAR_WORDS);
        assertThat(guessed.guessed()).containsExactly("Sprachkurs");
        thing("Sprahckurs", "");
        thing("Sprahckurs", "");
        thing("Sprahckurs", "");
        var exact = search("Sprahckurs");
        assertThat(exact.effort()).isEqualTo(Effort.NONE);
        assertThat(exact.inAll()).isEqualTo(3);
    }

    @Test
    void where_nothing_has_all_words_what_has_some_is_shown_and_said() throws IOException {
        thing("Garten", "");
        thing("Rathaus", "");
        var result = search("Garten Rathaus");
        assertThat(result.effort()).isEqualTo(Effort.SOME_WORDS);
        assertThat(result.hits()).hasSize(2);
    }

    @Test
    void newer_comes_before_older_and_what_is_over_last() throws IOException {
        dated("Kurs 1", Optional.of(TODAY.minusYears(3)), false);
        dated("Kurs 2", Optional.of(TODAY.minusDays(3)), false);
        dated("Kurs 3", Optional.of(TODAY.minusDays(2)), true);
        assertThat(titles("Kurs")).containsExactly("Kurs 2", "Kurs 1", "Kurs 3");
    }

    @Test
    void a_phrase_is_found_as_it_stands_and_a_minus_leaves_out() throws IOException {
        thing("Runder Tisch", "");
        thing("Tisch", "Der ist runder.");
        assertThat(titles("\"runder Tisch\"")).containsExactly("Runder Tisch");
        assertThat(titles("Tisch -runder")).isEmpty();
        assertThat(titles("Tisch -Stuhl")).hasSize(2);
    }

    @Test
    void numbers_beside_filters_say_what_each_would_leave() throws IOException {
        for (var i = 0; i < 45; i++) {
            dated("Kurs " + i, Optional.of(TODAY.minusDays(i * 20L)), false);
        }
        var month = search("Kurs", new Filter(Optional.empty(), Optional.of(Span.LAST_MONTH)), 1);
        assertThat(month.paging().total()).isEqualTo(2);
        assertThat(month.inAll()).isEqualTo(45);
        assertThat(month.spans()).containsEntry(Span.LAST_MONTH, 2).containsEntry(Span.LAST_YEAR, 19);
        var last = search("Kurs", Filter.NONE, 99);
        assertThat(last.paging().current()).isEqualTo(3);
        assertThat(last.hits()).hasSize(5);
    }

    @Test
    void a_long_sentence_is_shown_around_its_first_mark() throws IOException {
        thing("Fest", "viele Worte ".repeat(40) + "und ein Kurs " + "und noch mehr ".repeat(40));
        var text = search("Kurs").hits().getFirst().text();
        var shown = text.pieces().stream().map(Piece::text).reduce("", String::concat);
        assertThat(shown).startsWith("… ").endsWith(" …").contains("ein Kurs und");
        assertThat(shown.length()).isLessThan(280);
    }

    private void thing(String title, String text) {
        card(title, text, Optional.empty(), false);
    }

    private void dated(String title, Optional<LocalDate> day, boolean over) {
        card(title, "", day, over);
    }

    private void card(String title, String text, Optional<LocalDate> day, boolean over) {
        var side = new Card.Side(
                Set.of(Readers.EVERYBODY), "/" + cards.size(), title, "", List.of(text), Card.lastDay(over));
        cards.add(new Card(UUID.randomUUID(), "thing", day, Set.of(), List.of(side)));
    }

    private List<String> titles(String typed) throws IOException {
        return search(typed).hits().stream()
                .map(hit -> hit.title().pieces().stream().map(Piece::text).reduce("", String::concat))
                .toList();
    }

    private static List<String> marks(Result result, int hit) {
        return result.hits().get(hit).text().pieces().stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
    }

    private Result search(String typed) throws IOException {
        return search(typed, Filter.NONE, 1);
    }

    private Result search(String typed, Filter filter, int page) throws IOException {
        var index = TownIndex.open(directory.resolve(UUID.randomUUID().toString()), "test");
        for (var card : cards) {
            index.add(CardFields.documents("thing", card));
        }
        index.show();
        var asked = ((Asked.Reading.Understood) Asked.read(typed)).asked();
        var searcher = index.acquire();
        try {
            var question = new Question(asked, filter, "/search", page);
            return new Look(searcher, index.sight(Set.of(Readers.EVERYBODY)), question, TODAY).find();
        } finally {
            index.release(searcher);
        }
    }
}
