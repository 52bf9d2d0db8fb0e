package org.vorort.actors.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueEntry;
import org.vorort.actors.matrix.Matrix.Sorted;
import org.vorort.kernel.LocalisedText;

class MatrixTest {

    private final List<CatalogueEntry> groups = List.of(entry("A01", true), entry("A02", true), entry("A03", false));
    private final List<CatalogueEntry> fields = List.of(entry("SPR", true), entry("WOH", true), entry("ALT", false));

    @Test
    void an_organisation_counts_in_each_of_its_fields_but_once_in_its_group() {
        var matrix = Matrix.of(groups, fields, List.of(new Sorted("A01", List.of("SPR", "WOH"), 2)));
        var first = matrix.groups().getFirst();
        assertThat(matrix.count(first, matrix.fields().getFirst())).isEqualTo(2);
        assertThat(matrix.count(first, matrix.fields().getLast())).isEqualTo(2);
        assertThat(first.total()).isEqualTo(2);
        assertThat(matrix.organisations()).isEqualTo(2);
    }

    @Test
    void words_switched_off_stay_as_long_as_somebody_has_them() {
        assertThat(Matrix.of(groups, fields, List.of()).groups()).hasSize(2);
        var matrix = Matrix.of(groups, fields, List.of(new Sorted("A03", List.of("ALT"), 1)));
        assertThat(matrix.groups()).hasSize(3);
        assertThat(matrix.fields()).hasSize(3);
    }

    @Test
    void nobody_and_a_single_one_are_white_spots() {
        var matrix = Matrix.of(
                groups, fields, List.of(new Sorted("A01", List.of("SPR"), 1), new Sorted("A01", List.of("SPR"), 4)));
        assertThat(matrix.whiteSpots())
                .extracting(spot -> spot.textKey().replaceAll(".*\\.", "") + " "
                        + spot.entry().key())
                .containsExactly("emptyField WOH", "emptyGroup A02");
        var lonely = Matrix.of(groups, fields, List.of(new Sorted("A01", List.of("WOH"), 1)));
        assertThat(lonely.whiteSpots())
                .extracting(spot -> spot.textKey().replaceAll(".*\\.", "") + " "
                        + spot.entry().key())
                .containsExactly("emptyField SPR", "lonelyField WOH", "emptyGroup A02", "lonelyGroup A01");
    }

    @Test
    void without_group_or_field_an_organisation_stands_in_no_cell() {
        var sorted = List.of(new Sorted("", List.of("SPR"), 3), new Sorted("A01", List.of(), 2));
        assertThat(Matrix.of(groups, fields, sorted).unsorted()).isEqualTo(5);
    }

    private static CatalogueEntry entry(String key, boolean active) {
        var none = new LocalisedText("", "");
        return new CatalogueEntry(Catalogue.GROUP, key, new LocalisedText(key, key), none, 10, active);
    }
}
