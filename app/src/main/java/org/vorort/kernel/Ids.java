package org.vorort.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes identifiers that grow with time (UUID version 7, RFC 9562 section 5.7), so that rows made together lie together
 * in an index.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID fresh() {
        var randomA = RANDOM.nextLong() & 0xfffL;
        var high = (System.currentTimeMillis() << 16) | 0x7000L | randomA;
        var low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
