package org.vorort.actors.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** All offers of the town, whoever makes them. */
@Controller
class OfferListPages {

    private static final int PAGE_SIZE = 50;
    private static final Map<String, Catalogue> CATALOGUES =
            Map.of("field", Catalogue.FIELD, "language", Catalogue.LANGUAGE, "targetGroup", Catalogue.TARGET_GROUP);

    /** An offer with who makes it. */
    record Line(Offer offer, Organisation organisation) {}

    record ListView(
            OfferQuery query,
            FormState form,
            List<Line> lines,
            Paging paging,
            List<Link> active,
            CatalogueWords words) {

        List<Choice> choices(Catalogue catalogue, String chosen) {
            return words.choices(catalogue, List.of(chosen));
        }
    }

    private final Offers offers;
    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Clock clock;

    OfferListPages(Offers offers, Organisations organisations, Catalogues catalogues, Clock clock) {
        this.offers = offers;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/offers")
    View list(@ModelAttribute OfferQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        var path = visitor.home() + "/offers";
        var found = found(query, visitor);
        var paging = Paging.of(path + query.address(), Paging.number(page), PAGE_SIZE, found.size());
        var lines = found.subList((int) paging.offset(), (int) paging.last());
        var words = catalogues.words(visitor.municipality(), visitor.language());
        var active = new ArrayList<Link>();
        query.filters()
                .forEach((part, key) -> active.add(new Link(
                        words.word(CATALOGUES.getOrDefault(part, Catalogue.FIELD), key), path + query.without(part))));
        return Screen.of(
                "actors/offers/offerList", new ListView(query, FormState.of(query), lines, paging, active, words));
    }

    /** Offers that are over, or of organisations that are gone, are left out. */
    private List<Line> found(OfferQuery query, Visitor visitor) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var active = new HashMap<OrganisationId, Organisation>();
        for (var organisation : organisations.all(visitor.municipality())) {
            if (organisation.state() != State.ARCHIVED) {
                active.put(organisation.id(), organisation);
            }
        }
        var lines = new ArrayList<Line>();
        for (var offer : offers.all(visitor.municipality())) {
            var organisation = active.get(offer.organisation());
            var over = offer.until().map(last -> last.isBefore(today)).orElse(false);
            if (organisation != null && !over && query.finds(offer, organisation.name())) {
                lines.add(new Line(offer, organisation));
            }
        }
        return lines;
    }
}
