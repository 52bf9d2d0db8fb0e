package org.vorort.meetings.feeds;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.meetings.feeds.FeedAddress.Address;
import org.vorort.meetings.feeds.FeedOwner.OfBody;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;
import org.vorort.meetings.invitations.OpenInvitation;
import org.vorort.meetings.invitations.OpenInvitation.Opening;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** Where one gets the address of a calendar: invited people their own, the office that of a body. */
@Controller
class SubscriptionPages {

    /**
     * @param name of the body whose meetings they are
     * @param back the page one came from, and {@code path} this one, both below the town
     */
    record SubscriptionView(String name, String back, String path, Optional<Address> address) {}

    /** Somebody's own calendar. @param made whether there is an address, {@code sent} whether it was sent just now */
    record MySubscriptionView(String name, String back, String path, boolean made, boolean sent) {}

    private final Feeds feeds;
    private final SendFeed sendFeed;
    private final FeedAddress address;
    private final OpenInvitation openInvitation;
    private final Bodies bodies;

    SubscriptionPages(
            Feeds feeds, SendFeed sendFeed, FeedAddress address, OpenInvitation openInvitation, Bodies bodies) {
        this.feeds = feeds;
        this.sendFeed = sendFeed;
        this.address = address;
        this.openInvitation = openInvitation;
        this.bodies = bodies;
    }

    @GetMapping("/{municipality}/invitations/{token}/feed")
    View mine(@PathVariable String token, @RequestParam(defaultValue = "") String sent, Visitor visitor) {
        var opening = opening(token, visitor);
        var back = "/invitations/" + token;
        var made = feeds.token(visitor.municipality(), owner(opening)).isPresent();
        return Screen.of(
                "meetings/feeds/mySubscription",
                new MySubscriptionView(opening.name(), back, back + "/feed", made, sent.equals("true")));
    }

    @PostMapping("/{municipality}/invitations/{token}/feed")
    View renewMine(@PathVariable String token, Visitor visitor) {
        var opening = opening(token, visitor);
        var by = Visitor.Actor.named(opening.name());
        sendFeed.send(visitor.municipality(), owner(opening), opening.name(), by);
        return new RedirectView(visitor.home() + "/invitations/" + token + "/feed?sent=true");
    }

    @DeleteMapping("/{municipality}/invitations/{token}/feed")
    View endMine(@PathVariable String token, Visitor visitor) {
        var opening = opening(token, visitor);
        var by = Visitor.Actor.named(opening.name());
        feeds.end(visitor.municipality(), owner(opening), opening.name(), by);
        return new RedirectView(visitor.home() + "/invitations/" + token + "/feed");
    }

    @GetMapping("/{municipality}/bodies/{slug}/feed")
    View ofBody(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        return screen(
                new OfBody(body.id()), body.name(), "/meetings?body=" + slug, "/bodies/" + slug + "/feed", visitor);
    }

    @PostMapping("/{municipality}/bodies/{slug}/feed")
    View renewOfBody(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        feeds.renew(visitor.municipality(), new OfBody(body.id()), body.name(), visitor.actor());
        return new RedirectView(visitor.home() + "/bodies/" + slug + "/feed");
    }

    @DeleteMapping("/{municipality}/bodies/{slug}/feed")
    View endOfBody(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        feeds.end(visitor.municipality(), new OfBody(body.id()), body.name(), visitor.actor());
        return new RedirectView(visitor.home() + "/bodies/" + slug + "/feed");
    }

    private View screen(FeedOwner owner, String name, String back, String path, Visitor visitor) {
        var shown = feeds.token(visitor.municipality(), owner).map(found -> address.of(visitor.home(), found));
        return Screen.of("meetings/feeds/subscription", new SubscriptionView(name, back, path, shown));
    }

    private Opening opening(String token, Visitor visitor) {
        return openInvitation.open(visitor.municipality(), token).orElseThrow(NotFound::new);
    }

    /** Whoever was erased since has no meetings any more. */
    private static OfPerson owner(Opening opening) {
        return new OfPerson(opening.invitee().person().orElseThrow(NotFound::new));
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
