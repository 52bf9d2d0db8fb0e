package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorort.testing.Town.aTown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.vorort.identity.Visitor;
import org.vorort.municipality.register.SlugRules;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** What the database itself holds fast, and which addresses no town may have. */
class TownRowsTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    @Test
    void from_within_a_town_no_other_town_is_changed() {
        var mine = aTown();
        var other = aTown();
        var keep = House.open().ask(KeepMunicipality.class);
        var change = new ProfileForm("Übernommen", "", "town", "", "", "", "", "", "", "Europe/Berlin")
                .change(other.municipality(), _ -> Optional.empty());
        Tenancy.run(mine.id(), () -> keep.change(other.municipality(), change, TEST));
        assertThat(inDatabase(other).name()).isEqualTo(other.municipality().name());
        Tenancy.run(other.id(), () -> keep.change(other.municipality(), change, TEST));
        assertThat(inDatabase(other).name()).isEqualTo("Übernommen");
    }

    @Test
    void from_within_a_town_no_town_is_added() {
        var municipalities = House.open().ask(Municipalities.class);
        assertThatThrownBy(() ->
                        Tenancy.run(aTown().id(), () -> municipalities.found("Heimlich", MunicipalityKind.TOWN, TEST)))
                .isInstanceOf(DataAccessException.class);
        assertThat(municipalities.find("heimlich")).isEmpty();
    }

    @Test
    void no_town_gets_the_address_of_a_page() throws IOException {
        var table = new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8);
        var pages = table.lines()
                .filter(line -> line.matches("[A-Z]+ +/[^{ /]+.*"))
                .map(line -> line.replaceFirst("[A-Z]+ +/([^ /]+).*", "$1"))
                .toList();
        assertThat(pages).contains("sign-in").noneMatch(SlugRules::wellFormed);
    }

    private static Municipality inDatabase(Town town) {
        return House.open().ask(MunicipalityStore.class).byId(town.id()).orElseThrow();
    }
}
