package org.vorort.post.bounces;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.mail.DeliveryProblem;

/**
 * The addresses of a town from which the last mail came back. An address is forgotten here as soon as something arrives from
 * it, the mail server takes what it refused before, or somebody of the office says that it is right.
 */
@Service
public class Bounces {

    private final BounceStore store;

    Bounces(BounceStore store) {
        this.store = store;
    }

    /** What came back from this address, however it is written; empty for a good one and for none. */
    @Transactional(readOnly = true)
    public Optional<Bounce> of(MunicipalityId municipality, String mail) {
        return mail.isBlank() ? Optional.empty() : store.find(municipality, mail.strip());
    }

    /** Remembers that a mail to this address came back after it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(MunicipalityId municipality, String mail, Instant at, DeliveryProblem problem) {
        store.save(municipality, mail, at, problem, false);
    }

    /** Remembers that a mail server did not take a mail to this address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refused(MunicipalityId municipality, String mail, Instant at, DeliveryProblem problem) {
        store.save(municipality, mail, at, problem, true);
    }

    /** A mail server took a mail to this address: if it refused one before, that is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(MunicipalityId municipality, String mail) {
        store.deleteRefused(municipality, mail);
    }

    /** The address is right: somebody says so, wrote from it, or is erased. */
    @Transactional
    public void forget(MunicipalityId municipality, String mail) {
        store.delete(municipality, mail.strip());
    }
}
