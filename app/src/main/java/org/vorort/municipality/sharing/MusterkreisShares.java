package org.vorort.municipality.sharing;

import org.springframework.stereotype.Service;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipality;
import org.vorort.storage.Tenancy;

/** What Musterlingen and its county show each other in the demonstration: invited by the one, accepted by the other. */
@Service
public class MusterkreisShares {

    private final ChangeSharing changeSharing;

    MusterkreisShares(ChangeSharing changeSharing) {
        this.changeSharing = changeSharing;
    }

    /** Invites; whether the other accepts is up to it. */
    public void invite(Municipality owner, Municipality reader, Shared what, Visitor.Actor by) {
        Tenancy.run(owner.id(), () -> changeSharing.invite(owner.id(), reader.slug(), what, by));
    }

    /** Accepts everything this municipality was invited to see. */
    public void acceptAll(Municipality reader, Visitor.Actor by) {
        Tenancy.run(reader.id(), () -> {
            for (var sharing : changeSharing.all(reader.id())) {
                changeSharing.accept(reader.id(), sharing.id(), by);
            }
        });
    }
}
