package org.vorort.meetings.minutes;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.meetings.minutes.ReadMinutes.Published;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** Minutes that were released, for everybody. */
@Controller
class PublicMinutesPages {

    record PublishedView(List<Published> published) {}

    /** @param path of the page, below the town */
    record PublicView(Published published, String path) {}

    private final ReadMinutes readMinutes;
    private final PrintMinutes printMinutes;

    PublicMinutesPages(ReadMinutes readMinutes, PrintMinutes printMinutes) {
        this.readMinutes = readMinutes;
        this.printMinutes = printMinutes;
    }

    @GetMapping("/{municipality}/minutes")
    View list(Visitor visitor) {
        return Screen.of(
                "meetings/minutes/published", new PublishedView(readMinutes.published(visitor.municipality())));
    }

    @GetMapping("/{municipality}/minutes/{slug}")
    View minutes(@PathVariable String slug, Visitor visitor) {
        return Screen.of(
                "meetings/minutes/publicMinutes", new PublicView(published(slug, visitor), "/minutes/" + slug));
    }

    @GetMapping("/{municipality}/minutes/{slug}/print")
    ResponseEntity<byte[]> print(@PathVariable String slug, Visitor visitor) {
        var published = published(slug, visitor);
        return printMinutes.print(
                visitor, published.meeting(), published.release().text(), true);
    }

    private Published published(String slug, Visitor visitor) {
        return readMinutes.published(visitor.municipality()).stream()
                .filter(one -> one.meeting().slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
