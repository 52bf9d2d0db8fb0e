package org.vorort.actors.people;

import org.vorort.identity.Role;
import org.vorort.identity.Visitor;

/** Who sees what of a person. */
final class PersonRules {

    private PersonRules() {}

    /** The office sees everything and changes it; others read. */
    static boolean isOffice(Visitor visitor) {
        return visitor.is(Role.COORDINATOR);
    }

    /** Phone, mail and address leave the office only with the person's consent to it (GDPR Art. 6 (1) a). */
    static boolean maySeeContact(boolean office, boolean agreedToContact) {
        return office || agreedToContact;
    }

    /** A plain name with the umlauts' second letters left out, so that Mueller and Müller are one. */
    static String shortSpelling(String plain) {
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
