package org.vorort.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.post.mail.HtmlWords.Block;
import org.vorort.post.mail.HtmlWords.Piece;

class HtmlWordsTest {

    @Test
    void paragraphs_keep_their_lines() {
        assertThat(HtmlWords.of("Guten Tag,\nwie geht es?\n\nGrüße"))
                .containsExactly(
                        new Block.Paragraph(List.of(line("Guten Tag,"), line("wie geht es?"))),
                        new Block.Paragraph(List.of(line("Grüße"))));
    }

    @Test
    void a_line_of_nothing_but_a_link_becomes_a_button() {
        assertThat(HtmlWords.of("Bitte hier:\n\nhttps://a.example/x?y=1&z=2"))
                .endsWith(new Block.Button(Optional.empty(), "https://a.example/x?y=1&z=2"));
        assertThat(HtmlWords.of("Ja, ich komme: https://a.example/ja\nNein: https://a.example/nein."))
                .containsExactly(
                        new Block.Button(Optional.of("Ja, ich komme"), "https://a.example/ja"),
                        new Block.Button(Optional.of("Nein"), "https://a.example/nein"));
    }

    @Test
    void a_link_within_a_sentence_stays_there_and_ends_before_the_full_stop() {
        assertThat(HtmlWords.of("Siehe https://a.example/x und (https://b.example).")
                        .getFirst())
                .isEqualTo(new Block.Paragraph(List.of(List.of(
                        new Piece("Siehe ", false),
                        new Piece("https://a.example/x", true),
                        new Piece(" und (", false),
                        new Piece("https://b.example", true),
                        new Piece(").", false)))));
    }

    @Test
    void lines_with_a_hyphen_become_a_list() {
        assertThat(HtmlWords.of("Themen:\n- Fest\n- Haushalt\nBis bald"))
                .containsExactly(
                        new Block.Paragraph(List.of(line("Themen:"))),
                        new Block.Bullets(List.of(line("Fest"), line("Haushalt"))),
                        new Block.Paragraph(List.of(line("Bis bald"))));
    }

    private static List<Piece> line(String text) {
        return List.of(new Piece(text, false));
    }
}
