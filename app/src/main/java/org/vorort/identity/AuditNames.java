package org.vorort.identity;

import java.util.Optional;
import org.vorort.kernel.Language;

/**
 * How a noted value is called today, where it is an id or a key that only a higher room can read. The trail keeps the id, so
 * that a name goes with its entry.
 */
public interface AuditNames {

    /** The name of this value of the transaction's municipality; empty where this room does not know it. */
    Optional<String> name(Language language, String field, String value);
}
