package org.vorort.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kim@example.org", "kim.o'neill+rat@mail.example.org", "k@localhost"})
    void one_address_of_one_person_can_be_tried(String mail) {
        assertThat(MailAddresses.deliverable(mail)).contains(mail);
    }

    @Test
    void a_domain_with_an_umlaut_is_written_as_mail_servers_know_it() {
        assertThat(MailAddresses.deliverable("rathaus@mühlacker.example")).contains("rathaus@xn--mhlacker-65a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "kim@",
                "@example.org",
                "kim@example.org, max@example.org",
                "Kim <kim@example.org>",
                "kim@example.org\r\nBcc: all@example.org",
                "kim @example.org",
                "kim@exa mple.org",
                "freunde: kim@example.org;"
            })
    void what_is_no_single_address_is_never_tried(String mail) {
        assertThat(MailAddresses.deliverable(mail)).isEmpty();
    }
}
