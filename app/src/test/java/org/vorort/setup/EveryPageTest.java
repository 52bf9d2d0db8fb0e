package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Places;
import org.vorort.actors.functions.Functions;
import org.vorort.identity.Accounts;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Markup;

/** Every page of Musterlingen, seen by its coordinator and by the server's operator: valid and open to everybody. */
@Tag("browser")
class EveryPageTest {

    private static final List<Sight> SIGHTS =
            List.of(Sight.wide("de"), Sight.narrow("de"), Sight.wide("en"), Sight.narrow("en"));

    private static MunicipalityId town;
    private static String home;

    @BeforeAll
    static void musterlingen() {
        var found = House.open().ask(DemoTown.class).create();
        town = found.id();
        home = found.path();
    }

    @Test
    void every_page_of_the_office_is_valid_and_has_no_barriers() {
        look("lena.sommer@musterlingen.example", pages("coordinator"));
    }

    @Test
    void every_page_of_the_server_is_valid_and_has_no_barriers() {
        look("olga.betrieb@musterlingen.example", serverPages());
    }

    private static void look(String mail, List<String> pages) {
        assertThat(pages).isNotEmpty();
        var problems = new ArrayList<String>();
        for (var sight : SIGHTS) {
            var guest = House.open().guest().speaking(sight.language()).signIn(mail, Accounts.DEMO_PASSWORD);
            guest.get("/language/" + sight.language() + "?back=/");
            for (var page : pages) {
                problems.addAll(seen(guest, page, sight));
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> seen(Guest guest, String path, Sight sight) {
        var problems = new ArrayList<String>();
        var answer = guest.visit(path);
        var html = answer.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/html");
        if (answer.status() != 200) {
            problems.add(path + " answers " + answer.status());
        } else if (html) {
            Markup.complaints(answer.body()).forEach(line -> problems.add(path + " " + sight.language() + ": " + line));
            try (var visit = Browser.open().visit(guest, path, sight)) {
                visit.barriers().forEach(line -> problems.add(path + " " + sight + ": " + line));
            }
        }
        return problems;
    }

    /** Every page of a municipality that this role may see; those with a token have tests of their own. */
    private static List<String> pages(String role) {
        var values = values();
        var pages = new ArrayList<String>();
        for (var route : routes()) {
            var may = route.contains("everybody") || route.contains(role);
            if (route.getFirst().equals("GET") && route.get(1).startsWith("/{municipality}") && may) {
                var path = filled(route.get(1), values);
                if (!path.contains("{") && !path.contains("/export") && !path.endsWith("/letters")) {
                    pages.add(path);
                }
            }
        }
        return pages;
    }

    private static List<String> serverPages() {
        return routes().stream()
                .filter(route -> route.getFirst().equals("GET") && !route.get(1).contains("{"))
                .map(route -> route.get(1))
                .filter(path -> !path.equals("/setup"))
                .toList();
    }

    /** The lines of the table of rights, word by word. */
    private static List<List<String>> routes() {
        try {
            var text = new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String pattern, Map<String, String> values) {
        var path = pattern;
        for (var value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return path;
    }

    /** Something that is there for every blank in a route. */
    private static Map<String, String> values() {
        return Tenancy.in(town, () -> {
            var organisation = House.open()
                    .ask(Organisations.class)
                    .bySlug(town, "awo-kreisverband-musterkreis-e-v")
                    .orElseThrow();
            var person =
                    House.open().ask(People.class).bySlug(town, "lena-sommer").orElseThrow();
            var place = House.open().ask(Places.class).all(town).getFirst();
            var function =
                    House.open().ask(Functions.class).of(town, person.id()).getFirst();
            var values = new LinkedHashMap<String, String>();
            values.put("/organisations/{slug}", "/organisations/" + organisation.slug());
            values.put("/people/{slug}", "/people/" + person.slug());
            values.put("/places/{slug}", "/places/" + place.slug());
            values.put("/functions/{id}", "/functions/" + function.id());
            values.put("/catalogues/{catalogue}", "/catalogues/group");
            values.put("{municipality}", home.substring(1));
            return values;
        });
    }
}
