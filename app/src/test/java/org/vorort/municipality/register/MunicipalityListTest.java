package org.vorort.municipality.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.vorort.municipality.register.MunicipalityList.Reading;
import org.vorort.municipality.register.MunicipalityList.Reading.Complete;
import org.vorort.municipality.register.MunicipalityList.Reading.Unreadable;

class MunicipalityListTest {

    private static final String LAND = "102023113008          Baden-Württemberg";
    private static final String COUNTY = record("402023113008236       Enzkreis", "44", "");
    private static final String TOWN = record("6020231130082360405004Mühlacker, Stadt", "67", "0000000543200000026394");

    @Test
    void the_official_list_is_read_whole() throws IOException {
        try (var file = Files.newInputStream(OfficialList.file())) {
            var complete = (Complete) MunicipalityList.read(file);
            assertThat(complete.records()).isEqualTo(16_035);
            assertThat(complete.places()).filteredOn(OfficialPlace::isCounty).hasSize(400);
            assertThat(complete.places()).filteredOn(place -> !place.isCounty()).hasSize(10_981);
        }
    }

    @Test
    void its_populations_add_up_to_the_published_total() {
        var places = OfficialList.places();
        assertThat(places.stream().mapToLong(OfficialPlace::population).sum()).isEqualTo(84_358_845);
        assertThat(places).filteredOn(OfficialPlace::isUnpopulated).hasSize(206);
    }

    @Test
    void muehlacker_is_a_large_town_in_the_enzkreis() {
        var town = OfficialList.place("08236040");
        assertThat(town.name()).isEqualTo("Mühlacker");
        assertThat(town.officialName()).isEqualTo("Mühlacker, Stadt");
        assertThat(town.ars().value()).isEqualTo("082365004040");
        assertThat(town.population()).isEqualTo(26_394);
        assertThat(town.areaHectares()).isEqualTo(5_432);
        assertThat(town.postcode()).isEqualTo("75417");
        assertThat(town.isTownWithoutCounty()).isFalse();
        assertThat(OfficialList.place("08236000").name()).isEqualTo("Enzkreis");
    }

    @Test
    void every_county_of_one_town_is_listed_as_that_town_too() {
        var places = OfficialList.places();
        var single = places.stream().filter(OfficialPlace::isCountyOfOneTown).toList();
        assertThat(single)
                .hasSize(106)
                .allSatisfy(county -> assertThat(places)
                        .filteredOn(place -> !place.isCounty()
                                && place.ags().county().equals(county.ags().county()))
                        .hasSize(1)
                        .allSatisfy(
                                town -> assertThat(town.isTownWithoutCounty()).isTrue()));
    }

    @Test
    void a_county_is_named_so_that_nobody_takes_it_for_a_town() {
        assertThat(OfficialList.place("03153000").name()).isEqualTo("Landkreis Goslar");
        assertThat(OfficialList.place("05566000").name()).isEqualTo("Kreis Steinfurt");
        assertThat(OfficialList.place("03241000").name()).isEqualTo("Region Hannover");
        assertThat(OfficialList.place("08315000").name()).isEqualTo("Landkreis Breisgau-Hochschwarzwald");
    }

    @Test
    void windows_line_ends_change_nothing() throws IOException {
        var reading = read(wide(LAND) + "\r\n" + COUNTY + "\r\n" + TOWN + "\r\n");
        assertThat(((Complete) reading).places()).hasSize(2);
    }

    @Test
    void a_file_cut_short_is_refused_at_its_last_line() throws IOException {
        var reading = read(COUNTY + "\n" + TOWN.substring(0, 140));
        assertThat(reading).isEqualTo(new Unreadable(2, "municipality.list.wrongWidth"));
    }

    @Test
    void another_layout_is_refused_at_its_first_line() throws IOException {
        assertThat(read("Gemeinde;Einwohner\nMühlacker;26394\n"))
                .isEqualTo(new Unreadable(1, "municipality.list.wrongWidth"));
        assertThat(read(wide("99") + "\n")).isEqualTo(new Unreadable(1, "municipality.list.unknownRecord"));
    }

    @Test
    void letters_where_numbers_belong_are_refused_with_the_line() throws IOException {
        var broken = TOWN.replace("00000026394", "0000002639O");
        assertThat(read(COUNTY + "\n" + broken + "\n")).isEqualTo(new Unreadable(2, "municipality.list.unknownRecord"));
    }

    @Test
    void a_binary_file_is_refused_as_no_text() throws IOException {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xff, (byte) 0xfe};
        assertThat(MunicipalityList.read(new ByteArrayInputStream(picture)))
                .isEqualTo(new Unreadable(1, "municipality.list.notText"));
        assertThat(read("\0".repeat(300))).isEqualTo(new Unreadable(1, "municipality.list.notText"));
    }

    @Test
    void a_file_in_an_old_encoding_is_refused_as_no_text() throws IOException {
        var windows = (COUNTY + "\n" + TOWN + "\n").getBytes(Charset.forName("windows-1252"));
        assertThat(MunicipalityList.read(new ByteArrayInputStream(windows))).isInstanceOf(Unreadable.class);
    }

    @Test
    void an_empty_file_and_one_without_places_are_refused() throws IOException {
        assertThat(read("")).isEqualTo(new Unreadable(1, "municipality.list.empty"));
        assertThat(read(wide(LAND) + "\n")).isEqualTo(new Unreadable(2, "municipality.list.empty"));
    }

    @Test
    void an_endless_line_is_refused_without_reading_on() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return '1';
            }
        };
        assertThat(MunicipalityList.read(endless)).isEqualTo(new Unreadable(1, "municipality.list.wrongWidth"));
    }

    private static Reading read(String text) throws IOException {
        return MunicipalityList.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String record(String start, String code, String numbers) {
        return wide(start.concat(" ".repeat(122 - start.length())) + code + "    " + numbers);
    }

    private static String wide(String start) {
        return start + " ".repeat(MunicipalityList.WIDTH - start.length());
    }
}
