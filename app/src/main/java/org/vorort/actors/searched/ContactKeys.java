package org.vorort.actors.searched;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.vorort.actors.contacts.Contacts;
import org.vorort.identity.Visitor;
import org.vorort.search.ReaderKeys;
import org.vorort.search.Readers;

/** Who speaks for an organisation finds its entry and its offers. */
@Component
class ContactKeys implements ReaderKeys {

    private final Contacts contacts;

    ContactKeys(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Set<String> heldBy(Visitor visitor) {
        return contacts.own(visitor)
                .map(own -> Readers.speakingFor(own.id().value()))
                .orElse(Set.of());
    }
}
