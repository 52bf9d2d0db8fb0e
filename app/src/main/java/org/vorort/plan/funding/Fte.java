package org.vorort.plan.funding;

import java.math.BigDecimal;
import java.util.Optional;
import org.vorort.kernel.Figures;

/** Full-time equivalents in hundredths, as they are typed and written down. */
final class Fte {

    private static final BigDecimal MOST = new BigDecimal(100);
    private static final int HUNDREDTHS = 2;

    private Fte() {}

    /** {@code 0,5} or {@code 0.5} is half a post; empty for nothing, for more than a hundred, and for thousandths. */
    static Optional<Integer> read(String typed) {
        return Figures.read(typed)
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= HUNDREDTHS)
                .map(number -> number.movePointRight(HUNDREDTHS).intValueExact());
    }

    /** For the trail: {@code 0.5}. */
    static String plain(int hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString();
    }
}
