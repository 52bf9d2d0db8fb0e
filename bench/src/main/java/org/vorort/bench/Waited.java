package org.vorort.bench;

import java.util.Arrays;

/** How long somebody waited for something, several times. */
final class Waited {

    /** What is asked for. */
    interface Answer {
        void await() throws Exception;
    }

    private final double[] millis;

    private Waited(double[] millis) {
        this.millis = millis;
    }

    /** @param before what is done every time without being measured */
    static Waited times(int times, Answer before, Answer answer) throws Exception {
        var millis = new double[times];
        for (var time = 0; time < times; time++) {
            before.await();
            var began = System.nanoTime();
            answer.await();
            millis[time] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        return new Waited(millis);
    }

    /** The shortest, which is what the machine can do, and the median, which is what it did beside everything else. */
    String figure() {
        return millis.length == 1
                ? "%,.0f ms".formatted(millis[0])
                : "%,.0f / %,.0f ms".formatted(millis[0], millis[millis.length / 2]);
    }
}
