package org.vorort;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Closes what was opened, last things first and once, whether Ctrl-C, a failed start or the end of the program asks. It
 * listens before anything is opened, so that no database server is left behind.
 */
final class Shutdown {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final CountDownLatch done = new CountDownLatch(1);

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
    }

    /** Opens something that must not be left half-open: closing waits until it is open. */
    synchronized <T> T keep(Supplier<T> opening, Consumer<T> closing) {
        var opened = opening.get();
        steps.push(() -> closing.accept(opened));
        return opened;
    }

    synchronized void close() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
        done.countDown();
    }

    void await() throws InterruptedException {
        done.await();
    }
}
