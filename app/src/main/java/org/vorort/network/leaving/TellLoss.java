package org.vorort.network.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.network.leaving.Loss.Candidate;
import org.vorort.network.leaving.Loss.Duty;
import org.vorort.network.leaving.Loss.Reason;
import org.vorort.network.leaving.LossView.Part;
import org.vorort.network.leaving.LossView.Suggestion;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** Says in words what would be missing. */
final class TellLoss {

    private final Texts texts;
    private final CatalogueWords words;
    private final String home;

    TellLoss(Texts texts, CatalogueWords words, String home) {
        this.texts = texts;
        this.words = words;
        this.home = home;
    }

    LossView view(Loss loss, List<String> offers) {
        var print = home + "/network/leaving/" + (loss.ofPerson() ? "person/" : "organisation/") + loss.slug();
        return new LossView(
                loss.name(),
                print,
                parts(loss, offers),
                loss.candidates().stream().map(this::suggestion).toList(),
                new TellHandover(texts, words).of(loss, offers));
    }

    private List<Part> parts(Loss loss, List<String> offers) {
        var parts = new ArrayList<Part>();
        if (!loss.ofPerson()) {
            add(parts, "partners", loss.partners(), this::organisation);
        }
        add(parts, "falling", loss.fallen(), this::organisation);
        add(parts, loss.ofPerson() ? "duties" : "staff", loss.duties(), this::duty);
        add(parts, "withoutContact", loss.withoutContact(), this::organisation);
        add(parts, "deserted", loss.deserted(), this::organisation);
        add(parts, loss.ofPerson() ? "standsIn" : "deputies", loss.standsIn(), this::duty);
        add(parts, "fields", loss.emptyFields(), key -> list(words.word(Catalogue.FIELD, key), "?field=" + key));
        add(parts, "groups", loss.emptyGroups(), key -> list(words.word(Catalogue.GROUP, key), "?group=" + key));
        add(parts, "offers", offers, offer -> new Link(offer, home + "/organisations/" + loss.slug()));
        return parts;
    }

    private <T> void add(List<Part> parts, String kind, List<T> things, Function<T, Link> link) {
        if (!things.isEmpty()) {
            parts.add(new Part(
                    say("network.leaving.part." + kind),
                    things.stream().map(link).toList()));
        }
    }

    private Suggestion suggestion(Candidate candidate) {
        return new Suggestion(
                new Link(candidate.name(), home + candidate.path()),
                candidate.reasons().stream().map(this::reason).toList());
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case Reason.SameGroup same ->
                say("network.leaving.reason.group", words.word(Catalogue.GROUP, same.group()));
            case Reason.SameFields same ->
                say("network.leaving.reason.fields", String.join(", ", words.words(Catalogue.FIELD, same.fields())));
            case Reason.Tied tied -> say("network.leaving.reason.tied", names(tied.partners()));
            case Reason.Deputy deputy -> say("network.leaving.reason.deputy", names(deputy.places()));
            case Reason.Colleague colleague -> say("network.leaving.reason.colleague", names(colleague.places()));
        };
    }

    private Link organisation(Actor actor) {
        return new Link(actor.name(), home + "/organisations/" + actor.slug());
    }

    private Link list(String word, String filter) {
        return new Link(word, home + "/organisations" + filter);
    }

    /** Such as "Anna Muster: Vorsitz, AWO (es vertritt Ben Beispiel)". */
    private Link duty(Duty duty) {
        var title = title(texts, words, duty);
        var who = duty.holder().name();
        var where = duty.place().name();
        var text = duty.deputy()
                .map(deputy -> say("network.leaving.duty.deputy", who, title, where, deputy.name()))
                .orElse(say("network.leaving.duty.alone", who, title, where));
        return new Link(text, home + "/functions/" + duty.held().id());
    }

    static String title(Texts texts, CatalogueWords words, Duty duty) {
        if (!duty.held().title().isBlank()) {
            return duty.held().title();
        }
        var key = duty.held().contactPerson() ? "network.leaving.contact" : "network.leaving.belongs";
        return texts.text(words.language(), key);
    }

    private static String names(List<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::name).toList());
    }

    private String say(String key, Object... arguments) {
        return texts.text(words.language(), key, arguments);
    }
}
