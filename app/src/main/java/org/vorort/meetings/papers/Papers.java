package org.vorort.meetings.papers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;

/** The papers of meetings. Only the office adds and removes some; whoever was invited reads all of them. */
@Service
public class Papers {

    private static final long MOST_BYTES_A_MEETING = 200_000_000;

    /** A file as it came in. @param item the agenda item it belongs to, and {@code open} whether everybody may read it */
    record Upload(String name, byte[] content, Optional<UUID> item, Optional<Boolean> open) {}

    sealed interface Result {
        record Kept() implements Result {}

        /** @param key of the sentence that says why not */
        record Refused(String key) implements Result {}
    }

    private final PaperStore store;
    private final Audit audit;
    private final Clock clock;

    Papers(PaperStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a meeting, in the order they came. */
    @Transactional(readOnly = true)
    public List<Paper> of(MunicipalityId municipality, Meeting meeting) {
        return store.of(municipality, meeting.id());
    }

    /** One to hand out; empty where this meeting has none of that number. */
    @Transactional(readOnly = true)
    public Optional<Paper.Content> content(MunicipalityId municipality, Meeting meeting, UUID id) {
        return store.content(municipality, meeting.id(), id);
    }

    @Transactional
    Result keep(MunicipalityId municipality, Meeting meeting, Upload upload, Visitor.Actor by) {
        return switch (ReadPaper.read(upload.content())) {
            case ReadPaper.Reading.Refused(var key) -> new Result.Refused(key);
            case ReadPaper.Reading.Read(var kind) -> {
                store.lock(municipality, meeting.id());
                var size = upload.content().length;
                var before = store.of(municipality, meeting.id()).stream()
                        .mapToLong(Paper::bytes)
                        .sum();
                if (before + size > MOST_BYTES_A_MEETING) {
                    yield new Result.Refused("meetings.papers.full");
                }
                var name = kind.naming(upload.name());
                var paper = new Paper(Ids.fresh(), upload.item(), name, kind.mediaType(), size, upload.open());
                store.insert(municipality, meeting.id(), paper, upload.content(), clock.instant(), by.name());
                audit.record(by, "paperKept", subject(meeting), Map.of(), Map.of("paper", name));
                yield new Result.Kept();
            }
        };
    }

    @Transactional
    void remove(MunicipalityId municipality, Meeting meeting, Paper paper, Visitor.Actor by) {
        store.delete(municipality, meeting.id(), paper.id());
        audit.record(by, "paperRemoved", subject(meeting), Map.of("paper", paper.name()), Map.of());
    }

    private static Audit.Subject subject(Meeting meeting) {
        return new Audit.Subject("meeting", meeting.id().toString(), meeting.title());
    }
}
