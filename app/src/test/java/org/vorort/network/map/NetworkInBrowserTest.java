package org.vorort.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;

/** The map before a validator, a reader of barriers, and the keyboard. */
@Tag("browser")
class NetworkInBrowserTest {

    private static final List<Sight> SIGHTS =
            List.of(Sight.wide("de"), Sight.narrow("en"), Sight.wide("de").dark());

    private static DrawnTown drawn;
    private static Guest coordinator;

    @BeforeAll
    static void a_town_with_a_network() {
        drawn = DrawnTown.of(30);
        coordinator = drawn.town().as(Role.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?focus=amt-fuer-soziales&derived=true",
                "?compare=2025-01-01&zoom=2&x=400&y=500",
                "/table?compare=2025-01-01",
                "/matrix"
            })
    void nobody_is_kept_out(String part) {
        for (var sight : SIGHTS) {
            coordinator.get("/language/" + sight.language() + "?back=/");
            var answer = coordinator.get(drawn.path() + part);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(part).isEmpty();
            try (var visit = Browser.open().visit(coordinator, drawn.path() + part, sight)) {
                assertThat(visit.barriers()).as(part + " " + sight).isEmpty();
            }
        }
    }

    @Test
    void arrow_keys_lead_from_actor_to_actor_and_enter_looks_at_one() {
        coordinator.get("/language/de?back=/");
        try (var visit = Browser.open().visit(coordinator, drawn.path(), Sight.wide("de"))) {
            var page = visit.page();
            var named = Pattern.compile("^Amt für Soziales, Fachverwaltung der Kommune, \\d+ Verbindungen");
            var start =
                    page.getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(named));
            start.focus();
            var before = position(page);
            page.keyboard().press("ArrowRight");
            var right = position(page);
            assertThat(right.getFirst()).isGreaterThan(before.getFirst());
            page.keyboard().press("ArrowLeft");
            assertThat(position(page).getFirst()).isLessThan(right.getFirst());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*[?&]focus=.*"));
            assertThat(page.locator(".vo-map__panel h2").count()).isEqualTo(1);
            assertThat(page.locator(".n.on").count()).isEqualTo(1);
        }
    }

    @Test
    void the_wheel_looks_nearer_and_the_address_keeps_step() {
        try (var visit = Browser.open().visit(coordinator, drawn.path(), Sight.wide("de"))) {
            var page = visit.page();
            page.locator(".vo-map__sheet").hover();
            page.locator(".vo-map__sheet").focus();
            page.mouse().wheel(0, -600);
            page.waitForURL(Pattern.compile(".*[?&]zoom=\\d.*"));
            // Asked from outside: a page that has to wait by itself would need eval, which it may not use.
            page.waitForCondition(
                    () -> (boolean) page.evaluate("Number(document.getElementById('map').dataset.zoom) > 1.5"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> position(com.microsoft.playwright.Page page) {
        var at = (List<Number>)
                page.evaluate(
                        "() => { const m = document.activeElement.transform.baseVal.consolidate().matrix; return [m.e, m.f]; }");
        return at.stream().map(Number::doubleValue).toList();
    }
}
