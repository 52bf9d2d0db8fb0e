package org.vorort.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vorort.identity.RouteTable.Route;
import org.vorort.testing.Guest.Answer;
import org.vorort.testing.House;

/** Every route of the house, asked by everybody there is. A route that is added is asked without another line here. */
class RoutesTest {

    /** A mail program declines a digest with nothing but the link in it (RFC 8058). */
    private static final List<Route> TOKEN_POSTS = List.of(new Route("POST", "/{municipality}/digest/{token}"));

    private static final String PROBLEM_PAGE = "/error";

    private final House house = House.open();
    private final RouteTable table = house.ask(RouteTable.class);
    private final Callers callers = new Callers();

    @Test
    void every_route_stands_in_the_table_and_every_line_of_the_table_is_a_route() {
        var mapped = new TreeSet<String>();
        house.ask(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, _) -> {
            for (var pattern : mapping.getPatternValues()) {
                var methods = mapping.getMethodsCondition().getMethods();
                methods.forEach(method -> mapped.add(method + " " + pattern));
                if (methods.isEmpty() && !pattern.equals(PROBLEM_PAGE)) {
                    mapped.add("(any method) " + pattern);
                }
            }
        });
        var listed = new TreeSet<String>();
        table.all().keySet().forEach(route -> listed.add(route.method() + " " + route.pattern()));
        assertThat(mapped).isEqualTo(listed);
    }

    @TestFactory
    List<DynamicTest> every_route_opens_to_those_the_table_names_and_to_nobody_else() {
        var tests = new ArrayList<DynamicTest>();
        table.all()
                .forEach((route, allowed) -> tests.add(DynamicTest.dynamicTest(
                        route.method() + " " + route.pattern(),
                        () -> callers.forbiddenFirst(route, allowed).forEach(caller -> {
                            var answer = ask(route, caller);
                            if (caller.isAllowed(route, allowed)) {
                                assertOpen(answer, caller + " at " + route);
                            } else {
                                assertClosed(answer, caller);
                            }
                        }))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> no_route_that_changes_something_takes_a_form_of_another_site() {
        var tests = new ArrayList<DynamicTest>();
        table.all().forEach((route, allowed) -> {
            if (!route.method().equals("GET") && !TOKEN_POSTS.contains(route)) {
                tests.add(DynamicTest.dynamicTest(route.method() + " " + route.pattern(), () -> {
                    var caller = callers.forbiddenFirst(route, allowed).getLast();
                    var answer = caller.guest().postForged(path(route, caller), "_method", route.method());
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.heading()).isEqualTo("Das Formular ist abgelaufen");
                }));
            }
        });
        return tests;
    }

    @Test
    void programs_post_without_a_form_only_where_a_token_is_all_the_right_there_is() {
        var declared = house.application().getBeansOfType(TokenPost.class).values().stream()
                .map(post -> new Route("POST", post.pattern()));
        assertThat(declared).containsExactlyInAnyOrderElementsOf(TOKEN_POSTS);
        for (var route : TOKEN_POSTS) {
            assertThat(table.all().get(route).everybody()).isTrue();
            var caller = callers.forbiddenFirst(route, table.all().get(route)).getLast();
            assertThat(caller.guest().postForged(path(route, caller)).status()).isEqualTo(404);
        }
    }

    @Test
    void a_municipality_that_does_not_exist_is_not_found_whoever_asks() {
        assertThat(house.guest().get("/no-such-town/colleagues").status()).isEqualTo(404);
        assertThat(callers.operator().get("/no-such-town/colleagues").status()).isEqualTo(404);
    }

    @Test
    void a_head_request_is_held_to_the_rights_of_its_page() {
        assertThat(house.guest().ask("HEAD", "/account").location()).startsWith("/sign-in");
        assertThat(house.guest().ask("HEAD", "/sign-in").status()).isEqualTo(200);
        assertThat(callers.operator().ask("HEAD", "/audit").status()).isEqualTo(200);
    }

    @Test
    void other_methods_are_told_nothing() {
        assertThat(house.guest().ask("OPTIONS", "/account").status()).isEqualTo(404);
        assertThat(callers.operator().ask("TRACE", "/account").status()).isBetween(400, 499);
    }

    @Test
    void an_upload_that_is_too_large_is_told_so_and_not_taken_for_a_forgery() {
        var answer = house.guest().upload("/sign-in", "file", "photo.jpg", new byte[27 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("Die Datei ist zu groß");
    }

    private static Answer ask(Route route, Callers.Caller caller) {
        var path = path(route, caller);
        return switch (route.method()) {
            case "GET" -> caller.guest().get(path);
            case "POST" -> caller.guest().post(path);
            default -> caller.guest().post(path, "_method", route.method());
        };
    }

    /** Anything plausible will do: who may not come in learns nothing of what is there. */
    private static String path(Route route, Callers.Caller caller) {
        return route.pattern()
                .replace("{municipality}", caller.town().municipality().slug())
                .replace("{code}", "en")
                .replace("{role}", "member")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static void assertOpen(Answer answer, String who) {
        assertThat(answer.status()).as(who).isNotIn(401, 403).isLessThan(500);
        assertThat(answer.location()).as(who).doesNotStartWith("/sign-in");
    }

    private static void assertClosed(Answer answer, Callers.Caller caller) {
        if (caller.isSignedIn()) {
            assertThat(answer.status()).as(caller.toString()).isEqualTo(403);
            assertThat(answer.heading()).as(caller.toString()).isEqualTo("Dafür fehlt Ihnen die Berechtigung");
        } else {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).startsWith("/sign-in");
        }
    }
}
