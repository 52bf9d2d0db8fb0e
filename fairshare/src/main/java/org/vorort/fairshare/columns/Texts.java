package org.vorort.fairshare.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts in a row. As long as few differ, as with {@code sex} or {@code district}, each is a number into a list of the
 * different ones; once many do, as with voters' ids, they become one long string of bytes.
 */
public final class Texts {

    private static final int MANY = 4_096;

    private final Ints codes = new Ints();
    private final List<String> distinct = new ArrayList<>();
    private Map<String, Integer> numbers = new HashMap<>();
    private byte[] bytes = {};
    private int length;

    public void add(String text) {
        if (numbers.isEmpty() && codes.size() > 0) {
            append(text);
            return;
        }
        var number = numbers.get(text);
        if (number == null) {
            if (distinct.size() == MANY) {
                writeOut();
                append(text);
                return;
            }
            number = distinct.size();
            distinct.add(text);
            numbers.put(text, number);
        }
        codes.add(number);
    }

    public String get(int index) {
        if (!distinct.isEmpty()) {
            return distinct.get(codes.get(index));
        }
        var start = index == 0 ? 0 : codes.get(index - 1);
        return new String(bytes, start, codes.get(index) - start, StandardCharsets.UTF_8);
    }

    public int size() {
        return codes.size();
    }

    /** From now on {@code codes} holds where each text ends. */
    private void writeOut() {
        for (var i = 0; i < codes.size(); i++) {
            codes.set(i, write(distinct.get(codes.get(i))));
        }
        numbers = Map.of();
        distinct.clear();
    }

    private void append(String text) {
        codes.add(write(text));
    }

    private int write(String text) {
        var written = text.getBytes(StandardCharsets.UTF_8);
        while (written.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Ints.grown(bytes.length));
        }
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
        return length;
    }
}
