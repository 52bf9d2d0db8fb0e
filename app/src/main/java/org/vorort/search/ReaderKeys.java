package org.vorort.search;

import java.util.Set;
import org.vorort.identity.Visitor;

/** What a visitor may read beyond what the role says, such as the organisation they speak for. Rooms above know it. */
public interface ReaderKeys {

    /** Words of {@link Readers}; none for most people. */
    Set<String> heldBy(Visitor visitor);
}
