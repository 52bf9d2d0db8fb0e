package org.vorort.network.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import org.vorort.network.drawing.Mark.Look;

/** The colours and strokes of paper, as the style sheet of the map has them for the screen. */
final class PaperInk {

    static final Color WORDS = new Color(0x14213d);

    private static final Color LINE = new Color(0x7c8598);
    private static final Color STRONG_LINE = new Color(0x5d6780);
    private static final Color MONEY = new Color(0x77570f);
    private static final Color PEOPLE = new Color(0x1d6b57);

    private PaperInk() {}

    static Color of(Family family) {
        return new Color(
                switch (family) {
                    case ADMINISTRATION -> 0x23407f;
                    case WELFARE -> 0xa3323f;
                    case EDUCATION -> 0x1d6b57;
                    case ECONOMY -> 0x77570f;
                    case CLUBS -> 0x7a4283;
                    case MIGRANTS -> 0xb3541e;
                    case ENGAGEMENT -> 0x4d6b16;
                    case SUPPORT -> 0x2c6b95;
                    case OTHER -> 0x5b6270;
                });
    }

    static Color of(Change change) {
        return new Color(change == Change.ADDED ? 0x1c7a32 : 0xb02a37);
    }

    static Color of(Look look) {
        if (look.change() != Change.NONE) {
            return of(look.change());
        }
        var ink = switch (look.bond()) {
            case FUNDING -> MONEY;
            case REFERRAL -> PEOPLE;
            case COORDINATION -> STRONG_LINE;
            case COOPERATION -> look.strength() > 2 ? STRONG_LINE : LINE;
            case INFORMATION, DERIVED -> LINE;
        };
        return look.faded() ? faded(ink) : ink;
    }

    /** What stands back: nearly the paper. */
    static Color faded(Color ink) {
        return new Color(towardsWhite(ink.getRed()), towardsWhite(ink.getGreen()), towardsWhite(ink.getBlue()));
    }

    private static int towardsWhite(int part) {
        return 255 - (255 - part) * 3 / 10;
    }

    /** @param fine whether there are many lines, so that each is thinner */
    static BasicStroke stroke(Look look, boolean fine) {
        var width = switch (look.strength()) {
            case 1 -> 0.9f;
            case 2 -> 1.7f;
            default -> 2.8f;
        };
        if (look.bond() == Bond.DERIVED) {
            width = 0.9f;
        } else if (look.bond() == Bond.INFORMATION) {
            width += 0.4f;
        }
        width *= fine ? 0.62f : 1;
        var dashes = look.change() == Change.ENDED ? new float[] {3, 5} : dashes(look.bond(), width);
        var cap = look.bond() == Bond.DERIVED ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        return dashes.length == 0
                ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 4, dashes, 0);
    }

    private static float[] dashes(Bond bond, float width) {
        return switch (bond) {
            case COOPERATION, FUNDING -> new float[0];
            case INFORMATION -> new float[] {0.1f, 2.4f + width * 1.3f};
            case COORDINATION -> new float[] {8, 5};
            case REFERRAL -> new float[] {10, 4, 0.1f, 4};
            case DERIVED -> new float[] {1, 3};
        };
    }
}
