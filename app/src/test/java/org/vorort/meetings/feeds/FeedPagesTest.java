package org.vorort.meetings.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.People;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class FeedPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest guest = House.open().guest();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
    }

    @Test
    void an_invited_person_subscribes_to_their_own_meetings_alone() {
        var meeting = group.invited(coordinator);
        group.planned(coordinator, 60);
        var page = group.link(group.mail("kaya")) + "/feed";
        assertThat(guest.get(group.link(group.mail("kaya"))).body()).contains("Alle meine Sitzungen abonnieren");
        assertThat(guest.get(page).page().select("#address"))
                .as("looking makes nothing")
                .isEmpty();
        guest.post(page);
        assertThat(guest.get(page + "?sent=true").body())
                .as("whoever got the invitation forwarded sees no address")
                .contains("Die Adresse ist unterwegs")
                .doesNotContain("/feeds/");
        var words = House.open().mailbox().wordsTo(group.mail("kaya"), 2);
        var own = words.substring(words.indexOf(town.path() + "/feeds/")).split("\\s", 2)[0];

        var feed = guest.get(own);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.response().headers().firstValue("content-type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(feed.response().headers().firstValue("cache-control").orElseThrow())
                .contains("private");
        assertThat(feed.body())
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("SUMMARY:Sitzung der Lenkungsgruppe", "STATUS:CONFIRMED")
                .doesNotContain("Kaya", "ATTENDEE", "mailto");

        coordinator.delete(meeting, "reason", "Krank");
        assertThat(guest.get(own).body()).contains("STATUS:CANCELLED").doesNotContain("Krank");
    }

    @Test
    void the_address_is_told_moves_with_a_merge_and_closes_with_an_erasure() {
        group.invited(coordinator);
        guest.post(group.link(group.mail("kaya")) + "/feed");
        var words = House.open().mailbox().wordsTo(group.mail("kaya"), 2);
        var own = words.substring(words.indexOf(town.path() + "/feeds/")).split("\\s", 2)[0];
        var gone = coordinator.get(town.path() + "/people/ayse-kaya/own-data").page();
        assertThat(gone.text()).contains("geheime Adresse");
        var kept = group.citizens().named("Ayse Kaya-Weber");
        var people = House.open().ask(People.class);
        var id = Tenancy.in(
                town.id(),
                () -> people.bySlug(town.id(), "ayse-kaya").orElseThrow().id());
        coordinator.post(
                town.path() + "/merges", "kind", "person", "kept", kept.id().toString(), "removed", id.toString());
        assertThat(guest.get(own).body()).contains("BEGIN:VEVENT");
        coordinator.delete(town.path() + "/people/" + kept.slug());
        assertThat(guest.get(own).status()).isEqualTo(404);
    }

    @Test
    void the_same_calendar_is_not_sent_twice() {
        var feed = ofBody();
        group.planned(coordinator, 30);
        var tag = guest.get(feed).response().headers().firstValue("etag").orElseThrow();
        var again = House.open().guest().saying("If-None-Match", tag).get(feed);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        group.planned(coordinator, 60);
        assertThat(House.open().guest().saying("If-None-Match", tag).get(feed).status())
                .isEqualTo(200);
    }

    @Test
    void a_body_has_one_calendar_with_all_planned_meetings() {
        coordinator.post(
                group.planned(coordinator, 30),
                "title",
                "Sitzung der Lenkungsgruppe",
                "day",
                House.today().plusDays(30).toString(),
                "from",
                "17:00",
                "until",
                "19:00",
                "place",
                "Rathaus",
                "access",
                "yes",
                "onlineLink",
                "https://video.example/geheim",
                "version",
                "1");
        group.planned(coordinator, 60);
        assertThat(coordinator
                        .get(town.path() + "/meetings?body="
                                + group.body().body().slug())
                        .body())
                .contains("Sitzungen dieses Gremiums abonnieren");
        var feed = guest.get(ofBody()).body();
        assertThat(feed.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(feed)
                .contains("X-WR-CALNAME:Lenkungsgruppe", "LOCATION:Rathaus")
                .doesNotContain("geheim");
    }

    @Test
    void a_renewed_or_closed_address_opens_nothing_and_says_nothing() {
        var page = town.path() + "/bodies/" + group.body().body().slug() + "/feed";
        var first = ofBody();
        coordinator.post(page);
        assertThat(guest.get(first).status()).isEqualTo(404);
        assertThat(guest.get(first).body()).doesNotContain("Lenkungsgruppe", "Kaya");
        var second = address(coordinator.get(page).page().select("#address").val());
        assertThat(guest.get(second).status()).isEqualTo(200);
        coordinator.delete(page);
        assertThat(guest.get(second).status()).isEqualTo(404);
        assertThat(coordinator.get(page).page().select("#address")).isEmpty();
        assertThat(coordinator.get(town.path() + "/audit").body())
                .contains("Adresse des Kalenders angelegt", "Adresse des Kalenders geschlossen");
    }

    @Test
    void nobody_reaches_a_calendar_without_its_address() {
        var page = town.path() + "/bodies/" + group.body().body().slug() + "/feed";
        var feed = ofBody();
        group.invited(coordinator);
        var elsewhere = Town.aTown();
        assertThat(guest.get(feed.replace(town.path(), elsewhere.path())).status())
                .isEqualTo(404);
        assertThat(guest.get(town.path() + "/feeds/quatsch").status()).isEqualTo(404);
        assertThat(guest.get(town.path() + "/invitations/quatsch/feed").status())
                .isEqualTo(404);
        assertThat(guest.post(town.path() + "/invitations/quatsch/feed").status())
                .isEqualTo(404);
        var invitation = group.link(group.mail("kaya"));
        assertThat(guest.get(invitation.replace("/invitations/", "/feeds/")).status())
                .as("an invitation is no calendar")
                .isEqualTo(404);
        assertThat(town.as(Role.MEMBER).post(page).status()).isEqualTo(403);
        assertThat(town.as(Role.LEADERSHIP).get(page).status()).isEqualTo(403);
    }

    private String ofBody() {
        var page = town.path() + "/bodies/" + group.body().body().slug() + "/feed";
        coordinator.post(page);
        return address(coordinator.get(page).page().select("#address").val());
    }

    private static String address(String whole) {
        return whole.replaceFirst("https?://[^/]+", "");
    }
}
