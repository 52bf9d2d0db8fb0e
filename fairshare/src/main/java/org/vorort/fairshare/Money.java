package org.vorort.fairshare;

import java.math.BigDecimal;

/** Amounts are decimals of a length people can write; {@code 1E+999999999} is none. */
final class Money {

    private static final int DIGITS = 100;

    private Money() {}

    static void check(BigDecimal amount) {
        if (amount.precision() > DIGITS || Math.abs((long) amount.scale()) > DIGITS) {
            throw new IllegalArgumentException("A number of more than " + DIGITS + " digits is no amount.");
        }
    }
}
