package org.vorort.fairshare;

/**
 * A way to decide which projects are bought. Implementations here are exact: the same election and the same options give
 * the same outcome on every machine, and an outcome is right or there is none.
 */
public interface Rule {

    /** Decides this election; asked again, decides it alike. */
    Outcome decide(Election election);
}
