package org.vorort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class FormStateTest {

    private record Typed(String name, String since, List<String> languages) {}

    private static final Typed TYPED = new Typed("TV 1862", "31. Nov. 2025", List.of("de", "uk"));

    @Test
    void what_was_typed_stays_however_wrong() {
        var form = FormState.of(TYPED);
        assertThat(form.value("name")).isEqualTo("TV 1862");
        assertThat(form.value("since")).isEqualTo("31. Nov. 2025");
        assertThat(form.dated("since")).isFalse();
        assertThat(form.has("languages", "uk")).isTrue();
        assertThat(form.has("languages", "ar")).isFalse();
    }

    @Test
    void a_field_in_a_list_has_an_id_that_links_can_point_to() {
        assertThat(FormState.of(TYPED).id("places[0].city")).isEqualTo("places-0-city");
        assertThat(FormState.of(TYPED).within("second").id("name")).isEqualTo("second-name");
    }

    @Test
    void a_field_is_described_by_its_help_and_its_error() {
        var errors = new BeanPropertyBindingResult(TYPED, "form");
        errors.rejectValue("since", "shell.guide.since.wrong");
        var form = FormState.of(errors);
        assertThat(form.describedBy("since", "a help")).isEqualTo("since-help since-error");
        assertThat(form.describedBy("name", "a help")).isEqualTo("name-help");
        assertThat(form.describedBy("name", "")).isEmpty();
    }
}
