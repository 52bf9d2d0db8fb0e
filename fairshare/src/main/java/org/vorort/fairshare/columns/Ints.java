package org.vorort.fairshare.columns;

import java.util.Arrays;

/** Whole numbers in a row that grows. */
public final class Ints {

    private int[] values = new int[16];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, grown(size));
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    /** Forgets the last ones. */
    public void shrink(int newSize) {
        size = newSize;
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    /** The row as it is now, without room to grow; the numbers are handed over, not kept. */
    public int[] handOver() {
        var row = size == values.length ? values : Arrays.copyOf(values, size);
        values = new int[0];
        size = 0;
        return row;
    }

    /** Half as many again; the last step goes as far as an array can. */
    static int grown(int length) {
        var wanted = length + (length >> 1) + 16;
        if (wanted > 0 && wanted <= Integer.MAX_VALUE - 8) {
            return wanted;
        }
        if (length >= Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    "More than two thousand million entries are more than this library can count.");
        }
        return Integer.MAX_VALUE - 8;
    }
}
