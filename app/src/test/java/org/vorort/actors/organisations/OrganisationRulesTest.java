package org.vorort.actors.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueEntry;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.kernel.Language;
import org.vorort.kernel.LocalisedText;

class OrganisationRulesTest {

    private final CatalogueWords words = words();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    name, '', actors.form.name.missing
                    phone, 876, actors.form.phone
                    phone, keine, actors.form.phone
                    mail, buero(at)verein.de, actors.form.mail
                    web, javascript:alert(1), actors.form.web
                    postcode, 7541, actors.form.postcode
                    latitude, 91, actors.form.latitude
                    longitude, ost, actors.form.longitude
                    group, Z99, actors.form.notOffered
                    fields, SPR; QUATSCH, actors.form.notOffered
                    contactWay, pigeon, actors.form.notOffered
                    """)
    void what_cannot_be_right_gets_one_sentence(String key, String typed, String sentence) {
        var form = OrganisationForm.of(details().with(OrganisationField.of(key).orElseThrow(), typed), "1", "");
        if (key.equals("contactWay")) {
            form = withContactWay(form, typed);
        }
        var errors = new BeanPropertyBindingResult(form, "form");
        OrganisationRules.check(form, words, errors);
        assertThat(errors.getFieldErrors(key))
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    phone, 07041 876-10, +49704187610
                    phone, +43 1 58858, +43158858
                    web, www.muehlacker.de, https://www.muehlacker.de
                    latitude, '48,95161234', 48.951612
                    """)
    void what_people_type_is_understood(String key, String typed, String read) {
        var field = OrganisationField.of(key).orElseThrow();
        var details = key.equals("latitude") ? details().with(OrganisationField.LONGITUDE, "8") : details();
        var form = OrganisationForm.of(details.with(field, typed), "1", "");
        var errors = new BeanPropertyBindingResult(form, "form");
        assertThat(OrganisationRules.check(form, words, errors).text(field)).isEqualTo(read);
        assertThat(errors.hasErrors()).isFalse();
    }

    @Test
    void half_a_point_is_none() {
        var form = OrganisationForm.of(details().with(OrganisationField.LATITUDE, "48.9"), "1", "");
        var errors = new BeanPropertyBindingResult(form, "form");
        OrganisationRules.check(form, words, errors);
        assertThat(errors.getFieldErrors("longitude")).hasSize(1);
    }

    @Test
    void fields_only_the_other_touched_follow_the_other() {
        var before = details().with(OrganisationField.TOWN, "Alt");
        var seen = Fingerprint.of(before);
        var mine = before.with(OrganisationField.MAIL, "ich@example.org").with(OrganisationField.TOWN, "Meins");
        var theirs = before.with(OrganisationField.STREET, "Weg 1").with(OrganisationField.TOWN, "Deins");
        assertThat(Clash.between(seen, mine, theirs))
                .containsExactly(new Clash(OrganisationField.TOWN, "Meins", "Deins"));
        var joined = Clash.joined(seen, mine, theirs);
        assertThat(List.of(joined.mail(), joined.street(), joined.town()))
                .containsExactly("ich@example.org", "Weg 1", "Meins");
    }

    @Test
    void a_fingerprint_of_somebody_else_lets_every_difference_be_seen() {
        var theirs = details().with(OrganisationField.TOWN, "Deins");
        assertThat(Clash.between("quatsch", details(), theirs)).hasSize(1);
    }

    private static OrganisationForm withContactWay(OrganisationForm form, String way) {
        return new OrganisationForm(
                form.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                way,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static OrganisationDetails details() {
        return OrganisationDetails.named("Sportverein");
    }

    private static CatalogueWords words() {
        var entries = new EnumMap<Catalogue, List<CatalogueEntry>>(Catalogue.class);
        for (var catalogue : Catalogue.values()) {
            entries.put(catalogue, List.of());
        }
        var text = new LocalisedText("Sprache", "Language");
        entries.put(
                Catalogue.FIELD,
                List.of(new CatalogueEntry(Catalogue.FIELD, "SPR", text, new LocalisedText("", ""), 10, true)));
        return new CatalogueWords(Map.copyOf(entries), Language.DE);
    }
}
