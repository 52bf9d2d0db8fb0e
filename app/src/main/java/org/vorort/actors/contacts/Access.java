package org.vorort.actors.contacts;

/** What somebody may do with one organisation's entry. */
public enum Access {
    /** It is as if it were not there. */
    NONE,
    /** See it, as everybody does who works in the network. */
    READ,
    /** Keep the own entry right; what the office decides stays the office's. */
    OWN,
    /** Everything. */
    OFFICE;

    /** Whether the entry and its offers may be changed. */
    public boolean mayKeep() {
        return this == OWN || this == OFFICE;
    }
}
