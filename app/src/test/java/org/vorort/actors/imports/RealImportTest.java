package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.imports.GivenList.real;
import static org.vorort.testing.Town.aTown;

import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisations;
import org.vorort.actors.Places;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;

class RealImportTest {

    private static final String MUNICH = "organisations/munich_helper_circles/";

    @Test
    void the_list_of_2020_tells_what_changed_since_2016() {
        var town = aTown();

        var first = real(MUNICH + "2016.csv").into(town);
        assertThat(first.created()).isEqualTo(50);
        assertThat(first.rejected()).isEmpty();

        var second = real(MUNICH + "2020.csv").into(town);
        assertThat(second.created()).isEqualTo(7);
        assertThat(second.updated()).isEqualTo(14);
        assertThat(second.unchanged()).isEqualTo(29);
        assertThat(second.missing()).hasSize(7);
        assertThat(second.rejected()).isEmpty();

        var third = real(MUNICH + "2020.csv").into(town);
        assertThat(third.created() + third.updated()).isZero();
        assertThat(third.unchanged()).isEqualTo(50);
        assertThat(third.missing()).isEmpty();
    }

    @Test
    void lichtenberg_has_71_places_of_fewer_organisations() {
        var town = aTown();
        var list = real("organisations/berlin_lichtenberg/jugendfreizeiteinrichtungen_excel.csv");

        var report = list.into(town);
        var places = Tenancy.in(town.id(), () -> House.open().ask(Places.class).all(town.id()));
        var organisations = Tenancy.in(
                town.id(), () -> House.open().ask(Organisations.class).all(town.id()));

        assertThat(report.created()).isEqualTo(71);
        assertThat(places).hasSize(71).allMatch(place -> place.organisation().isPresent());
        assertThat(organisations).hasSize(44);

        var again = list.into(town);
        assertThat(again.unchanged()).isEqualTo(71);
        assertThat(again.missing()).isEmpty();
    }
}
