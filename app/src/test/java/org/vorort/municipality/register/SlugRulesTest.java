package org.vorort.municipality.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mühlacker                | muehlacker
            Weißenfels               | weissenfels
            Neustadt a.d.Aisch       | neustadt-an-der-aisch
            Bad Homburg v. d. Höhe   | bad-homburg-vor-der-hoehe
            Weilheim i.OB            | weilheim-in-oberbayern
            Weiden i.d.OPf.          | weiden-in-der-oberpfalz
            Haag a.d.Amper           | haag-an-der-amper
            Gmund a.Tegernsee        | gmund-am-tegernsee
            Ramsau b.Berchtesgaden   | ramsau-bei-berchtesgaden
            St. Märgen               | sankt-maergen
            Höchst i. Odw.           | hoechst-im-odenwald
            Neuhausen/Erzgeb.        | neuhausen-erzgebirge
            Halle (Westf.)           | halle-westfalen
            Nienburg (Weser)         | nienburg-weser
            Lauenburg/ Elbe          | lauenburg-elbe
            Bautzen / Budyšin        | bautzen
            Cottbus/Chóśebuz         | cottbus-chosebuz
            Spreewaldheide/Błośańska Góla | spreewaldheide-blosanska-gola
            """)
    void an_address_reads_as_people_say_the_name(String name, String slug) {
        assertThat(SlugRules.of(name)).isEqualTo(slug);
    }

    @Test
    void the_servers_own_pages_are_never_given_away() {
        assertThat(SlugRules.RESERVED).allMatch(word -> !SlugRules.wellFormed(word));
        assertThat(SlugRules.free("Server", slug -> false)).isEqualTo("server-2");
    }

    @Test
    void a_second_town_of_one_name_gets_a_number() {
        assertThat(SlugRules.free("Neuhausen", Set.of("neuhausen", "neuhausen-2")::contains))
                .isEqualTo("neuhausen-3");
    }

    @Test
    void a_name_without_latin_letters_still_gets_an_address() {
        assertThat(SlugRules.free("مدينة", slug -> false)).isEqualTo("ort");
        assertThat(SlugRules.free("1. Stadt", slug -> false)).isEqualTo("ort");
    }

    @Test
    void a_very_long_name_is_cut() {
        assertThat(SlugRules.wellFormed(SlugRules.of("Lang ".repeat(100)))).isTrue();
    }

    @Test
    void every_place_of_the_official_list_gets_its_own_address() {
        var places = OfficialList.places();
        var slugs = OfficialSlugs.of(places);
        var asking = places.stream().filter(place -> !place.isCountyOfOneTown()).toList();
        assertThat(slugs).hasSize(asking.size()).hasSize(10_981 + 294);
        assertThat(new HashSet<>(slugs.values())).hasSize(slugs.size());
        assertThat(slugs.values()).allMatch(SlugRules::wellFormed);
    }

    @Test
    void the_order_of_the_list_changes_no_address() {
        var places = new ArrayList<>(OfficialList.places());
        var slugs = OfficialSlugs.of(places);
        Collections.reverse(places);
        assertThat(OfficialSlugs.of(places)).isEqualTo(slugs);
    }

    @ParameterizedTest
    @CsvSource({
        "08236040, muehlacker",
        "08236000, enzkreis",
        "08236044, neuhausen",
        "08116047, neuhausen-auf-den-fildern",
        "05154036, kleve",
        "05154000, kreis-kleve",
        "01051060, kleve-dithmarschen",
        "09575153, neustadt-an-der-aisch",
        "03153017, goslar",
        "03153000, landkreis-goslar",
        "09162000, muenchen",
        "09184000, landkreis-muenchen",
        "03154015, mariental",
        "03154504, mariental-03154504"
    })
    void the_town_gets_the_name_and_the_village_adds_its_county(String ags, String slug) {
        assertThat(OfficialSlugs.of(OfficialList.places()).get(new Ags(ags))).isEqualTo(slug);
    }
}
