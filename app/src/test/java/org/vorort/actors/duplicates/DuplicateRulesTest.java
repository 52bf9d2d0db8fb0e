package org.vorort.actors.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.duplicates.DuplicateRules.Candidate;
import org.vorort.actors.duplicates.DuplicateRules.Reason;

class DuplicateRulesTest {

    @Test
    void two_clubs_in_one_house_are_not_duplicates() {
        assertThat(reasons(
                        club("Sportverein Nord e. V.", "Haus der Vereine 1", ""),
                        club("Musikverein Harmonie e. V.", "Haus der Vereine 1", "")))
                .isEmpty();
        assertThat(reasons(club("SV Nord", "Am Platz 1", ""), club("SV Süd", "Am Platz 1", "")))
                .isEmpty();
    }

    @Test
    void nearly_the_same_name_at_the_same_address_is_suggested() {
        assertThat(reasons(
                        club("Türkischer Elternverein e.V.", "Bahnhofstr. 3", ""),
                        club("Tuerk. Elternverein Musterlingen", "Bahnhofstraße 3", "")))
                .isEmpty();
        assertThat(reasons(
                        club("Türkischer Elternverein e.V.", "Bahnhofstr. 3", ""),
                        club("Türkische Elternverein", "Bahnhofstraße 3", "")))
                .containsExactly(Reason.NEAR_NAME_SAME_ADDRESS);
    }

    @Test
    void the_same_name_with_another_address_is_another_club() {
        assertThat(reasons(club("Lesekreis", "Am Bach 1", ""), club("Lesekreis", "Am Berg 9", "")))
                .isEmpty();
        assertThat(reasons(club("Lesekreis", "Am Bach 1", ""), club("Lesekreis e. V.", "", "")))
                .containsExactly(Reason.SAME_NAME);
    }

    @Test
    void the_same_phone_is_suggested_but_a_switchboard_is_not() {
        assertThat(reasons(club("Jugendamt", "", "+497041100"), club("Amt für Jugend", "", "+497041100")))
                .containsExactly(Reason.SAME_PHONE);
        var many = new Candidate[14];
        for (var index = 0; index < many.length; index++) {
            many[index] = club("Amt " + (char) ('A' + index) + index, "", "+497041100");
        }
        assertThat(reasons(many)).isEmpty();
    }

    @Test
    void a_family_with_one_telephone_is_not_one_person() {
        assertThat(reasons(person("Ayşe Yıldız", "+49704155"), person("Mehmet Yıldız", "+49704155")))
                .isEmpty();
        assertThat(reasons(person("Ayşe Yıldız", "+49704155"), person("Ayse Yildiz", "+49704155")))
                .contains(Reason.SAME_PHONE);
    }

    @Test
    void merging_joins_lists_and_takes_what_was_chosen() {
        var joined = MergeEntries.joined(
                Map.of("name", "A", "phone", "1", "languages", "de; tr"),
                Map.of("name", "B", "phone", "2", "languages", "tr; ar"),
                Set.of("phone"));
        assertThat(joined)
                .containsEntry("name", "A")
                .containsEntry("phone", "2")
                .containsEntry("languages", "de; tr; ar");
    }

    @Test
    void parting_gives_back_what_the_merge_brought_and_keeps_what_was_written_since() {
        var kept = Map.of("name", "A", "phone", "1", "web", "x");
        var removed = Map.of("name", "B", "phone", "2", "web", "y");
        var parted = UndoMerge.parted(Map.of("name", "A", "phone", "2", "web", "z"), kept, removed);
        assertThat(parted)
                .containsEntry("phone", "1")
                .containsEntry("name", "A")
                .containsEntry("web", "z");
    }

    private static List<Reason> reasons(Candidate... candidates) {
        return DuplicateRules.suggest(List.of(candidates)).stream()
                .flatMap(suggestion -> suggestion.reasons().stream())
                .toList();
    }

    private static Candidate club(String name, String street, String phone) {
        return new Candidate(
                UUID.randomUUID(),
                "x",
                name,
                "",
                street,
                street.isEmpty() ? "" : "75417",
                "",
                List.of(phone),
                "",
                "",
                false);
    }

    private static Candidate person(String name, String phone) {
        return new Candidate(UUID.randomUUID(), "x", name, "", "", "", "", List.of(phone), "", "", true);
    }
}
