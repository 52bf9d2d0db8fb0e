package org.vorort.post;

import org.springframework.stereotype.Component;
import org.vorort.identity.Courier;
import org.vorort.storage.Tenancy;

/** Carries what the room identity has to say to account holders: links for signing in, invitations. */
@Component
class AccountCourier implements Courier {

    private final PostOffice office;

    AccountCourier(PostOffice office) {
        this.office = office;
    }

    @Override
    public void carry(Courier.Message message) {
        var sender = new Sender(Tenancy.current());
        var to = Recipient.byMail(message.toName(), message.toMail());
        office.sendPersonal(
                sender,
                new org.vorort.post.Message(message.kind(), message.language(), to, message.subject(), message.body()));
    }
}
