package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.vorort.identity.Accounts;
import org.vorort.kernel.Language;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.MunicipalityKind;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.House;
import org.vorort.testing.Markup;

/** An empty server, from its first page to its first account. What happens only once happens in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTest {

    private static final String PASSWORD = "ein langes Kennwort";
    private static final List<String> PEOPLE = List.of("kim", "max", "eva", "ali");

    private static House house;

    @BeforeAll
    static void nobody_was_here_before() {
        house = House.empty();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @Test
    @Order(1)
    @Tag("browser")
    void nobody_is_kept_out_of_the_first_page() {
        for (var language : List.of("de", "en")) {
            var guest = house.guest().speaking(language);
            var answer = guest.get("/setup");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(language).isEmpty();
            for (var sight : List.of(Sight.wide(language), Sight.narrow(language))) {
                try (var visit = Browser.open().visit(guest, "/setup", sight)) {
                    assertThat(visit.barriers()).as(sight.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    @Order(2)
    void of_those_who_set_up_at_the_same_moment_only_one_succeeds() throws Exception {
        var results = allAtOnce();

        assertThat(results)
                .filteredOn(result -> result instanceof SetUp.Result.Done)
                .hasSize(1);
        assertThat(results)
                .filteredOn(result -> result instanceof SetUp.Result.AlreadyDone)
                .hasSize(PEOPLE.size() - 1);
        var accounts = house.ask(Accounts.class);
        assertThat(PEOPLE)
                .filteredOn(person -> accounts.byMail(person + "@example.org").isPresent())
                .hasSize(1);
        var towns = house.ask(Municipalities.class);
        assertThat(PEOPLE)
                .filteredOn(person -> towns.find("stadt-von-" + person).isPresent())
                .hasSize(1);
    }

    @Test
    @Order(3)
    void afterwards_the_page_is_gone() {
        assertThat(house.guest().get("/setup").status()).isEqualTo(404);
    }

    private static List<SetUp.Result> allAtOnce() throws Exception {
        var setUp = house.ask(SetUp.class);
        var start = new CyclicBarrier(PEOPLE.size());
        var coming = new ArrayList<Future<SetUp.Result>>();
        var results = new ArrayList<SetUp.Result>();
        try (var threads = Executors.newFixedThreadPool(PEOPLE.size())) {
            for (var person : PEOPLE) {
                coming.add(threads.submit(() -> {
                    start.await();
                    return setUp.setUp(
                            "Stadt von " + person,
                            MunicipalityKind.TOWN,
                            person,
                            person + "@example.org",
                            PASSWORD,
                            Language.DE);
                }));
            }
            for (var result : coming) {
                results.add(result.get());
            }
        }
        return results;
    }
}
