package org.vorort.municipality.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialKeysTest {

    @Test
    void a_key_keeps_its_leading_zero() {
        assertThat(new Ags("08236040").toString()).isEqualTo("08236040");
    }

    @Test
    void the_regional_key_holds_the_municipality_key_around_the_association() {
        var regional = Ars.of(new Ags("08236040"), "5004");
        assertThat(regional.value()).isEqualTo("082365004040");
        assertThat(regional.ags()).isEqualTo(new Ags("08236040"));
    }

    @Test
    void a_town_knows_the_key_of_its_county() {
        assertThat(new Ags("08236040").countyAgs()).isEqualTo(new Ags("08236000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8236040", "082360400", "0823604O", "08236 40", "٠٨٢٣٦٠٤٠"})
    void a_municipality_key_is_eight_digits(String typed) {
        assertThat(Ags.problem(typed)).contains("municipality.ags.eightDigits");
        assertThatThrownBy(() -> new Ags(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00236040", "17236040", "99999999"})
    void there_are_sixteen_laender(String typed) {
        assertThat(Ags.problem(typed)).contains("municipality.key.noSuchLand");
    }

    @Test
    void a_regional_key_is_twelve_digits() {
        assertThat(Ars.problem("08236040")).contains("municipality.ars.twelveDigits");
        assertThat(Ars.problem("002365004040")).contains("municipality.key.noSuchLand");
        assertThat(Ars.problem("082365004040")).isEmpty();
    }

    @Test
    void both_keys_must_name_the_same_place() {
        assertThat(OfficialKeys.problem("08236040", "082365004040")).isEmpty();
        assertThat(OfficialKeys.problem("08236041", "082365004040")).contains("municipality.ars.otherAgs");
    }

    @Test
    void a_key_may_be_left_out() {
        assertThat(OfficialKeys.problem("", "")).isEmpty();
        assertThat(OfficialKeys.problem("08236040", "")).isEmpty();
        assertThat(OfficialKeys.problem("", "082365004040")).isEmpty();
        assertThat(OfficialKeys.problem("", "12")).contains("municipality.ars.twelveDigits");
    }
}
