package org.vorort.network.findings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.picture.ReadPicture;
import org.vorort.shell.Formats;

/**
 * What there is to find in a municipality today, and what of it was put aside. Entries' pages ask often, so the answer is
 * remembered until the audit trail grows: nothing in the directory changes without a line there.
 */
@Service
class JudgeNetwork {

    /** A finding as it stands. @param dismissal that keeps it aside */
    record Told(Finding finding, Optional<Dismissal> dismissal) {

        boolean isOpen() {
            return dismissal.isEmpty();
        }
    }

    /** What the answer was true for. */
    private record Moment(LocalDate day, long lines, Map<String, String> newest) {}

    private record Remembered(Moment moment, List<Finding> findings) {}

    private final ReadPicture readPicture;
    private final DismissalStore store;
    private final Audit audit;
    private final Clock clock;
    private final Cache<MunicipalityId, Remembered> memory = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    JudgeNetwork(ReadPicture readPicture, DismissalStore store, Audit audit, Clock clock) {
        this.readPicture = readPicture;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every finding in its order, those put aside too. */
    @Transactional(readOnly = true)
    List<Told> judge(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var dismissals = new HashMap<String, Dismissal>();
        store.all(municipality).forEach(dismissal -> dismissals.put(dismissal.key(), dismissal));
        var told = new ArrayList<Told>();
        for (var finding : findings(municipality, today)) {
            var dismissal = Optional.ofNullable(dismissals.get(finding.key()));
            told.add(new Told(finding, dismissal.filter(one -> one.covers(finding, today))));
        }
        return told;
    }

    /** The finding of this key, put aside or not. */
    @Transactional(readOnly = true)
    Optional<Finding> find(MunicipalityId municipality, String key) {
        return judge(municipality).stream()
                .map(Told::finding)
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }

    /** The moment is taken first: what changes while we read makes the next question be answered anew. */
    private List<Finding> findings(MunicipalityId municipality, LocalDate today) {
        var moment = moment(today);
        var known = Optional.ofNullable(memory.getIfPresent(municipality))
                .filter(remembered -> remembered.moment().equals(moment));
        if (known.isPresent()) {
            return known.get().findings();
        }
        var findings = FindingRules.of(readPicture.read(municipality));
        memory.put(municipality, new Remembered(moment, findings));
        return findings;
    }

    private Moment moment(LocalDate today) {
        var newest = audit.newest("", 1, 0).stream().findFirst();
        return new Moment(
                today,
                audit.count(""),
                newest.map(entry -> Map.of(
                                "at",
                                entry.at().toString(),
                                "subject",
                                entry.subject().id()))
                        .orElse(Map.of()));
    }
}
