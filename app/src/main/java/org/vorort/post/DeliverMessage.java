package org.vorort.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.mail.MailServer;
import org.vorort.storage.Tenancy;

/**
 * One attempt to carry one message. The claim is committed before the mail server is asked, and its answer is written
 * down afterwards: whatever happens in between, nothing is sent twice by itself.
 */
@Component
class DeliverMessage {

    private final DeliveryLedger ledger;
    private final ComposeMail composeMail;
    private final MailServer server;

    DeliverMessage(DeliveryLedger ledger, ComposeMail composeMail, MailServer server) {
        this.ledger = ledger;
        this.composeMail = composeMail;
        this.server = server;
    }

    /** Returns when to try again; empty when this message needs no further attempt. */
    Optional<Instant> deliver(Waybill waybill) {
        var municipality = waybill.sender().municipality();
        return municipality.isPresent() ? Tenancy.in(municipality.get(), () -> attempt(waybill)) : attempt(waybill);
    }

    private Optional<Instant> attempt(Waybill waybill) {
        var claimed = ledger.claim(waybill, server.isConfigured());
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        var outcome = server.carry(composeMail.compose(waybill.sender(), claimed.get()));
        return ledger.settle(waybill, claimed.get(), outcome);
    }
}
