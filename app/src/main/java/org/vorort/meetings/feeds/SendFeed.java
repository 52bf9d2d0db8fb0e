package org.vorort.meetings.feeds;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;
import org.vorort.municipality.Municipalities;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.shell.Texts;

/**
 * Sends somebody the address of their own calendar. It is never shown on the page an invitation opens: an invitation may have
 * been forwarded, and whoever got it must not see all meetings of somebody else.
 */
@Service
class SendFeed {

    private final Feeds feeds;
    private final FeedAddress address;
    private final Reach reach;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final Texts texts;

    SendFeed(
            Feeds feeds,
            FeedAddress address,
            Reach reach,
            PostOffice post,
            Municipalities municipalities,
            Texts texts) {
        this.feeds = feeds;
        this.address = address;
        this.reach = reach;
        this.post = post;
        this.municipalities = municipalities;
        this.texts = texts;
    }

    /** Makes a new address and sends it; one that was there before opens nothing from now on. */
    @Transactional
    void send(MunicipalityId municipality, OfPerson owner, String name, Visitor.Actor by) {
        feeds.renew(municipality, owner, name, by);
        var town = municipalities.find(municipality).orElseThrow();
        var token = feeds.token(municipality, owner).orElseThrow();
        reach.person(municipality, owner.person())
                .ifPresent(recipient -> post.send(
                        municipality,
                        new Message(
                                "meeting",
                                Language.DE,
                                recipient,
                                texts.text(Language.DE, "meetings.feeds.mail.subject"),
                                texts.text(
                                        Language.DE,
                                        "meetings.feeds.mail.body",
                                        recipient.name(),
                                        address.of(town.path(), token).plain(),
                                        town.name())),
                        by));
    }
}
