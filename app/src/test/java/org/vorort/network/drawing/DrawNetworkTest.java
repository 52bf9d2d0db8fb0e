package org.vorort.network.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawNetworkTest {

    private static final Map<Family, String> LETTERS = Map.of(Family.WELFARE, "W");
    private static final Canvas PAGE = Canvas.whole(1180, 820);

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 60, 300, 1000})
    void no_label_covers_another_or_a_shape(int size) {
        var drawing = DrawNetwork.draw(scattered(size), PAGE);
        var labels = new ArrayList<Box>();
        for (var actor : drawing.actors()) {
            actor.label().ifPresent(label -> labels.add(box(actor, label)));
        }
        assertThat(labels).isNotEmpty();
        for (var i = 0; i < labels.size(); i++) {
            for (var j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).overlaps(labels.get(j))).isFalse();
            }
            for (var actor : drawing.actors()) {
                var shape = Box.around(actor.x(), actor.y(), actor.radius());
                assertThat(labels.get(i).overlaps(shape))
                        .as(actor.node().label())
                        .isFalse();
            }
        }
    }

    @Test
    void every_actor_is_a_link_that_says_who_it_is() {
        var page = Jsoup.parse("<svg>" + svg(DrawNetwork.draw(scattered(60), PAGE)) + "</svg>");
        assertThat(page.select("a")).hasSize(60);
        for (var link : page.select("a")) {
            assertThat(link.attr("href")).startsWith("?focus=");
            assertThat(link.select("title").text()).endsWith(" Verbindungen");
        }
    }

    @Test
    void names_cannot_break_out_of_the_drawing() {
        var node = new Scene.Node("?q=\"><b>", "<b>&", "</svg><b>", Family.WELFARE, 1, 0.5, 0.5, Change.NONE);
        assertThat(svg(DrawNetwork.draw(new Scene(List.of(node), List.of()), PAGE)))
                .doesNotContain("<b>", "=\"><");
    }

    @Test
    void three_hundred_actors_take_little_room() {
        assertThat(svg(DrawNetwork.draw(scattered(300), PAGE)).length()).isLessThan(200_000);
    }

    @Test
    void twice_as_many_ties_look_twice_as_large() {
        var sizes = Sizes.of(PAGE, scattered(60));
        var none = Math.pow(sizes.radius(0), 2);
        assertThat(Math.pow(sizes.radius(8), 2) - none)
                .isCloseTo(2 * (Math.pow(sizes.radius(4), 2) - none), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void the_focus_and_its_neighbours_come_first_and_the_others_stand_back() {
        var scene = scattered(60);
        var actors = DrawNetwork.draw(scene, PAGE, 7).actors();
        assertThat(actors.getFirst().focused()).isTrue();
        assertThat(actors.getFirst().node()).isEqualTo(scene.nodes().get(7));
        var faded = actors.stream().map(Mark.Actor::faded).toList();
        assertThat(faded.indexOf(true)).isEqualTo(faded.lastIndexOf(false) + 1);
        assertThat(faded.indexOf(true)).isGreaterThan(1);
    }

    @Test
    void without_a_focus_the_best_connected_come_first() {
        var ties = DrawNetwork.draw(scattered(60), PAGE).actors().stream()
                .map(actor -> -actor.node().ties())
                .toList();
        assertThat(ties).isSorted();
    }

    @Test
    void looking_nearer_shows_fewer_with_more_labels() {
        var whole = DrawNetwork.draw(scattered(300), PAGE);
        var near = DrawNetwork.draw(scattered(300), new Canvas(1180, 820, 3, 0.5, 0.5));
        assertThat(near.actors().size()).isLessThan(whole.actors().size() / 2);
        assertThat(share(near)).isGreaterThan(share(whole));
    }

    @Test
    void a_tie_that_one_side_states_ends_in_a_ring_before_the_other() {
        var nodes = List.of(node("a", 0.1), node("b", 0.9));
        var line = new Scene.Line(0, 1, Bond.COOPERATION, 2, Scene.Open.TO, Change.NONE);
        var marks = DrawNetwork.draw(new Scene(nodes, List.of(line)), PAGE).marks();
        var rings = (Mark.Rings)
                marks.stream().filter(Mark.Rings.class::isInstance).findFirst().orElseThrow();
        var second = (Mark.Actor) marks.getLast();
        assertThat(rings.points().getFirst().x()).isLessThan(second.x() - second.radius() - 5);
    }

    @Test
    void what_changed_has_a_sign_and_a_direction_has_an_arrow() {
        var nodes = List.of(node("a", 0.1), node("b", 0.9));
        var lines = List.of(
                new Scene.Line(0, 1, Bond.FUNDING, 2, Scene.Open.NEITHER, Change.ADDED),
                new Scene.Line(0, 1, Bond.COOPERATION, 2, Scene.Open.NEITHER, Change.ENDED));
        var svg = svg(DrawNetwork.draw(new Scene(nodes, lines), PAGE));
        assertThat(svg).contains("class=\"sign new\"", "class=\"sign old\"", "class=\"h b-funding w2 new\"");
    }

    @Test
    void paper_shows_the_same_in_its_own_colours() {
        var drawing = DrawNetwork.draw(scattered(60), PAGE);
        var sheet = new BufferedImage(1180, 820, BufferedImage.TYPE_INT_RGB);
        var paper = sheet.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 1180, 820);
        new PaperPen(drawing, Map.of()).draw(paper);
        for (var actor : drawing.actors()) {
            var drawn = new Color(sheet.getRGB((int) actor.x(), (int) actor.y()));
            assertThat(drawn)
                    .as(actor.node().label())
                    .isEqualTo(PaperInk.of(actor.node().family()));
        }
    }

    @Test
    void long_names_break_where_they_may_and_end_with_dots() {
        assertThat(Lettering.lines("Chor")).containsExactly("Chor");
        assertThat(Lettering.lines("Evangelische Kirchengemeinde Oberdorf und Unterdorf"))
                .containsExactly("Evangelische", "Kirchengemeinde…");
        assertThat(Lettering.lines("Donaudampfschifffahrtsgesellschaftskapitän"))
                .hasSize(2);
    }

    private static double share(Drawing drawing) {
        var labelled = drawing.actors().stream()
                .filter(actor -> actor.label().isPresent())
                .count();
        return labelled / (double) drawing.actors().size();
    }

    private static String svg(Drawing drawing) {
        var output = new StringOutput();
        new SvgPen(drawing, LETTERS, true).writeTo(output);
        return output.toString();
    }

    private static Box box(Mark.Actor actor, Mark.Label label) {
        var width = label.lines().stream()
                .mapToDouble(line -> Lettering.width(line, label.size(), label.strong()))
                .max()
                .orElseThrow();
        var left = actor.x()
                + label.x()
                - switch (label.side()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        var top = actor.y() + label.y() - label.size() * 0.8;
        return new Box(left, top, left + width, top + label.lines().size() * label.size());
    }

    private static Scene.Node node(String name, double x) {
        return new Scene.Node("?focus=" + name, name, name, Family.WELFARE, 1, x, 0.5, Change.NONE);
    }

    /** A made-up town whose actors stand in rows, each a little off. */
    private static Scene scattered(int size) {
        var town = MadeUpTown.of(size);
        var random = new Random(size);
        var columns = Math.ceil(Math.sqrt(size * 1.4));
        var rows = Math.ceil(size / columns);
        var nodes = new ArrayList<Scene.Node>();
        for (var i = 0; i < size; i++) {
            nodes.add(new Scene.Node(
                    "?focus=a" + i,
                    town.actors().get(i).name() + ", " + town.degree(i) + " Verbindungen",
                    town.actors().get(i).name(),
                    Family.values()[i % Family.values().length],
                    town.degree(i),
                    (i % columns + 0.4 + random.nextDouble() / 5) / columns,
                    (Math.floor(i / columns) + 0.4 + random.nextDouble() / 5) / rows,
                    Change.NONE));
        }
        var lines = town.ties().stream()
                .map(tie -> new Scene.Line(tie.from(), tie.to(), tie.bond(), tie.strength(), tie.open(), Change.NONE))
                .toList();
        return new Scene(nodes, lines);
    }
}
