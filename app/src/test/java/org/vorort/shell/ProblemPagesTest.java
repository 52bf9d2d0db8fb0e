package org.vorort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vorort.kernel.Language;

@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesTest {

    private final MockMvcTester browser = MockMvcTester.from(context());

    @Test
    void what_is_not_there_is_a_page_that_says_so() {
        shows("/missing", 404, "Diese Seite gibt es nicht");
        shows("/no/such/address", 404, "Diese Seite gibt es nicht");
    }

    @Test
    void an_address_with_a_word_for_a_number_does_not_exist() {
        shows("/things/abc", 404, "Diese Seite gibt es nicht");
        shows("/count?number=abc", 400, "Diese Anfrage haben wir nicht verstanden");
    }

    @Test
    void a_known_person_without_the_right_learns_whom_to_ask() {
        shows("/forbidden", 403, "Dafür fehlt Ihnen die Berechtigung").contains("Wer Ihren Zugang eingerichtet hat");
    }

    @Test
    void a_refusal_gives_its_reason() {
        shows("/refused", 409, "Das geht gerade nicht").contains("0 bis 25 von 1374");
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_the_limit() {
        shows("/large", 413, "Die Datei ist zu groß").contains("25 MB");
    }

    @Test
    void a_wrong_method_keeps_its_status() {
        assertThat(browser.post().uri("/missing").exchange()).hasStatus(405);
    }

    @Test
    void a_bug_shows_a_number_that_stands_in_the_log_and_never_its_text(CapturedOutput log) {
        var page = shows("/bug", 500, "Das ist unser Fehler");
        page.doesNotContain("secret").doesNotContain("Exception");
        var number = body(browser.get().uri("/bug").exchange()).replaceAll("(?s).*vo-incident\">([^<]+)<.*", "$1");
        assertThat(number).matches("[2-9A-Z]{3}-[2-9A-Z]{3}");
        assertThat(log.getAll()).contains("Incident " + number + " at GET /bug", "secret of the database");
    }

    @Test
    void what_tomcat_turns_away_gets_the_same_pages() {
        var stale = browser.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", 403);
        assertThat(body(stale.exchange())).contains("Das Formular ist abgelaufen");
        var bug = browser.get()
                .uri("/error")
                .requestAttr("jakarta.servlet.error.status_code", 500)
                .requestAttr("jakarta.servlet.error.exception", new IllegalStateException("secret"));
        assertThat(body(bug.exchange())).contains("vo-incident").doesNotContain("secret");
    }

    private AbstractStringAssert<?> shows(String path, int status, String heading) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).hasStatus(status);
        return assertThat(body(result)).contains("<h1>" + heading + "</h1>");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnnotationConfigWebApplicationContext context() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Room.class);
        context.refresh();
        addTrouble(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        return context;
    }

    private static void addTrouble(RequestMappingHandlerMapping routes) {
        for (var method : Trouble.class.getDeclaredMethods()) {
            var path = method.getAnnotation(GetMapping.class).value();
            var route =
                    RequestMappingInfo.paths(path).methods(RequestMethod.GET).options(routes.getBuilderConfiguration());
            routes.registerMapping(route.build(), new Trouble(), method);
        }
    }

    /** Without stereotype, as is the trouble below, so that the whole application of other tests does not find it. */
    @EnableWebMvc
    @Import({ProblemPages.class, Templates.class, Texts.class})
    static class Room {

        @Bean
        FrameSource frames(Texts texts) {
            return request -> new Frame(
                    texts,
                    Language.DE,
                    request.getRequestURI(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    new Frame.HiddenField("_csrf", "token"),
                    Optional.empty());
        }
    }

    static class Trouble {

        @GetMapping("/missing")
        View missing() {
            throw new NotFound();
        }

        @GetMapping("/forbidden")
        View forbidden() {
            throw new NotAllowed();
        }

        @GetMapping("/refused")
        View refused() {
            throw new Refused("shell.pages.shown", 0, 25, 1374);
        }

        @GetMapping("/large")
        View large() {
            throw new MaxUploadSizeExceededException(25);
        }

        @GetMapping("/things/{id}")
        View thing(@PathVariable UUID id) {
            throw new IllegalStateException("found " + id);
        }

        @GetMapping("/count")
        View count(@RequestParam int number) {
            throw new IllegalStateException("counted " + number);
        }

        @GetMapping("/bug")
        View bug() {
            throw new IllegalStateException("secret of the database");
        }
    }
}
