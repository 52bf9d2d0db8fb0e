package org.vorort.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWO Kreisverband Musterkreis e. V. | AWO | AWO",
                "Turn- und Sportverein Musterlingen e. V. | '' | Turn- und Sportverein",
                "Stadt Musterlingen, Stadtplanung | '' | Stadtplanung",
                "Wohnbau Musterlingen eG | '' | Wohnbau",
                "TSV Musterlingen | '' | TSV Musterlingen",
                "Stadt Musterlingen | '' | Stadt",
                "Eg Musterlingen | '' | Eg Musterlingen",
                "e. V. | '' | e. V."
            })
    void a_label_leaves_out_what_tells_nobody_apart(String name, String shortName, String label) {
        assertThat(LabelText.of(name, shortName, "Musterlingen")).isEqualTo(label);
    }
}
