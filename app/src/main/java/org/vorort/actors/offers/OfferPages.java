package org.vorort.actors.offers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.FreeTextGuard.Finding;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.Places;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.contacts.Contacts;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The offers of an organisation: added, corrected, removed. */
@Controller
class OfferPages {

    private static final String TEMPLATE = "actors/offers/offerEdit";

    /** @param id of the offer; empty for a new one. @param byOffice whether the office fills it in, or a contact */
    record OfferView(
            Organisation organisation,
            String id,
            FormState form,
            List<Choice> places,
            List<Finding> findings,
            CatalogueWords words,
            boolean byOffice) {

        boolean isNew() {
            return id.isEmpty();
        }

        List<Choice> choices(Catalogue catalogue, String field) {
            return words.choices(catalogue, form.values(field));
        }
    }

    private final Offers offers;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Places places;
    private final Catalogues catalogues;

    OfferPages(Offers offers, Organisations organisations, Contacts contacts, Places places, Catalogues catalogues) {
        this.offers = offers;
        this.organisations = organisations;
        this.contacts = contacts;
        this.places = places;
        this.catalogues = catalogues;
    }

    @GetMapping("/{municipality}/organisations/{slug}/offers/new")
    View empty(@PathVariable String slug, Visitor visitor) {
        return Screen.of(
                TEMPLATE, view(organisation(slug, visitor), "", FormState.of(OfferForm.EMPTY), List.of(), visitor));
    }

    @PostMapping("/{municipality}/organisations/{slug}/offers")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var organisation = organisation(slug, visitor);
        var findings = check(form, organisation, visitor, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(organisation, "", FormState.of(errors), findings, visitor));
        }
        var offer = form.offer(Ids.fresh(), organisation.id());
        offers.add(visitor.municipality(), List.of(offer), visitor.actor());
        Notices.say(response, "actors.offers.added", offer.title());
        return new RedirectView(visitor.home() + "/organisations/" + slug);
    }

    @GetMapping("/{municipality}/offers/{id}")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var offer = offer(id, visitor);
        var form = FormState.of(OfferForm.of(offer));
        return Screen.of(TEMPLATE, view(organisation(offer, visitor), offer.id().toString(), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/offers/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var organisation = organisation(offer(id, visitor), visitor);
        var findings = check(form, organisation, visitor, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(organisation, id.toString(), FormState.of(errors), findings, visitor));
        }
        var changed = form.offer(id, organisation.id());
        offers.change(visitor.municipality(), changed, visitor.actor());
        Notices.say(response, "actors.offers.saved", changed.title());
        return new RedirectView(visitor.home() + "/organisations/" + organisation.slug());
    }

    @DeleteMapping("/{municipality}/offers/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var offer = offer(id, visitor);
        var organisation = organisation(offer, visitor);
        offers.remove(visitor.municipality(), offer, visitor.actor());
        Notices.say(response, "actors.offers.removed", offer.title());
        return new RedirectView(visitor.home() + "/organisations/" + organisation.slug());
    }

    private List<Finding> check(OfferForm form, Organisation organisation, Visitor visitor, BindingResult errors) {
        form.check(words(visitor), places.of(visitor.municipality(), organisation.id()), errors);
        var findings = FreeTextGuard.findings(form.title(), form.description());
        if (!findings.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return findings;
    }

    private OfferView view(
            Organisation organisation, String id, FormState form, List<Finding> findings, Visitor visitor) {
        var here = places.of(visitor.municipality(), organisation.id()).stream()
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
        return new OfferView(organisation, id, form, here, findings, words(visitor), visitor.is(Role.COORDINATOR));
    }

    private Offer offer(UUID id, Visitor visitor) {
        return offers.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Organisation organisation(Offer offer, Visitor visitor) {
        return organisations
                .byId(visitor.municipality(), offer.organisation())
                .filter(found -> contacts.access(visitor, found).mayKeep())
                .orElseThrow(NotFound::new);
    }

    private Organisation organisation(String slug, Visitor visitor) {
        return contacts.kept(visitor, slug).orElseThrow(NotFound::new);
    }

    private CatalogueWords words(Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language());
    }
}
