package org.vorort.actors.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/**
 * Who agreed to what, when and how (GDPR Art. 6 (1) a and Art. 7). Nothing is public without it; a consent that was taken
 * back stays on record with its last day.
 */
@Service
public class Consents {

    /** Whose consent it is. */
    public sealed interface Giver {
        record OfPerson(PersonId person) implements Giver {}

        record OfOrganisation(OrganisationId organisation) implements Giver {}
    }

    /**
     * A consent.
     *
     * @param source how it was given, such as "Formular vom 3. Mai" or "am Telefon"
     * @param withdrawnOn the day it was taken back
     */
    public record Consent(
            UUID id,
            Giver giver,
            Purpose purpose,
            LocalDate givenOn,
            String source,
            String recordedBy,
            Optional<LocalDate> withdrawnOn) {

        public boolean valid() {
            return withdrawnOn.isEmpty();
        }
    }

    private final ConsentStore store;
    private final Audit audit;

    Consents(ConsentStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Consent> of(MunicipalityId municipality, Giver giver) {
        return store.of(municipality, giver);
    }

    @Transactional(readOnly = true)
    public List<Consent> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** Whether there is a valid consent for this purpose. */
    @Transactional(readOnly = true)
    public boolean given(MunicipalityId municipality, Giver giver, Purpose purpose) {
        return store.of(municipality, giver).stream()
                .anyMatch(consent -> consent.purpose() == purpose && consent.valid());
    }

    @Transactional
    public void give(
            MunicipalityId municipality,
            Giver giver,
            Purpose purpose,
            LocalDate on,
            String source,
            String name,
            Visitor.Actor by) {
        store.insert(municipality, new Consent(Ids.fresh(), giver, purpose, on, source, by.name(), Optional.empty()));
        audit.record(
                by,
                "consentGiven",
                subject(giver, name),
                Map.of(),
                Map.of("purpose", purpose.code(), "on", on.toString(), "source", source));
    }

    @Transactional
    public void withdraw(MunicipalityId municipality, Consent consent, LocalDate on, String name, Visitor.Actor by) {
        store.withdraw(municipality, consent.id(), on);
        audit.record(
                by,
                "consentWithdrawn",
                subject(consent.giver(), name),
                Map.of("purpose", consent.purpose().code()),
                Map.of("on", on.toString()));
    }

    private static Audit.Subject subject(Giver giver, String name) {
        return switch (giver) {
            case Giver.OfPerson of -> new Audit.Subject("person", of.person().toString(), name);
            case Giver.OfOrganisation of ->
                new Audit.Subject("organisation", of.organisation().toString(), name);
        };
    }
}
