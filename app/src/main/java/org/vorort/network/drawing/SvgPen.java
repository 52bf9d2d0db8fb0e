package org.vorort.network.drawing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.network.drawing.Mark.Look;

/**
 * Draws on a page: what lies within the svg element. Classes say what is meant, the style sheet of the map says how it
 * looks. Class names are short, as there are many: see {@code map.css}.
 *
 * @param letters what stands in the shapes, by family
 * @param shapes whether the shapes are described too; a page that has two drawings describes them once
 */
public record SvgPen(Drawing drawing, Map<Family, String> letters, boolean shapes) implements Content {

    private static final double TOUCH = 14;

    @Override
    public void writeTo(TemplateOutput output) {
        var svg = new StringBuilder(64_000);
        if (shapes) {
            describeShapes(svg);
        }
        svg.append("<g aria-hidden=\"true\"").append(drawing.fine() ? " class=\"fine\">" : ">");
        for (var mark : drawing.marks()) {
            switch (mark) {
                case Mark.Curves curves -> curves(svg, curves);
                case Mark.Heads heads -> heads(svg, heads);
                case Mark.Rings rings -> rings(svg, rings);
                case Mark.Signs signs -> signs(svg, signs);
                case Mark.Actor _ -> {}
            }
        }
        svg.append("</g>");
        drawing.actors().forEach(actor -> actor(svg, actor));
        output.writeContent(svg.toString());
    }

    /** The classes of a line, as the legend uses them too. */
    public static String classes(Bond bond, int strength, boolean oneSided, Change change) {
        return look(new Look(bond, strength, oneSided, change, false));
    }

    private static String look(Look look) {
        var classes = new StringBuilder("b-").append(look.bond().code());
        classes.append(" w").append(look.strength());
        if (look.oneSided()) {
            classes.append(" one");
        }
        switch (look.change()) {
            case ADDED -> classes.append(" new");
            case ENDED -> classes.append(" old");
            case NONE -> {}
        }
        return classes.append(look.faded() ? " dim" : "").toString();
    }

    private static void describeShapes(StringBuilder svg) {
        svg.append("<defs>");
        for (var family : Family.values()) {
            svg.append("<path id=\"").append(id(family)).append("\" vector-effect=\"non-scaling-stroke\" d=\"");
            outline(svg, family.outline());
            svg.append("\"/>");
        }
        svg.append("</defs>");
    }

    private static String id(Family family) {
        return "f" + family.ordinal();
    }

    private static void outline(StringBuilder svg, Outline outline) {
        if (outline.corners().isEmpty()) {
            svg.append("M-1 0A1 1 0 0 1 1 0A1 1 0 0 1-1 0Z");
            return;
        }
        var first = true;
        for (var corner : outline.corners()) {
            svg.append(first ? 'M' : 'L');
            svg.append(Math.round(corner.x() * 100) / 100.0).append(' ').append(Math.round(corner.y() * 100) / 100.0);
            first = false;
        }
        svg.append('Z');
    }

    private static void curves(StringBuilder svg, Mark.Curves curves) {
        svg.append("<path class=\"").append(look(curves.look())).append("\" d=\"");
        for (var curve : curves.curves()) {
            point(svg.append('M'), curve.x1(), curve.y1());
            if (straight(curve)) {
                point(svg.append('L'), curve.x2(), curve.y2());
            } else {
                point(svg.append('Q'), curve.bendX(), curve.bendY());
                point(svg.append(' '), curve.x2(), curve.y2());
            }
        }
        svg.append("\"/>");
    }

    private static boolean straight(Mark.Curve curve) {
        var across = (curve.x2() - curve.x1()) * (curve.bendY() - curve.y1())
                - (curve.y2() - curve.y1()) * (curve.bendX() - curve.x1());
        return Math.abs(across) < Math.hypot(curve.x2() - curve.x1(), curve.y2() - curve.y1());
    }

    private static void heads(StringBuilder svg, Mark.Heads heads) {
        svg.append("<path class=\"h ").append(look(heads.look())).append("\" d=\"");
        var length = ArrowHead.length(heads.look());
        for (var arrow : heads.arrows()) {
            var corners = ArrowHead.corners(arrow, length);
            point(svg.append('M'), corners.get(0).x(), corners.get(0).y());
            point(svg.append('L'), corners.get(1).x(), corners.get(1).y());
            point(svg.append('L'), corners.get(2).x(), corners.get(2).y());
            svg.append('Z');
        }
        svg.append("\"/>");
    }

    private static void rings(StringBuilder svg, Mark.Rings rings) {
        svg.append("<path class=\"r ").append(look(rings.look())).append("\" d=\"");
        for (var ring : rings.points()) {
            point(svg.append('M'), ring.x() - 2, ring.y());
            svg.append("a2 2 0 1 0 4 0a2 2 0 1 0-4 0");
        }
        svg.append("\"/>");
    }

    private static void signs(StringBuilder svg, Mark.Signs signs) {
        var added = signs.change() == Change.ADDED;
        svg.append("<path class=\"sign ").append(added ? "new" : "old").append(signs.faded() ? " dim" : "");
        svg.append("\" d=\"");
        for (var sign : signs.points()) {
            sign(svg, added, sign.x(), sign.y());
        }
        svg.append("\"/>");
    }

    private static void sign(StringBuilder svg, boolean added, double x, double y) {
        point(svg.append('M'), x - 4, y);
        svg.append("h8");
        if (added) {
            point(svg.append('M'), x, y - 4);
            svg.append("v8");
        }
    }

    private void actor(StringBuilder svg, Mark.Actor actor) {
        var node = actor.node();
        svg.append("<a href=\"");
        escaped(svg, node.target());
        svg.append("\" class=\"n ").append(id(node.family()));
        svg.append(actor.focused() ? " on" : "").append(actor.faded() ? " dim" : "");
        svg.append("\" transform=\"translate(");
        point(svg, actor.x(), actor.y());
        svg.append(")\"><title>");
        escaped(svg, node.spoken());
        svg.append("</title><circle class=\"t\" r=\"");
        number(svg, Math.max(TOUCH, actor.radius() + 3));
        svg.append("\"/><use href=\"#").append(id(node.family())).append("\" transform=\"scale(");
        number(svg, actor.radius());
        svg.append(")\"/>");
        if (actor.lettered()) {
            svg.append("<text class=\"i\" y=\".36em\" font-size=\"");
            number(svg, Math.min(16, actor.radius() * 1.05));
            svg.append("\">");
            escaped(svg, letters.getOrDefault(node.family(), ""));
            svg.append("</text>");
        }
        if (node.change() != Change.NONE) {
            badge(svg, actor);
        }
        label(svg, actor.label());
        svg.append("</a>");
    }

    private static void badge(StringBuilder svg, Mark.Actor actor) {
        var added = actor.node().change() == Change.ADDED;
        svg.append("<path class=\"sign ").append(added ? "new" : "old").append("\" d=\"");
        var aside = actor.radius() * 0.75 + 4;
        sign(svg, added, aside, -aside);
        svg.append("\"/>");
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static void label(StringBuilder svg, Optional<Mark.Label> found) {
        if (found.isEmpty()) {
            return;
        }
        var label = found.get();
        List<String> lines = label.lines();
        for (var index = 0; index < lines.size(); index++) {
            svg.append("<text class=\"l")
                    .append(
                            switch (label.side()) {
                                case START -> "";
                                case MIDDLE -> " m";
                                case END -> " e";
                            });
            svg.append(label.strong() ? " s" : "").append("\" x=\"");
            number(svg, label.x());
            svg.append("\" y=\"");
            number(svg, label.y() + index * label.size() * Mark.Label.LINE_HEIGHT);
            svg.append("\" font-size=\"");
            number(svg, label.size());
            svg.append("\">");
            escaped(svg, lines.get(index));
            svg.append("</text>");
        }
    }

    private static void point(StringBuilder svg, double x, double y) {
        number(svg, x);
        svg.append(' ');
        number(svg, y);
    }

    /** One decimal at most: finer than anybody sees. */
    private static void number(StringBuilder svg, double value) {
        var tenths = Math.round(value * 10);
        if (tenths < 0) {
            svg.append('-');
        }
        svg.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            svg.append('.').append(Math.abs(tenths) % 10);
        }
    }

    private static void escaped(StringBuilder svg, String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.append(text.charAt(i));
            }
        }
    }
}
