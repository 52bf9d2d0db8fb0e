package org.vorort.plan.responsibilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.plan.areas.Level;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.responsibilities.Finding.Kind;
import org.vorort.plan.responsibilities.Matrix.ContactState;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.plan.responsibilities.Matrix.Row;

class FindTroubleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void an_area_without_anybody_responsible_is_a_gap() {
        assertThat(kinds()).containsExactly(Kind.GAP);
        assertThat(kinds(ours("Caritas", Part.CONTRIBUTES))).containsExactly(Kind.GAP);
        assertThat(kinds(ours("", Part.RESPONSIBLE))).containsExactly(Kind.GAP);
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE))).isEmpty();
    }

    @Test
    void two_who_are_responsible_do_double_work_on_whatever_level() {
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE), ours("Caritas", Part.RESPONSIBLE)))
                .containsExactly(Kind.DOUBLE);
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE), ours("Caritas", Part.CONTRIBUTES)))
                .isEmpty();
    }

    @Test
    void somebody_else_elsewhere_is_told_and_the_same_is_not() {
        var theirs = ours("Kreissozialamt", Part.RESPONSIBLE).shownBy("Musterkreis");
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE), theirs)).containsExactly(Kind.ELSEWHERE);
        var same = ours("awo ", Part.RESPONSIBLE).shownBy("Musterkreis");
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE), same)).isEmpty();
        assertThat(kinds(theirs)).containsExactly(Kind.GAP);
    }

    @Test
    void what_only_others_have_is_theirs_to_keep() {
        var row = new Row("Gesundheit", "GES", Optional.empty(), List.of(), List.of());
        assertThat(FindTrouble.in(List.of(row), TODAY)).isEmpty();
    }

    @Test
    void a_contact_that_is_missing_or_has_left_is_told() {
        assertThat(kinds(entry("AWO", Part.RESPONSIBLE, ContactState.NOBODY, TODAY)))
                .containsExactly(Kind.CONTACT_MISSING);
        assertThat(kinds(entry("AWO", Part.RESPONSIBLE, ContactState.LEFT, TODAY)))
                .containsExactly(Kind.CONTACT_LEFT);
        assertThat(kinds(ours("AWO", Part.RESPONSIBLE), entry("Caritas", Part.INFORMED, ContactState.NOBODY, TODAY)))
                .isEmpty();
    }

    @Test
    void an_entry_is_old_after_a_year_and_not_a_day_before() {
        assertThat(kinds(entry("AWO", Part.RESPONSIBLE, ContactState.THERE, TODAY.minusYears(1))))
                .isEmpty();
        assertThat(kinds(entry(
                        "AWO",
                        Part.RESPONSIBLE,
                        ContactState.THERE,
                        TODAY.minusYears(1).minusDays(1))))
                .containsExactly(Kind.OLD);
    }

    @Test
    void somebody_has_left_when_all_functions_there_are_over() {
        var over = function(Optional.of(TODAY.minusDays(1)));
        var held = function(Optional.empty());
        assertThat(ResponsibilityRules.contactState(State.ACTIVE, List.of(over), TODAY))
                .isEqualTo(ContactState.LEFT);
        assertThat(ResponsibilityRules.contactState(State.ACTIVE, List.of(over, held), TODAY))
                .isEqualTo(ContactState.THERE);
        assertThat(ResponsibilityRules.contactState(State.ACTIVE, List.of(), TODAY))
                .isEqualTo(ContactState.THERE);
        assertThat(ResponsibilityRules.contactState(State.ARCHIVED, List.of(held), TODAY))
                .isEqualTo(ContactState.LEFT);
    }

    private static List<Kind> kinds(Entry... entries) {
        var area = new TaskArea(UUID.randomUUID(), "Sprachmittlung", "KOM", "", 1);
        var row = new Row(area.name(), area.field(), Optional.of(area), List.of(entries), List.of());
        return FindTrouble.in(List.of(row), TODAY).stream().map(Finding::kind).toList();
    }

    private static Entry ours(String who, Part part) {
        return entry(who, part, ContactState.THERE, TODAY);
    }

    private static Entry entry(String who, Part part, ContactState contact, LocalDate asOf) {
        return new Entry(Optional.empty(), UUID.randomUUID(), Level.TOWN, part, who, "Kim Beispiel", contact, "", asOf);
    }

    private static Function function(Optional<LocalDate> until) {
        return new Function(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                "Leitung",
                true,
                Optional.empty(),
                Optional.empty(),
                until);
    }
}
