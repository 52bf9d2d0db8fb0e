package org.vorort.actors.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.upkeep.Upkeep.Due;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.Texts;

/** Asks everybody of one way, by mail or by letter, whether their entry is still right. */
@Service
class AskIfStillRight {

    static final String PURPOSE = "upkeep";

    private final Upkeep upkeep;
    private final UpkeepStore store;
    private final Addressees addressees;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;
    private final Clock clock;
    private final String url;

    AskIfStillRight(
            Upkeep upkeep,
            UpkeepStore store,
            Addressees addressees,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            Texts texts,
            Clock clock,
            @Value("${vorort.url}") String url) {
        this.upkeep = upkeep;
        this.store = store;
        this.addressees = addressees;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
        this.clock = clock;
        this.url = url;
    }

    /** Mails everybody who can be mailed and was not asked lately; one mail each. @return how many */
    @Transactional
    int byMail(MunicipalityId municipality, Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var asked = 0;
        for (var due : open(municipality, Way.MAIL)) {
            var address = ask(municipality, town, due, "mail", by).url();
            var name = due.entry().name();
            var message = new Message(
                    "upkeep",
                    Language.DE,
                    Recipient.byMail(name, due.entry().mail()),
                    texts.text(Language.DE, "actors.upkeep.mail.subject", town.name()),
                    texts.text(Language.DE, "actors.upkeep.mail.body", name, town.name(), address, by.name()));
            post.send(municipality, message, by);
            asked++;
        }
        return asked;
    }

    /** The letters for everybody who gets one and was not asked lately; printing them counts as asking. */
    @Transactional
    List<Letter> byLetter(MunicipalityId municipality, Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var head = municipalities.letterhead(municipality);
        var letters = new ArrayList<Letter>();
        for (var due : open(municipality, Way.LETTER)) {
            var link = ask(municipality, town, due, "letter", by);
            var recipient = new ArrayList<>(List.of(due.entry().name()));
            recipient.addAll(addressees.address(municipality, due.entry()));
            letters.add(new Letter(
                    head,
                    Language.DE,
                    recipient,
                    LocalDate.ofInstant(clock.instant(), Formats.ZONE),
                    new Letter.Contact(head.town(), by.name(), head.phone(), head.mail(), ""),
                    wording(town, by),
                    Optional.of(link)));
        }
        return letters;
    }

    private List<Due> open(MunicipalityId municipality, Way way) {
        return upkeep.due(municipality).stream()
                .filter(due -> due.way() == way && due.mayAsk())
                .toList();
    }

    private Letter.WebLink ask(MunicipalityId municipality, Municipality town, Due due, String way, Visitor.Actor by) {
        var id = Ids.fresh();
        var link = links.issue(PURPOSE, id.toString(), UpkeepRules.LINK_VALIDITY, false, by.name());
        store.insert(municipality, request(id, due, link.link(), way, clock.instant()), by.name());
        var caption = texts.text(Language.DE, "actors.upkeep.letter.link");
        return new Letter.WebLink(url + town.path() + "/upkeep/" + link.token(), caption);
    }

    private static UpkeepStore.Request request(UUID id, Due due, UUID link, String way, Instant now) {
        return new UpkeepStore.Request(id, due.entry().kind(), due.entry().id(), link, way, now, Optional.empty());
    }

    private Letter.Wording wording(Municipality town, Visitor.Actor by) {
        return new Letter.Wording(
                "de",
                texts.text(Language.DE, "actors.upkeep.mail.subject", town.name()),
                texts.text(Language.DE, "actors.upkeep.letter.salutation"),
                List.of(
                        texts.text(Language.DE, "actors.upkeep.letter.what", town.name()),
                        texts.text(Language.DE, "actors.upkeep.letter.how"),
                        texts.text(Language.DE, "actors.upkeep.letter.otherwise")),
                texts.text(Language.DE, "actors.upkeep.letter.closing"),
                by.name(),
                "");
    }
}
