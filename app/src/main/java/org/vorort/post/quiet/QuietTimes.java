package org.vorort.post.quiet;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The quiet hours of each town: its own, or those the operator set for all. */
@Service
public class QuietTimes {

    private final QuietHoursStore store;
    private final Audit audit;
    private final QuietHours usual;

    QuietTimes(
            QuietHoursStore store,
            Audit audit,
            @Value("${vorort.post.quiet.starts:20:00}") String starts,
            @Value("${vorort.post.quiet.ends:07:00}") String ends,
            @Value("${vorort.post.quiet.sundays:true}") boolean sundays) {
        this.store = store;
        this.audit = audit;
        this.usual = new QuietHours(LocalTime.parse(starts), LocalTime.parse(ends), sundays);
    }

    /** This instant, or the end of the quiet in which it lies. */
    @Transactional
    public Instant next(MunicipalityId municipality, Instant now) {
        return of(municipality).next(now);
    }

    @Transactional
    QuietHours of(MunicipalityId municipality) {
        return store.find(municipality).orElse(usual);
    }

    /** What already waits keeps its time. */
    @Transactional
    void change(MunicipalityId municipality, String town, QuietHours hours, Visitor.Actor by) {
        var before = of(municipality);
        store.save(municipality, hours);
        var subject = new Audit.Subject("municipality", municipality.toString(), town);
        audit.record(by, "quietHoursChanged", subject, values(before), values(hours));
    }

    private static Map<String, String> values(QuietHours hours) {
        return Map.of(
                "quietStarts", hours.starts().toString(),
                "quietEnds", hours.ends().toString(),
                "quietSundays", hours.sundays() ? "yes" : "no");
    }
}
