package org.vorort.municipality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.openwork.AllOpenWork;
import org.vorort.municipality.openwork.OpenWork.Waiting;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** A town's front door: who we are and how to reach us, in all its languages, for everybody. */
@Controller
class StartPages {

    /**
     * @param texts the reader's language first, the others as the town ordered them
     * @param keeper whether the reader may write here
     * @param work what waits for the reader; nobody but the office sees any
     */
    record StartView(
            Municipality municipality,
            Optional<Municipality> county,
            List<StartText> texts,
            Office office,
            boolean coatOfArms,
            boolean keeper,
            List<Waiting> work) {}

    private final Municipalities municipalities;
    private final StartTexts texts;
    private final Letterheads letterheads;
    private final AllOpenWork openWork;

    StartPages(Municipalities municipalities, StartTexts texts, Letterheads letterheads, AllOpenWork openWork) {
        this.municipalities = municipalities;
        this.texts = texts;
        this.letterheads = letterheads;
        this.openWork = openWork;
    }

    @GetMapping({"/{municipality}", "/{municipality}/"})
    View start(Visitor visitor, Locale browser) {
        var municipality = municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
        var letterhead = letterheads.of(municipality.id());
        return Screen.of(
                "municipality/start",
                new StartView(
                        municipality,
                        municipality.county().flatMap(municipalities::find).filter(county -> !county.archived()),
                        readerFirst(texts.of(municipality.id()), readersLanguage(visitor, browser)),
                        letterhead.office(),
                        letterhead.coatOfArms(),
                        visitor.is(Role.COORDINATOR) || visitor.is(Role.OPERATOR),
                        visitor.is(Role.COORDINATOR) ? openWork.of(municipality.id()) : List.of()));
    }

    /** The language of the screen, or the browser's where the screen cannot speak it. */
    private static String readersLanguage(Visitor visitor, Locale browser) {
        var known = Arrays.stream(Language.values())
                .anyMatch(spoken -> spoken.code().equals(browser.getLanguage()));
        return known ? visitor.language().code() : browser.getLanguage();
    }

    private static List<StartText> readerFirst(List<StartText> texts, String language) {
        var ordered = new ArrayList<>(texts);
        for (var text : texts) {
            if (text.language().code().equals(language)) {
                ordered.remove(text);
                ordered.addFirst(text);
            }
        }
        return ordered;
    }

    @GetMapping("/{municipality}/coat-of-arms")
    ResponseEntity<byte[]> coatOfArms(Visitor visitor) {
        var png = letterheads.coatOfArms(visitor.municipality()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(png);
    }
}
