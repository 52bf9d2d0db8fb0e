package org.vorort.municipality.appearance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The coat of arms of a town that does not exist: a golden bridge over two waters, under a sun. */
public final class ArmsOfMusterlingen {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 360;

    private ArmsOfMusterlingen() {}

    /** The picture as if it had been uploaded. */
    public static CoatOfArms.Reading.Picture painted() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(brush);
        brush.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return new CoatOfArms.Reading.Picture(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paint(Graphics2D brush) {
        var shield = shield();
        brush.setClip(shield);
        brush.setColor(new Color(0x1a3a8f));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(0xf0b323));
        brush.fill(new Ellipse2D.Double(115, 45, 70, 70));
        brush.fill(bridge());
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 262, WIDTH, 14);
        brush.fillRect(0, 292, WIDTH, 14);
        brush.setClip(null);
        brush.setColor(new Color(0x14213d));
        brush.draw(shield);
    }

    private static Area bridge() {
        var bridge = new Area(new Rectangle2D.Double(0, 150, WIDTH, 95));
        for (var x = 22; x < WIDTH; x += 90) {
            bridge.subtract(new Area(new Ellipse2D.Double(x, 185, 76, 120)));
        }
        return bridge;
    }

    private static Path2D shield() {
        var shield = new Path2D.Double();
        shield.moveTo(4, 4);
        shield.lineTo(WIDTH - 4, 4);
        shield.lineTo(WIDTH - 4, 190);
        shield.curveTo(WIDTH - 4, 290, 200, 330, WIDTH / 2.0, HEIGHT - 4);
        shield.curveTo(100, 330, 4, 290, 4, 190);
        shield.closePath();
        return shield;
    }
}
