package org.vorort.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactRulesTest {

    @Test
    void german_numbers_need_no_country() {
        assertThat(ContactRules.phone("(07041) 123 45")).contains("+49704112345");
        assertThat(ContactRules.phone("+43 1 58858")).contains("+43158858");
        assertThat(ContactRules.phone("siehe unten")).isEmpty();
        assertThat(ContactRules.phone("")).contains("");
    }

    @Test
    void only_web_addresses_lead_to_the_web() {
        assertThat(ContactRules.web("www.verein.de/kontakt")).contains("https://www.verein.de/kontakt");
        assertThat(ContactRules.web("http://verein.de")).contains("http://verein.de");
        assertThat(ContactRules.web("javascript:alert(1)")).isEmpty();
        assertThat(ContactRules.web("keine")).isEmpty();
    }

    @Test
    void mail_addresses_are_complete_or_refused() {
        assertThat(ContactRules.mail(" info@verein.de ")).contains("info@verein.de");
        assertThat(ContactRules.mail("info@verein")).isEmpty();
    }

    @Test
    void a_postcode_has_five_digits() {
        assertThat(ContactRules.postcode("01067")).isTrue();
        assertThat(ContactRules.postcode("1067")).isFalse();
    }
}
