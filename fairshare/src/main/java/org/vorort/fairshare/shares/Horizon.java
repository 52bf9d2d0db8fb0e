package org.vorort.fairshare.shares;

import java.math.BigInteger;

/**
 * How far the endowment may grow before any decision of a round could be another. Every decision says that some linear
 * function of the endowment is not negative; the first root of any of them is the horizon. Doubles give a root that is
 * certainly not too far; where a function is zero already and falls, the horizon is here.
 */
final class Horizon {

    private final BigInteger endowment;
    private double reach = Double.POSITIVE_INFINITY;

    /** The horizon of decisions taken at this endowment. */
    Horizon(BigInteger endowment) {
        this.endowment = endowment;
    }

    /** By how much the endowment may be more than this one, as long as it is less than the result; infinity is possible. */
    double reach(BigInteger now) {
        return reach - more(now);
    }

    /** By how much an endowment is more than this one. */
    double more(BigInteger now) {
        return now.subtract(endowment).doubleValue();
    }

    /** A gap of at least this much closes at most this fast. */
    void keep(double gap, double speed) {
        if (speed > 0) {
            reach = Math.min(reach, Math.max(0, gap) / speed * Nearly.LESS);
        }
    }

    /** One line is not below the other, exactly; and two that meet here do not part, since the tie would be one no more. */
    void keep(Line upper, Line lower) {
        var gap = upper.gapAt(endowment, lower);
        var speed = upper.gapSlope(lower).negate();
        if (gap.signum() == 0 && speed.signum() != 0) {
            reach = 0;
        } else if (speed.signum() > 0) {
            reach = Math.min(reach, Nearly.ratio(gap, speed) * Nearly.LESS);
        }
    }
}
