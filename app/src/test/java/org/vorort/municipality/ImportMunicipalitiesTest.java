package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Visitor;
import org.vorort.municipality.ImportMunicipalities.Outcome.Taken;
import org.vorort.municipality.register.OfficialList;
import org.vorort.municipality.register.OfficialPlace;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ImportMunicipalitiesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    @Test
    void all_of_germany_is_one_import_and_doing_it_twice_changes_nothing() {
        var list = OfficialList.places();
        undone(() -> {
            var first = take(list, "");
            assertThat(first.created() + first.updated() + first.unchanged()).isEqualTo(10_981 + 294);
            assertThat(take(list, "")).isEqualTo(new Taken(0, 0, 10_981 + 294, first.missing()));
        });
    }

    @Test
    void a_county_comes_with_its_towns_and_their_figures() {
        undone(() -> {
            take(OfficialList.places(), "08236");
            var town = known("08236040");
            var county = known("08236000");
            assertThat(town.slug()).isEqualTo("muehlacker");
            assertThat(town.name()).isEqualTo("Mühlacker");
            assertThat(town.ars()).isEqualTo("082365004040");
            assertThat(town.figures().population()).contains(26_394L);
            assertThat(town.county()).contains(county.id());
            assertThat(county.kind()).isEqualTo(MunicipalityKind.COUNTY);
            assertThat(county.figures().population().orElseThrow()).isGreaterThan(190_000);
        });
    }

    @Test
    void a_town_added_by_hand_gets_its_key_and_keeps_its_address() {
        undone(() -> {
            var byHand =
                    House.open().ask(Municipalities.class).found("Michelstadt", MunicipalityKind.TOWN_IN_COUNTY, TEST);
            take(OfficialList.places(), "06437");
            var town = known("06437011");
            assertThat(town.id()).isEqualTo(byHand.id());
            assertThat(town.slug()).isEqualTo(byHand.slug());
        });
    }

    @Test
    void a_name_changed_by_hand_stays_until_the_list_renames_the_town() {
        undone(() -> {
            var list = new ArrayList<>(OfficialList.places());
            take(list, "03153");
            var goslar = known("03153017");
            rename(goslar, "Kaiserstadt Goslar");
            assertThat(take(list, "03153").updated()).isZero();
            assertThat(known("03153017").name()).isEqualTo("Kaiserstadt Goslar");

            list.replaceAll(
                    place -> place.ags().value().equals("03153017") ? renamed(place, "Goslar-Harz, Stadt") : place);
            assertThat(take(list, "03153").updated()).isEqualTo(1);
            assertThat(known("03153017").name()).isEqualTo("Goslar-Harz");
            assertThat(known("03153017").slug()).isEqualTo(goslar.slug());
        });
    }

    @Test
    void a_town_that_left_the_list_is_reported_and_left_alone() {
        undone(() -> {
            var list = new ArrayList<>(OfficialList.places());
            take(list, "16070");
            list.removeIf(place -> place.ags().value().equals("16070029"));
            assertThat(take(list, "16070").missing()).isEqualTo(1);
            assertThat(known("16070029").archived()).isFalse();
        });
    }

    @Test
    void the_operator_reads_a_list_in_the_browser() throws IOException {
        var operator = Town.operator();
        var file = Files.readAllBytes(OfficialList.file());
        var answer = operator.upload("/towns/import", "file", "GV100AD.txt", file, "prefix", "07334");
        assertThat(answer.location()).isEqualTo("/towns");
        assertThat(operator.get("/towns").page().text()).contains("Eingelesen: 32 neu");
        assertThat(House.open().guest().get("/germersheim").heading()).isEqualTo("Germersheim");
    }

    @Test
    void a_wrong_file_is_refused_with_its_line() {
        var operator = Town.operator();
        var answer = operator.upload(
                "/towns/import", "file", "liste.csv", "a;b;c\n".getBytes(StandardCharsets.UTF_8), "prefix", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-error").text()).startsWith("Zeile 1:");
        assertThat(operator.upload("/towns/import", "file", "x", new byte[0], "prefix", "abc")
                        .status())
                .isEqualTo(422);
    }

    private static Taken take(List<OfficialPlace> list, String prefix) {
        return House.open().ask(ImportMunicipalities.class).take(list, prefix, TEST);
    }

    private static Municipality known(String ags) {
        return House.open().ask(MunicipalityStore.class).all().stream()
                .filter(municipality -> municipality.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }

    private static void rename(Municipality municipality, String name) {
        var form = ProfileForm.of(municipality, "");
        var renamed = new ProfileForm(
                name,
                form.officialName(),
                form.kind(),
                "county",
                form.ags(),
                form.ars(),
                form.postcode(),
                form.areaHectares(),
                form.population(),
                form.timeZone());
        House.open()
                .ask(MunicipalityStore.class)
                .update(List.of(renamed.change(municipality, _ -> municipality.county())));
    }

    private static OfficialPlace renamed(OfficialPlace place, String listedName) {
        return new OfficialPlace(
                place.code(),
                listedName,
                place.ags(),
                place.ars(),
                place.areaHectares(),
                place.population(),
                place.postcode(),
                place.asOf());
    }

    /** Does something and takes it back, so that other tests meet no eleven thousand towns. */
    private static void undone(Runnable work) {
        new TransactionTemplate(House.open().ask(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> {
                    work.run();
                    transaction.setRollbackOnly();
                });
    }
}
