package org.vorort.meetings.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** What was resolved in a municipality. Something is a resolution once it was carried and the meeting is over. */
@Service
public class Resolutions {

    private static final int ALL = 10_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+/(\\d+)");

    private final ResolutionStore store;
    private final Clock clock;

    Resolutions(ResolutionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What a body has resolved and nobody has carried out yet, what is due first coming first. */
    @Transactional(readOnly = true)
    public List<Resolution> openIn(MunicipalityId municipality, BodyId body) {
        return store.find(municipality, open().of(body), ALL, 0);
    }

    /** The highest number among a body's resolutions of a year; 0 where none has one yet. */
    @Transactional(readOnly = true)
    public int lastNumber(MunicipalityId municipality, BodyId body, int year) {
        var last = 0;
        for (var number : store.numbers(municipality, body, year + "/")) {
            var matcher = NUMBER.matcher(number);
            last = matcher.matches() ? Math.max(last, Integer.parseInt(matcher.group(1))) : last;
        }
        return last;
    }

    /** The whole register, newest first. */
    @Transactional(readOnly = true)
    public List<Resolution> all(MunicipalityId municipality) {
        return store.find(municipality, ResolutionSearch.all(), ALL, 0);
    }

    /** What somebody still has to carry out. */
    @Transactional(readOnly = true)
    List<Resolution> openOf(MunicipalityId municipality, PersonId person) {
        return store.find(municipality, open().of(person), ALL, 0);
    }

    /** What everybody may know of, newest first. */
    @Transactional(readOnly = true)
    List<Resolution> published(MunicipalityId municipality) {
        return store.find(municipality, ResolutionSearch.published(), ALL, 0);
    }

    @Transactional(readOnly = true)
    Optional<Resolution> byId(MunicipalityId municipality, UUID id) {
        return store.find(municipality, ResolutionSearch.one(id), 1, 0).stream().findFirst();
    }

    @Transactional(readOnly = true)
    long count(MunicipalityId municipality, ResolutionSearch search) {
        return store.count(municipality, search);
    }

    private ResolutionSearch open() {
        return ResolutionSearch.of(ResolutionSearch.OPEN, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
