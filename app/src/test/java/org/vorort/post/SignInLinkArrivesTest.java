package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Accounts;
import org.vorort.kernel.Language;
import org.vorort.post.mail.Words;
import org.vorort.testing.House;

class SignInLinkArrivesTest {

    private final House house = House.open();

    @Test
    void a_link_for_signing_in_arrives_by_mail_and_opens_once() {
        var address = Desk.freshAddress();
        house.ask(Accounts.class).create(address, "Kim Beispiel", Language.DE, false);
        var guest = house.guest();
        guest.post("/sign-in/link", "mail", address);
        var link = Words.links(house.mailbox().wordsTo(address)).getFirst();
        var path = link.substring(link.indexOf("/sign-in"));
        assertThat(guest.get(path).status()).isEqualTo(200);
        guest.post(path);
        assertThat(guest.get("/account").status()).isEqualTo(200);
        var second = house.guest();
        second.post(path);
        assertThat(second.get("/account").location()).startsWith("/sign-in");
    }
}
