package org.vorort.network.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.offers.Offers.Offer;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.network.picture.ReadPicture;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** Finds who is meant, and says what would be missing without them. */
@Service
class ShowLoss {

    static final String PERSON = "person";

    private final ReadPicture readPicture;
    private final Offers offers;
    private final Catalogues catalogues;
    private final Texts texts;

    ShowLoss(ReadPicture readPicture, Offers offers, Catalogues catalogues, Texts texts) {
        this.readPicture = readPicture;
        this.offers = offers;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    /**
     * @param kind {@link #PERSON}, or anything else where an organisation is meant first
     * @param home the path of the municipality
     * @return empty where nobody active has this address
     */
    @Transactional(readOnly = true)
    Optional<LossView> of(MunicipalityId municipality, String kind, String slug, Language language, String home) {
        var picture = readPicture.read(municipality);
        var actor = actor(picture, slug).filter(_ -> !kind.equals(PERSON));
        var person = person(picture, slug).filter(_ -> actor.isEmpty());
        var tell = new TellLoss(texts, catalogues.words(municipality, language), home);
        var rules = new LossRules(picture);
        return actor.map(one -> tell.view(rules.of(one), offered(municipality, one)))
                .or(() -> person.map(one -> tell.view(rules.of(one), List.of())));
    }

    /** Organisations and persons whose name has these letters in it; their paths lead to what would be missing. */
    @Transactional(readOnly = true)
    List<Link> named(MunicipalityId municipality, String typed, String home) {
        var picture = readPicture.read(municipality);
        var sought = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Link>();
        var path = home + "/network/leaving?kind=";
        for (var actor : picture.actors()) {
            if (actor.name().toLowerCase(Locale.ROOT).contains(sought)) {
                found.add(new Link(actor.name(), path + "organisation&who=" + actor.slug()));
            }
        }
        for (var person : picture.persons()) {
            if (person.name().toLowerCase(Locale.ROOT).contains(sought)) {
                found.add(new Link(person.name(), path + PERSON + "&who=" + person.slug()));
            }
        }
        return found;
    }

    private List<String> offered(MunicipalityId municipality, Actor actor) {
        return offers.of(municipality, actor.id()).stream().map(Offer::title).toList();
    }

    private static Optional<Actor> actor(NetworkPicture picture, String slug) {
        return picture.actors().stream()
                .filter(actor -> actor.slug().equals(slug))
                .findFirst();
    }

    private static Optional<Someone> person(NetworkPicture picture, String slug) {
        return picture.persons().stream()
                .filter(person -> person.slug().equals(slug))
                .findFirst();
    }
}
