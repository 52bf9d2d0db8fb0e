package org.vorort.network.layout;

/** Numbers that look random and are always the same: they part what would lie on each other, and say where to. */
final class Scatter {

    private Scatter() {}

    /** Between -1 and 1. */
    static double of(int index, int salt) {
        var bits = index * 0x9E3779B97F4A7C15L + salt * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return ((bits ^ bits >>> 31) >> 10) / (double) (1L << 53);
    }
}
