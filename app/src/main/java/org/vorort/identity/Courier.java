package org.vorort.identity;

import org.vorort.kernel.Language;

/**
 * Carries a message to an account holder, in the transaction that asks for it. Owned here because signing in needs mail;
 * the room post, which lies higher, carries.
 */
public interface Courier {

    /**
     * Takes a message on, of the transaction's municipality or, outside of one, of the server itself. It arrives when the
     * transaction commits, or can be read in that office's outbox.
     */
    void carry(Message message);

    /** A letter to one person. @param kind a word for the delivery log, such as {@code signIn} */
    record Message(String kind, Language language, String toName, String toMail, String subject, String body) {}
}
