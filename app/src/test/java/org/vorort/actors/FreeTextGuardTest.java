package org.vorort.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.actors.FreeTextGuard.Finding;
import org.vorort.actors.FreeTextGuard.Kind;

class FreeTextGuardTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    RESIDENCE_STATUS, hat seit März eine Duldung
                    RESIDENCE_STATUS, Aufenthaltsgestattung bis Mai
                    RESIDENCE_STATUS, abgelehnter Asylbewerber
                    RESIDENCE_STATUS, 'Ihr Asylantrag läuft noch'
                    RESIDENCE_STATUS, rejected asylum seeker
                    RESIDENCE_STATUS, 'He has a residence permit until June'
                    RELIGION, ist muslimisch
                    RELIGION, 'Muslim, sehr engagiert'
                    RELIGION, evangelisch
                    RELIGION, 'gläubige Christin'
                    RELIGION, She is a Muslim
                    HEALTH, wirkt depressiv
                    HEALTH, traumatisierter Mann
                    HEALTH, schwerbehindert
                    HEALTH, HIV-positiv
                    HEALTH, ist oft krank
                    HEALTH, 'KRANK, kommt später'
                    HEALTH, she is traumatised and often ill
                    ORIGIN, kommt aus Syrien
                    ORIGIN, kommt aus der Ukraine
                    ORIGIN, 'Afghane, 34'
                    ORIGIN, Sie ist Kurdin
                    ORIGIN, Syrer*in
                    ORIGIN, türkische Staatsangehörigkeit
                    ORIGIN, he comes from Syria
                    """)
    void what_tells_about_a_person_is_found(Kind kind, String text) {
        assertThat(FreeTextGuard.findings(text))
                .as(text)
                .extracting(Finding::kind)
                .containsOnly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscheegemeinde",
                "Türkisch-Islamische Gemeinde zu Mühlacker",
                "Diakonie",
                "Caritas, Migrationsberatung für Erwachsene (MBE)",
                "Gesundheitsamt",
                "Krankenhaus, Krankenkasse und Krankenpflege",
                "Evangelische Kirchengemeinde, katholische Kita, Jüdische Gemeinde",
                "Muslimische Frauengemeinschaft und Alevitischer Kulturverein",
                "Ausländerbehörde, Asylkreis, Flüchtlingsrat, Asylverfahrensberatung",
                "Sprachcafé für Geflüchtete aus Syrien und der Ukraine",
                "Menschen mit Migrationshintergrund, Kinder mit Behinderung",
                "Treff für Ukrainerinnen und Ukrainer",
                "Landesverband Deutscher Sinti und Roma",
                "AIDS-Hilfe, Schwangerenberatung, Suchtberatung, Behindertenbeirat, Blindenverein",
                "spricht Türkisch, Arabisch und Russisch; afghanischer Kulturverein",
                "Behandlungszentrum für traumatisierte Kinder",
                "Beratung bei Depression und Demenz",
                "Arbeitskreis Asyl, Einbürgerung, Aufenthaltsrecht",
                "rollstuhlgerechter Zugang; Gehörlosenverein",
                "Frau Christ und Herr Krebs sind vormittags da",
                "advice for refugees from Syria, Muslim community centre",
                "",
            })
    void words_of_organisations_are_no_alarm(String text) {
        assertThat(FreeTextGuard.findings(text)).as(text).isEmpty();
    }

    @Test
    void every_word_is_told_once_and_as_it_was_typed() {
        assertThat(FreeTextGuard.findings("Duldung seit 2019, duldung verlängert", "krank, aus\nSyrien"))
                .containsExactly(
                        new Finding("aus Syrien", Kind.ORIGIN),
                        new Finding("Duldung", Kind.RESIDENCE_STATUS),
                        new Finding("krank", Kind.HEALTH));
    }

    @Test
    void a_long_text_does_not_hold_anybody_up() {
        var text = "Menschen mit und ohne aus der der innen und. krank ".repeat(400);
        assertThat(FreeTextGuard.findings(text)).extracting(Finding::word).contains("krank");
    }
}
