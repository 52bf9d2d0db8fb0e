package org.vorort.meetings.written;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.meetings.written.Slip.Answer;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Takes answers as long as there is time, then counts them and says what came of it. */
@Service
class CountVotes {

    /** What came of it. */
    sealed interface Result {
        record Counted(WrittenState state) implements Result {}

        /** There is time to answer, and somebody has not. */
        record TooEarly(int missing) implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    /** What somebody's link opens. @param name whom the link was made for */
    record Opening(Written written, Slip slip, String name) {}

    private final WrittenStore store;
    private final SlipStore slips;
    private final Procedures procedures;
    private final Resolutions resolutions;
    private final People people;
    private final SignedLinks links;
    private final TellVoters tellVoters;
    private final Audit audit;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    CountVotes(
            WrittenStore store,
            SlipStore slips,
            Procedures procedures,
            Resolutions resolutions,
            People people,
            SignedLinks links,
            TellVoters tellVoters,
            Audit audit,
            OfficeNews news,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.slips = slips;
        this.procedures = procedures;
        this.resolutions = resolutions;
        this.people = people;
        this.links = links;
        this.tellVoters = tellVoters;
        this.audit = audit;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty where the link opens nothing (any more). */
    @Transactional(readOnly = true)
    Optional<Opening> open(MunicipalityId municipality, String token) {
        if (!(links.open(CirculateWritten.PURPOSE, token) instanceof Opened.Valid valid)) {
            return Optional.empty();
        }
        var slip = slips.find(municipality, UUID.fromString(valid.subject()));
        return slip.flatMap(found -> store.find(municipality, found.written())
                .map(written -> new Opening(written, found, name(municipality, found))));
    }

    /**
     * Keeps an answer; the one before is forgotten. The office may type in what came in time by letter until it is counted.
     *
     * @return false where it is too late
     */
    @Transactional
    boolean answer(
            MunicipalityId municipality, Slip slip, Answer answer, String words, boolean byOffice, Visitor.Actor by) {
        var written = store.lock(municipality, slip.written());
        var inTime = written.filter(one -> byOffice ? one.in(WrittenState.ASKED) : one.takesAnswers(today()));
        if (inTime.isEmpty()) {
            return false;
        }
        slips.answer(municipality, slip.id(), answer, words, byOffice, clock.instant());
        audit.record(
                by,
                "writtenAnswered",
                KeepWritten.subject(inTime.get()),
                Map.of("vote", slip.answer().code()),
                Map.of("vote", answer.code()));
        if (!byOffice) {
            var line = texts.text(
                    Language.DE, "meetings.told.ballot", by.name(), inTime.get().title());
            news.tell(municipality, "ballot", slip.id().toString(), line, "/written/" + slip.written());
        }
        return true;
    }

    /** Counts once everybody has answered or the time is over. */
    @Transactional
    Result count(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        var written = store.lock(municipality, id).orElseThrow();
        var asked = slips.of(municipality, id);
        var tally = Tally.of(asked);
        if (written.takesAnswers(today()) && tally.missing() > 0) {
            return new Result.TooEarly(tally.missing());
        }
        var result = procedures
                .inForce(municipality, written.body(), today())
                .map(tally::result)
                .orElseGet(tally::result);
        var counted = written.counted(result, today(), tally, number(municipality, written, result));
        if (!written.state().mayBecome(result) || !store.update(municipality, counted)) {
            return new Result.ChangedMeanwhile();
        }
        audit.record(by, "writtenCounted", KeepWritten.subject(written), written.texts(), counted.texts());
        for (var slip : asked) {
            var person = slip.person().flatMap(voter -> people.byId(municipality, voter));
            person.ifPresent(voter -> tellVoters.tell(
                    municipality,
                    counted,
                    tellVoters.contact(municipality, voter, slip).recipient(),
                    by));
        }
        return new Result.Counted(result);
    }

    private String number(MunicipalityId municipality, Written written, WrittenState result) {
        var year = today().getYear();
        return result == WrittenState.CARRIED
                ? year + "/" + (resolutions.lastNumber(municipality, written.body(), year) + 1)
                : "";
    }

    private String name(MunicipalityId municipality, Slip slip) {
        return slip.person()
                .flatMap(id -> people.byId(municipality, id))
                .map(person -> person.name())
                .orElse("");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
