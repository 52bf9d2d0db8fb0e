package org.vorort.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.checkup.CheckState;
import org.vorort.checkup.Checked;
import org.vorort.municipality.criteria.Criterion.About;
import org.vorort.municipality.criteria.Slide;

class UsefulFindingsTest {

    @Test
    void measured_comes_before_asked_and_open_before_partly() {
        var lines = List.of(
                line("asked", CheckState.UNANSWERED, true),
                line("fine", CheckState.FULFILLED, false),
                line("half", CheckState.PARTLY, false),
                line("away", CheckState.NOT_APPLICABLE, false),
                line("open", CheckState.OPEN, false));
        assertThat(codes(lines)).containsExactly("open", "half", "asked");
    }

    @Test
    void no_more_than_three_are_named_in_the_order_of_the_deck() {
        var lines = List.of(
                line("one", CheckState.OPEN, false),
                line("two", CheckState.OPEN, false),
                line("three", CheckState.OPEN, false),
                line("four", CheckState.OPEN, false));
        assertThat(codes(lines)).containsExactly("one", "two", "three");
    }

    @Test
    void where_nothing_is_open_nothing_is_named() {
        assertThat(codes(List.of(line("fine", CheckState.FULFILLED, false)))).isEmpty();
    }

    private static List<String> codes(List<Checked> lines) {
        return UsefulFindings.of(lines).stream()
                .map(line -> line.about().code())
                .toList();
    }

    private static Checked line(String code, CheckState state, boolean asked) {
        var about = new About(Slide.SUCCESS, 1, code, "test.");
        return new Checked(about, state, asked, List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
