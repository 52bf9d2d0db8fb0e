package org.vorort.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.post.DeliveryLedger.Claim;
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
        return switch (ledger.claim(waybill, server.isConfigured())) {
            case Claim.Granted(var message) ->
                ledger.settle(waybill, message, server.carry(composeMail.compose(waybill.sender(), message)));
            case Claim.Later(var at) -> Optional.of(at);
            case Claim.NothingToDo _ -> Optional.empty();
        };
    }
}
