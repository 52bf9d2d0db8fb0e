package org.vorort.municipality.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.storage.Tenancy;

/**
 * Who shows what to whom, and the only way to what another municipality shows. Rows are read where they lie, under their owner's
 * lock, and never copied; once a sharing is over nothing is seen any more.
 */
@Service
public class Sharings {

    private final SharingStore store;
    private final Municipalities municipalities;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Sharings(SharingStore store, Municipalities municipalities, PlatformTransactionManager transactions) {
        this.store = store;
        this.municipalities = municipalities;
        this.reading = apart(transactions);
        this.reading.setReadOnly(true);
        this.writing = apart(transactions);
    }

    /** To whom this municipality shows it, by name. */
    @Transactional(readOnly = true)
    public List<Partner> shownTo(MunicipalityId municipality, Shared what) {
        return partners(municipality, what, SharingRules.Side.OWNER, SharingState.ACCEPTED);
    }

    /** Who shows it to this municipality, by name. */
    @Transactional(readOnly = true)
    public List<Partner> shownBy(MunicipalityId municipality, Shared what) {
        return partners(municipality, what, SharingRules.Side.READER, SharingState.ACCEPTED);
    }

    /** Who once showed it to this municipality and does so no longer, by name. */
    @Transactional(readOnly = true)
    public List<Partner> noLongerShownBy(MunicipalityId municipality, Shared what) {
        var still = partners(municipality, what, SharingRules.Side.READER, SharingState.ACCEPTED);
        var ended = new ArrayList<>(partners(municipality, what, SharingRules.Side.READER, SharingState.ENDED));
        ended.removeIf(partner -> still.stream().anyMatch(one -> one.id().equals(partner.id())));
        return ended;
    }

    /**
     * Does this work on the rows of the owner, in a transaction of its own that can only read; empty where the owner does not
     * show it to this reader now.
     *
     * @param reader the municipality this work is done in
     * @throws IllegalStateException where the work is done in another municipality than the reader's
     */
    public <T> Optional<T> read(MunicipalityId reader, MunicipalityId owner, Shared what, Supplier<T> work) {
        return under(reading, reader, owner, what, work);
    }

    /**
     * Like {@link #read}, for the one case in which a reader leaves something with the owner: an answer to what it was shown.
     * What the work writes is written in the owner's municipality.
     */
    public <T> Optional<T> answer(MunicipalityId reader, MunicipalityId owner, Shared what, Supplier<T> work) {
        return under(writing, reader, owner, what, work);
    }

    private <T> Optional<T> under(
            TransactionTemplate transaction,
            MunicipalityId reader,
            MunicipalityId owner,
            Shared what,
            Supplier<T> work) {
        if (!Tenancy.current().equals(Optional.of(reader))) {
            throw new IllegalStateException("reading for " + reader + " is done within that municipality");
        }
        if (closed(owner)) {
            return Optional.empty();
        }
        // One transaction asks and reads, so that nothing is seen after an end that happens between the two.
        return Tenancy.in(
                owner,
                () -> transaction.execute(
                        _ -> accepted(owner, reader, what) ? Optional.of(work.get()) : Optional.<T>empty()));
    }

    private boolean accepted(MunicipalityId owner, MunicipalityId reader, Shared what) {
        return store.live(owner, reader, what)
                .filter(sharing -> sharing.state() == SharingState.ACCEPTED)
                .isPresent();
    }

    private List<Partner> partners(
            MunicipalityId municipality, Shared what, SharingRules.Side side, SharingState state) {
        var partners = new ArrayList<Partner>();
        for (var sharing : store.all(municipality)) {
            var other = municipalities.find(sharing.other(municipality)).orElseThrow();
            // An invitation that was taken back never showed anything.
            var shown = sharing.answered().isPresent() && sharing.state() == state;
            var known = partners.stream().anyMatch(one -> one.id().equals(other.id()));
            if (shown && !known && sharing.what() == what && sharing.side(municipality) == side && !other.archived()) {
                partners.add(new Partner(other.id(), other.name(), other.path(), sharing.since()));
            }
        }
        partners.sort(java.util.Comparator.comparing(Partner::name));
        return partners;
    }

    private boolean closed(MunicipalityId municipality) {
        return municipalities
                .find(municipality)
                .filter(found -> !found.archived())
                .isEmpty();
    }

    private static TransactionTemplate apart(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
