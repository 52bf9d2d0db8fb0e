package org.vorort;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring from telling at length what {@link Refusals} says in one sentence. Named in spring.factories. */
final class RefusalReporter implements SpringBootExceptionReporter {

    RefusalReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Refusals.in(failure).isPresent();
    }
}
