package org.vorort.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;

class SignedLinksTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final House house = House.open();
    private final SignedLinks links = house.ask(SignedLinks.class);

    @Test
    void a_link_for_one_use_is_looked_at_often_and_used_once() {
        var link = links.issue("test", "subject", DAY, true, "Test");
        assertThat(links.open("test", link.token())).isInstanceOf(Opened.Valid.class);
        assertThat(links.open("test", link.token())).isInstanceOf(Opened.Valid.class);
        assertThat(links.use("test", link.token()))
                .isInstanceOfSatisfying(
                        Opened.Valid.class, valid -> assertThat(valid.subject()).isEqualTo("subject"));
        assertThat(links.use("test", link.token())).isInstanceOf(Opened.Used.class);
        assertThat(links.open("test", link.token())).isInstanceOf(Opened.Used.class);
    }

    @Test
    void a_link_for_repeated_use_stays_open() {
        var link = links.issue("test", "subject", DAY, false, "Test");
        links.use("test", link.token());
        assertThat(links.use("test", link.token())).isInstanceOf(Opened.Valid.class);
    }

    @Test
    void a_link_ends_when_its_time_is_over() {
        var link = links.issue("test", "subject", DAY, true, "Test");
        var tomorrow = Clock.offset(Clock.systemUTC(), DAY.plusSeconds(1));
        var later = new SignedLinks(
                house.ask(SignedLinkStore.class), tomorrow, house.database().linkKey());
        assertThat(later.open("test", link.token())).isInstanceOf(Opened.Expired.class);
        assertThat(later.use("test", link.token())).isInstanceOf(Opened.Expired.class);
    }

    @Test
    void a_revoked_link_opens_no_more_and_others_stay() {
        var revoked = links.issue("test", "revoked " + System.nanoTime(), DAY, true, "Test");
        var other = links.issue("test", "other", DAY, true, "Test");
        links.revoke("test", ((Opened.Valid) links.open("test", revoked.token())).subject());
        assertThat(links.use("test", revoked.token())).isInstanceOf(Opened.Revoked.class);
        assertThat(links.open("test", other.token())).isInstanceOf(Opened.Valid.class);
    }

    @Test
    void a_link_opens_only_what_it_was_made_for() {
        var link = links.issue("test", "subject", DAY, true, "Test");
        assertThat(links.use("another purpose", link.token())).isInstanceOf(Opened.Unknown.class);
        assertThat(links.open("test", link.token())).isInstanceOf(Opened.Valid.class);
    }

    @Test
    void a_forged_link_does_not_open() {
        var link = links.issue("test", "subject", DAY, true, "Test");
        var bytes = Base64.getUrlDecoder().decode(link.token());
        bytes[20] ^= 1;
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        for (var token : new String[] {forged, "", "x", "not base64 at all!", link.token() + "AA", "ä".repeat(40)}) {
            assertThat(links.use("test", token)).as(token).isInstanceOf(Opened.Unknown.class);
        }
    }

    @Test
    void a_link_of_one_municipality_is_unknown_in_another() {
        var home = MunicipalityId.fresh();
        var link = Tenancy.in(home, () -> links.issue("test", "subject", DAY, true, "Test"));
        Tenancy.run(
                MunicipalityId.fresh(),
                () -> assertThat(links.use("test", link.token())).isInstanceOf(Opened.Unknown.class));
        assertThat(links.use("test", link.token())).isInstanceOf(Opened.Unknown.class);
        Tenancy.run(home, () -> assertThat(links.use("test", link.token())).isInstanceOf(Opened.Valid.class));
    }

    @Test
    void the_token_of_a_link_can_be_printed_again() {
        var link = links.issue("test", "subject", DAY, true, "Test");
        assertThat(links.token(link.link())).isEqualTo(link.token());
    }
}
