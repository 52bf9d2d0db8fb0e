package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.setup.TableOfRights.Caller;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Browser.Visit;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Markup;

/**
 * Every page there is, seen by whoever needs least for it, wide and narrow, in both languages: valid and open to everybody.
 * A new route is looked at without another line here; one with a blank nobody fills fails.
 */
@Tag("browser")
class EveryPageTest {

    private static final int WIDE = Sight.wide("de").width();
    private static final int NARROW = Sight.narrow("de").width();

    /** Routes nobody looks at here, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/language/{code}", "leads back to where somebody came from; every visit here passes through it",
            "/setup", "is open on an empty server only; SetUpTest looks at it there",
            "/{municipality}/my-entry", "leads to the contact's own entry, which is looked at here",
            "/{municipality}/catalogues", "leads to the first of the lists of words, which is looked at here");

    private static LivelyTown town;
    private static Map<String, String> blanks;

    @BeforeAll
    static void musterlingen() {
        town = LivelyTown.create();
        blanks = town.blanks();
    }

    @Test
    void there_is_something_to_see_at_every_route() {
        var routes = new ArrayList<String>();
        TableOfRights.looks().forEach(line -> routes.add(line.pattern()));
        assertThat(routes).containsAll(ELSEWHERE.keySet());
        var unseen = new ArrayList<String>();
        for (var pattern : routes) {
            if (!ELSEWHERE.containsKey(pattern) && filled(pattern).contains("{")) {
                unseen.add(pattern);
            }
        }
        assertThat(unseen)
                .as("routes with a blank that LivelyTown does not fill")
                .isEmpty();
    }

    @Test
    void every_open_page_is_valid_and_has_no_barriers() {
        look(House.open().guest(), pages(Caller.STRANGER));
    }

    @Test
    void every_page_of_the_office_is_valid_and_has_no_barriers() {
        look(town.coordinator(), pages(Caller.COORDINATOR));
    }

    @Test
    void every_page_of_a_contact_is_valid_and_has_no_barriers() {
        var own = town.contactsEntry();
        var pages = new ArrayList<>(pages(Caller.CONTACT));
        pages.addAll(List.of(own, own + "/edit", own + "/offers/new"));
        look(town.contact(), pages);
    }

    @Test
    void every_page_of_the_server_is_valid_and_has_no_barriers() {
        look(town.operator(), pages(Caller.OPERATOR));
    }

    @Test
    void every_answer_to_a_question_is_thanked_for_without_barriers() {
        var question = filled("/{municipality}/upkeep/{token}");
        var problems = new ArrayList<String>();
        for (var language : List.of("de", "en")) {
            var guest = House.open().guest().speaking(language);
            for (var answer : List.of("confirmation", "correction", "goodbye")) {
                try (var visit = Browser.open().visit(guest, question, Sight.wide(language))) {
                    visit.page().locator("summary").all().forEach(summary -> summary.click());
                    visit.page().click("form[action$='/" + answer + "'] button[type=submit]");
                    assertThat(visit.page().url()).endsWith(answer);
                    Markup.complaints(visit.page().content()).forEach(line -> problems.add(answer + ": " + line));
                    problems.addAll(barriers(visit, answer + " " + language));
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static void look(Guest guest, List<String> pages) {
        assertThat(pages).isNotEmpty();
        var problems = new ArrayList<String>();
        for (var language : List.of("de", "en")) {
            guest.speaking(language).get("/language/" + language + "?back=/");
            try (var visit = Browser.open().visit(guest, "/", Sight.wide(language))) {
                for (var page : pages) {
                    problems.addAll(seen(guest, visit, page, language));
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> seen(Guest guest, Visit visit, String path, String language) {
        var answer = guest.get(path);
        if (answer.status() != 200) {
            return List.of(path + " answers " + answer.status());
        }
        var problems = new ArrayList<String>();
        var type = answer.response().headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            Markup.complaints(answer.body()).forEach(line -> problems.add(path + " " + language + ": " + line));
            problems.addAll(barriers(visit.at(WIDE).to(path), path + " " + language));
        }
        return problems;
    }

    private static List<String> barriers(Visit visit, String where) {
        var barriers = new LinkedHashMap<String, String>();
        visit.barriers().forEach(line -> barriers.putIfAbsent(line, "wide"));
        visit.at(NARROW).barriers().forEach(line -> barriers.putIfAbsent(line, "narrow"));
        var lines = new ArrayList<String>();
        barriers.forEach((line, width) -> lines.add(where + ", " + width + ": " + line));
        return lines;
    }

    private static List<String> pages(Caller caller) {
        return TableOfRights.looks().stream()
                .filter(line -> line.caller() == caller && !ELSEWHERE.containsKey(line.pattern()))
                .map(line -> filled(line.pattern()))
                .toList();
    }

    private static String filled(String pattern) {
        var path = pattern;
        for (var blank : blanks.entrySet()) {
            path = path.replace(blank.getKey(), blank.getValue());
        }
        return path;
    }
}
