package org.vorort.kernel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of euros in whole cents; never a fraction of one, and never a float.
 *
 * @param cents may be negative where something is paid back
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money NOTHING = new Money(0);

    private static final int CENTS = 2;
    private static final Pattern CURRENCY = Pattern.compile("(?i)€|\\beuro?\\b");

    /** What Germans write for "and no cents": {@code 50,-}. */
    private static final Pattern NO_CENTS = Pattern.compile(",[-–]+$");

    /** Larger amounts are typing errors in every town this is made for: ten billion euros. */
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    /**
     * What was typed, in German or English notation, with or without sign: {@code 1.250,00 €}, {@code 1,250.00}, {@code 50,-}.
     * Empty where it is no amount, is negative, has fractions of a cent or is too large to be meant.
     */
    public static Optional<Money> read(String typed) {
        var bare = CURRENCY.matcher(typed).replaceAll("").strip();
        var amount = NO_CENTS.matcher(bare).replaceAll("");
        return Figures.read(amount)
                .filter(number -> number.signum() >= 0 && number.compareTo(MOST) < 0)
                .filter(number -> number.stripTrailingZeros().scale() <= CENTS)
                .map(number -> new Money(number.movePointRight(CENTS).longValueExact()));
    }

    public static Money sum(Collection<Money> amounts) {
        var sum = NOTHING;
        for (var amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** @throws ArithmeticException beyond what a database can hold */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** @throws ArithmeticException beyond what a database can hold */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public boolean isNothing() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
