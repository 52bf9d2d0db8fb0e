package org.vorort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.vorort.testing.House;
import org.vorort.testing.Markup;

/** What never reaches a controller: turned away by Tomcat or a filter, and shown by the same pages. */
class TurnedAwayTest {

    @Test
    void an_unknown_address_is_a_page() {
        var answer = House.open().guest().get("/nowhere/at/all");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(Markup.complaints(answer.body())).isEmpty();
    }

    @Test
    void the_page_speaks_the_language_of_the_guest_and_switches_back_to_where_one_was() {
        var page = House.open().guest().speaking("en").get("/nowhere").page();
        assertThat(page.select("h1").text()).isEqualTo("This page does not exist");
        assertThat(page.select("a[hreflang=de]").attr("href")).isEqualTo("/language/de?back=%2Fnowhere");
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws IOException, InterruptedException {
        var forged = HttpRequest.newBuilder(URI.create(House.open().url() + "/styleguide"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=x"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(forged, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Das Formular ist abgelaufen");
        }
    }

    @Test
    void a_file_beyond_the_limit_gets_a_sentence() {
        var answer = House.open().guest().upload("/styleguide", "file", "photo.jpg", new byte[27 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("Die Datei ist zu groß");
    }

    @Test
    void files_are_sent_packed_and_kept_for_a_year() throws IOException, InterruptedException {
        var style = HttpRequest.newBuilder(URI.create(House.open().url() + "/assets/vendor/kern-2.7.2/kern.min.css"))
                .header("Accept-Encoding", "br")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(style, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(answer.body().length).isLessThan(25_000);
        }
    }
}
