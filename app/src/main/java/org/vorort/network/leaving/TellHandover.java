package org.vorort.network.leaving;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.network.leaving.Loss.Duty;
import org.vorort.network.leaving.LossView.Handover;
import org.vorort.network.picture.NetworkPicture.Someone;
import org.vorort.shell.Texts;

/** Makes a list to tick of what would be missing: first what only this one knows, then what everybody forgets. */
final class TellHandover {

    private static final List<String> ALWAYS = List.of("promises", "keys", "talk", "thanks");

    private final Texts texts;
    private final CatalogueWords words;

    TellHandover(Texts texts, CatalogueWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<Handover> of(Loss loss, List<String> offers) {
        var list = new ArrayList<Handover>();
        for (var actor : loss.fallen()) {
            add(list, "falling", "", actor.name());
        }
        if (loss.ofPerson()) {
            person(loss, list);
        } else {
            organisation(loss, offers, list);
        }
        for (var duty : loss.standsIn()) {
            add(
                    list,
                    "standsIn",
                    "",
                    duty.holder().name(),
                    title(duty),
                    duty.place().name());
        }
        ALWAYS.forEach(key -> add(list, key, ""));
        return list;
    }

    private void person(Loss loss, List<Handover> list) {
        for (var duty : loss.duties()) {
            var hint = duty.deputy()
                    .map(Someone::name)
                    .map(name -> say("network.leaving.hint.deputy", name))
                    .orElse("");
            if (duty.held().isDuty()) {
                add(list, "duty", hint, title(duty), duty.place().name());
            }
        }
        for (var actor : loss.withoutContact()) {
            add(list, "contact", "", actor.name());
        }
    }

    private void organisation(Loss loss, List<String> offers, List<Handover> list) {
        loss.emptyFields().forEach(key -> add(list, "field", "", words.word(Catalogue.FIELD, key)));
        loss.emptyGroups().forEach(key -> add(list, "group", "", words.word(Catalogue.GROUP, key)));
        loss.partners().forEach(actor -> add(list, "partner", "", actor.name()));
        offers.forEach(offer -> add(list, "offer", "", offer));
    }

    private void add(List<Handover> list, String key, String hint, Object... arguments) {
        list.add(new Handover(say("network.leaving.task." + key, arguments), hint));
    }

    private String title(Duty duty) {
        return TellLoss.title(texts, words, duty);
    }

    private String say(String key, Object... arguments) {
        return texts.text(words.language(), key, arguments);
    }
}
