package org.vorort.identity;

import java.util.Optional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;

/**
 * Carries a message to an account holder, in the transaction that asks for it. Owned here because signing in needs mail;
 * the room post, which lies higher, carries.
 */
public interface Courier {

    /**
     * Takes the message on. It arrives when the transaction commits, or can be read in the office's outbox.
     *
     * @param municipality whose office sends it; empty for the server itself
     */
    void carry(Optional<MunicipalityId> municipality, Message message);

    /**
     * @param kind a word for the delivery log, such as {@code signIn}
     */
    record Message(String kind, Language language, String toName, String toMail, String subject, String body) {}
}
