package org.vorort.post;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.identity.Courier;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;

/** Carries what the room identity has to say to account holders: links for signing in, invitations. */
@Component
class AccountCourier implements Courier {

    private final PostOffice office;

    AccountCourier(PostOffice office) {
        this.office = office;
    }

    public void carry(Optional<MunicipalityId> municipality, Courier.Message message) {
        carry(new Sender(municipality), message);
    }

    public void carry(Courier.Message message) {
        carry(new Sender(Tenancy.current()), message);
    }

    private void carry(Sender sender, Courier.Message message) {
        var to = Recipient.byMail(message.toName(), message.toMail());
        office.sendPersonal(
                sender,
                new org.vorort.post.Message(message.kind(), message.language(), to, message.subject(), message.body()));
    }
}
