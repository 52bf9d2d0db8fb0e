package org.vorort.actors.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.FieldText;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.PlaceId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** What organisations offer: a language café, training places, rooms, advice. */
@Service
public class Offers {

    /**
     * An offer.
     *
     * @param place where it happens, if that is a place of the directory
     * @param field its field of action, a catalogue key
     * @param languages in which it is held, catalogue keys
     * @param targetGroups for whom, catalogue keys
     */
    public record Offer(
            UUID id,
            OrganisationId organisation,
            Optional<PlaceId> place,
            String title,
            String description,
            String field,
            List<String> languages,
            List<String> targetGroups,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    private final OfferStore store;
    private final Organisations organisations;
    private final Audit audit;

    Offers(OfferStore store, Organisations organisations, Audit audit) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Offer> of(MunicipalityId municipality, OrganisationId organisation) {
        return store.ofOrganisation(municipality, organisation);
    }

    @Transactional(readOnly = true)
    public List<Offer> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Offer> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    /** Adds offers; their ids must be fresh. */
    @Transactional
    public void add(MunicipalityId municipality, List<Offer> offers, Visitor.Actor by) {
        store.insert(municipality, offers);
        organisations.offersChanged(
                municipality,
                offers.stream().map(Offer::organisation).distinct().toList());
        audit.recordAll(
                by,
                offers.stream()
                        .map(offer -> new Audit.Line("offerAdded", subject(offer), Map.of(), texts(offer)))
                        .toList());
    }

    @Transactional
    public void change(MunicipalityId municipality, Offer offer, Visitor.Actor by) {
        var before = store.find(municipality, offer.id()).map(Offers::texts).orElse(Map.of());
        store.update(municipality, offer);
        organisations.offersChanged(municipality, List.of(offer.organisation()));
        audit.record(by, "offerChanged", subject(offer), before, texts(offer));
    }

    @Transactional
    public void remove(MunicipalityId municipality, Offer offer, Visitor.Actor by) {
        store.delete(municipality, offer.id());
        organisations.offersChanged(municipality, List.of(offer.organisation()));
        audit.record(by, "offerRemoved", subject(offer), texts(offer), Map.of());
    }

    private static Audit.Subject subject(Offer offer) {
        return new Audit.Subject("organisation", offer.organisation().toString(), offer.title());
    }

    private static Map<String, String> texts(Offer offer) {
        return Map.of(
                "title", offer.title(),
                "description", offer.description(),
                "field", offer.field(),
                "languages", FieldText.join(offer.languages()),
                "targetGroups", FieldText.join(offer.targetGroups()),
                "from", offer.from().map(LocalDate::toString).orElse(""),
                "until", offer.until().map(LocalDate::toString).orElse(""));
    }
}
