package org.vorort.network.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.vorort.network.drawing.Mark.Label;

/**
 * Draws on paper, as outlines that stay sharp at any size. Colours are dark enough to be told from white by a printer that
 * knows black only; shape, letter and line style say what a colour says.
 *
 * @param letters what stands in the shapes, by family
 */
public record PaperPen(Drawing drawing, Map<Family, String> letters) {

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final float HALO = 2.6f;

    /** Draws from the upper left corner, as wide and as high as the drawing says. */
    public void draw(Graphics2D paper) {
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (var mark : drawing.marks()) {
            switch (mark) {
                case Mark.Curves curves -> curves(paper, curves);
                case Mark.Heads heads -> heads(paper, heads);
                case Mark.Rings rings -> rings(paper, rings);
                case Mark.Signs signs -> signs(paper, signs);
                case Mark.Actor actor -> shape(paper, actor);
            }
        }
        drawing.actors().forEach(actor -> actor.label().ifPresent(label -> words(paper, actor, label)));
    }

    /** How wide and high the drawn words of a legend are. */
    public static final int KEY_WIDTH = 56;

    public static final int KEY_HEIGHT = 22;

    /** Draws one shape as a legend shows it. */
    public static void key(Graphics2D paper, Family family, String letter) {
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        shape(paper, family, letter, KEY_WIDTH / 2.0, KEY_HEIGHT / 2.0, 8);
    }

    /** Draws one kind of line as a legend shows it. */
    public static void key(Graphics2D paper, Bond bond) {
        var look = new Mark.Look(bond, 2, false, Change.NONE, false);
        var middle = KEY_HEIGHT / 2.0;
        var end = KEY_WIDTH - 2;
        paper.setColor(PaperInk.of(look));
        paper.setStroke(PaperInk.stroke(look, false));
        paper.draw(new Line2D.Double(2, middle, bond.directed() ? end - ArrowHead.length(look) : end, middle));
        if (bond.directed()) {
            paper.fill(head(new Mark.Arrow(end, middle, 1, 0), look));
        }
    }

    private void curves(Graphics2D paper, Mark.Curves curves) {
        paper.setColor(PaperInk.of(curves.look()));
        paper.setStroke(PaperInk.stroke(curves.look(), drawing.fine()));
        for (var curve : curves.curves()) {
            var path = new Path2D.Double();
            path.moveTo(curve.x1(), curve.y1());
            path.quadTo(curve.bendX(), curve.bendY(), curve.x2(), curve.y2());
            paper.draw(path);
        }
    }

    private void heads(Graphics2D paper, Mark.Heads heads) {
        paper.setColor(PaperInk.of(heads.look()));
        for (var arrow : heads.arrows()) {
            paper.fill(head(arrow, heads.look()));
        }
    }

    private static Shape head(Mark.Arrow arrow, Mark.Look look) {
        var path = new Path2D.Double();
        var corners = ArrowHead.corners(arrow, ArrowHead.length(look));
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        path.lineTo(corners.get(1).x(), corners.get(1).y());
        path.lineTo(corners.get(2).x(), corners.get(2).y());
        path.closePath();
        return path;
    }

    private static void rings(Graphics2D paper, Mark.Rings rings) {
        paper.setStroke(new BasicStroke(1));
        for (var ring : rings.points()) {
            var circle = new Ellipse2D.Double(ring.x() - 2, ring.y() - 2, 4, 4);
            paper.setColor(Color.WHITE);
            paper.fill(circle);
            paper.setColor(PaperInk.of(rings.look()));
            paper.draw(circle);
        }
    }

    private static void signs(Graphics2D paper, Mark.Signs signs) {
        signs.points().forEach(point -> sign(paper, signs.change(), point.x(), point.y()));
    }

    private static void sign(Graphics2D paper, Change change, double x, double y) {
        paper.setColor(PaperInk.of(change));
        paper.setStroke(new BasicStroke(2.4f));
        var path = new Path2D.Double();
        path.moveTo(x - 4, y);
        path.lineTo(x + 4, y);
        if (change == Change.ADDED) {
            path.moveTo(x, y - 4);
            path.lineTo(x, y + 4);
        }
        paper.draw(path);
    }

    private void shape(Graphics2D paper, Mark.Actor actor) {
        var family = actor.node().family();
        var letter = actor.lettered() ? letters.getOrDefault(family, "") : "";
        var ink = actor.faded() ? PaperInk.faded(PaperInk.of(family)) : PaperInk.of(family);
        shape(paper, shape(family.outline(), actor.x(), actor.y(), actor.radius()), ink);
        letter(paper, letter, actor.x(), actor.y(), actor.radius());
        if (actor.node().change() != Change.NONE) {
            var aside = actor.radius() * 0.75 + 4;
            sign(paper, actor.node().change(), actor.x() + aside, actor.y() - aside);
        }
    }

    private static void shape(Graphics2D paper, Family family, String letter, double x, double y, double radius) {
        shape(paper, shape(family.outline(), x, y, radius), PaperInk.of(family));
        letter(paper, letter, x, y, radius);
    }

    private static void shape(Graphics2D paper, Shape shape, Color ink) {
        paper.setColor(Color.WHITE);
        paper.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paper.draw(shape);
        paper.setColor(ink);
        paper.fill(shape);
    }

    private static void letter(Graphics2D paper, String letter, double x, double y, double radius) {
        if (letter.isEmpty()) {
            return;
        }
        var size = Math.min(16, radius * 1.05);
        var outline = outline(Lettering.STRONG, letter, size);
        paper.setColor(Color.WHITE);
        paper.fill(moved(outline, x - outline.getBounds2D().getCenterX(), y + size * 0.36));
    }

    private static Shape shape(Outline outline, double x, double y, double radius) {
        if (outline.corners().isEmpty()) {
            return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        }
        var path = new Path2D.Double();
        for (var corner : outline.corners()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x + corner.x() * radius, y + corner.y() * radius);
            } else {
                path.lineTo(x + corner.x() * radius, y + corner.y() * radius);
            }
        }
        path.closePath();
        return path;
    }

    private static void words(Graphics2D paper, Mark.Actor actor, Label label) {
        var font = label.strong() ? Lettering.STRONG : Lettering.REGULAR;
        for (var index = 0; index < label.lines().size(); index++) {
            var text = label.lines().get(index);
            var width = Lettering.width(text, label.size(), label.strong());
            var left = switch (label.side()) {
                case START -> label.x();
                case MIDDLE -> label.x() - width / 2;
                case END -> label.x() - width;
            };
            var base = label.y() + index * label.size() * Label.LINE_HEIGHT;
            var letters = moved(outline(font, text, label.size()), actor.x() + left, actor.y() + base);
            paper.setColor(Color.WHITE);
            paper.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(letters);
            paper.setColor(actor.faded() ? PaperInk.faded(PaperInk.WORDS) : PaperInk.WORDS);
            paper.fill(letters);
        }
    }

    private static Shape outline(Font font, String text, double size) {
        return font.deriveFont((float) size).createGlyphVector(PLAIN, text).getOutline();
    }

    private static Shape moved(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }
}
