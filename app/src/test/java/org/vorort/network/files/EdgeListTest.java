package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.edges;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.network.files.NetworkReader.Reason;

class EdgeListTest {

    @Test
    void headings_may_stand_above_the_edges_or_not() {
        assertThat(edges(of("source,target\nA,B\n").graph())).containsExactly("A-B");
        assertThat(edges(of("A,B\nB,C\n").graph())).containsExactly("A-B", "B-C");
        assertThat(edges(of("Quelle;Ziel;Gewicht\nA;B;1,5\n").graph())).containsExactly("A-B:1.5");
        assertThat(edges(of("one,other,strength\nA,B,3\n").graph())).containsExactly("A-B:3.0");
    }

    @Test
    void headings_say_which_column_is_which() {
        var network = of("Id,Weight,Target,Type,Source\n1,2,B,Undirected,A\n2,,C,Undirected,A\n");

        assertThat(network.ids()).containsExactly("A", "B", "C");
        assertThat(edges(network.graph())).containsExactly("A-B:2.0", "A-C");
    }

    @Test
    void comma_semicolon_and_tab_part_the_cells() {
        assertThat(edges(of("A,B,2\n").graph())).containsExactly("A-B:2.0");
        assertThat(edges(of("Stadt, Amt 5;B;2,5\n").graph())).containsExactly("Stadt, Amt 5-B:2.5");
        assertThat(edges(of("A; B\tC, D\n").graph())).containsExactly("A; B-C, D");
        assertThat(edges(of("sep=;\nA;B\n").graph())).containsExactly("A-B");
    }

    @Test
    void names_with_quotes_newlines_and_delimiters_are_names() {
        var network = of("\"Verein \"\"Haus\"\"\",\"zwei\r\nZeilen\"\r\n\"Haus\" am See,\"A, B\"\r\n");

        assertThat(network.ids()).containsExactly("Verein \"Haus\"", "zwei\nZeilen", "\"Haus\" am See", "A, B");
    }

    @Test
    void usual_encodings_are_read() {
        var text = "Förderverein;Größe „Süd“\r\n";
        for (var bytes : new byte[][] {
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("windows-1252")),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
        }) {
            assertThat(of(bytes).ids()).containsExactly("Förderverein", "Größe „Süd“");
        }
    }

    @Test
    void guarded_formulas_come_back_as_they_left() {
        assertThat(of("'=SUM(A1),'+49\n").ids()).containsExactly("=SUM(A1)", "+49");
    }

    @Test
    void loops_and_parallels_are_counted_and_blank_lines_are_none() {
        var graph = of("A,A\n\nA,B\n ,\nB,A\n").graph();

        assertThat(edges(graph)).containsExactly("A-B");
        assertThat(graph.loops()).isEqualTo(1);
        assertThat(graph.parallels()).isEqualTo(1);
    }

    @Test
    void headings_alone_are_an_empty_network() {
        assertThat(of("source,target\n").graph().size()).isZero();
    }

    @Test
    void what_is_no_edge_is_refused_with_its_line() {
        assertThat(refused("A,B\nC,\n").arguments()).containsExactly("network", "2");
        assertThat(refused("A,B\nC,\n").reason()).isEqualTo(Reason.EDGE_WITHOUT_END);
        assertThat(refused("A,B,1\nC,D,viel\n").arguments()).containsExactly("network", "2", "viel");
        assertThat(refused("A,B,1\nC,D,NaN\n").reason()).isEqualTo(Reason.NO_WEIGHT);
        assertThat(refused("A,B\nC,D,1e999\n").reason()).isEqualTo(Reason.NO_WEIGHT);
        assertThat(refused("Liebe Frau Weber,\nanbei die Liste.\n").reason()).isEqualTo(Reason.EDGE_WITHOUT_END);
        assertThat(refused("Eine Liste\nvon Namen\n").reason()).isEqualTo(Reason.NO_NETWORK);
        assertThat(refused("Name,Straße,Ort,Telefon\nA,B,C,1\n").reason()).isEqualTo(Reason.NO_NETWORK);
        assertThat(refused("A,\"B\nC,D\n").reason()).isEqualTo(Reason.DAMAGED);
    }
}
