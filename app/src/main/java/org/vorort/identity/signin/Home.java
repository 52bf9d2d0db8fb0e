package org.vorort.identity.signin;

import org.vorort.identity.MunicipalityLookup;

/**
 * Where people of a municipality arrive after signing in. Owned here because signing in leads there; the room that shows
 * everybody their own work lies higher and answers.
 */
public interface Home {

    /** The path, such as {@code /muehlacker/cockpit}. */
    String of(MunicipalityLookup.Known municipality);
}
