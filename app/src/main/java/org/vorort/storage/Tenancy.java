package org.vorort.storage;

import java.util.Optional;
import java.util.function.Supplier;
import org.vorort.kernel.MunicipalityId;

/**
 * Whose rows the work in progress may see. Every transaction begun inside {@link #in} is told so, and PostgreSQL's
 * row-level security hides all other rows; outside of it no municipality's rows are visible at all.
 */
public final class Tenancy {

    private static final ScopedValue<MunicipalityId> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    /** Does this work for this municipality and returns what it returns. */
    public static <T> T in(MunicipalityId municipality, Supplier<T> work) {
        return ScopedValue.where(CURRENT, municipality).call(work::get);
    }

    /** Does this work for this municipality. */
    public static void run(MunicipalityId municipality, Runnable work) {
        ScopedValue.where(CURRENT, municipality).run(work);
    }

    /** Work that may throw anything, such as a filter chain. */
    public interface Passage<E extends Exception> {
        void run() throws E;
    }

    /** Lets a filter chain pass in this municipality; what it throws passes too. */
    public static void pass(MunicipalityId municipality, Passage<? extends Exception> chain) throws Exception {
        ScopedValue.where(CURRENT, municipality).call(() -> {
            chain.run();
            return true;
        });
    }

    public static Optional<MunicipalityId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
