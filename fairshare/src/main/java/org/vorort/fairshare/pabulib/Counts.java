package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.pabulib.Remarks.Kind;
import org.vorort.fairshare.support.Support;

/** Holds what a file says it counted against its ballots. The ballots are what counts; a difference is named. */
final class Counts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");

    private final Election election;
    private final MetaSection meta;
    private final ProjectSection projects;
    private final Remarks remarks;

    Counts(Election election, MetaSection meta, ProjectSection projects, Remarks remarks) {
        this.election = election;
        this.meta = meta;
        this.projects = projects;
        this.remarks = remarks;
    }

    void compare() {
        compare("num_projects", election.projects().size(), "projects");
        compare("num_votes", election.ballots().size(), "ballots");
        if (election.ballots().isEmpty()) {
            meta.entry("num_votes")
                    .ifPresent(
                            entry -> remarks.tolerate(Kind.COUNT, entry.line(), entry.column(), "Nobody has voted."));
        }
        if (projects.hasColumn("votes")) {
            var votes = election.votes();
            for (var project = 0; project < votes.length; project++) {
                compare(project, "votes", BigDecimal.valueOf(votes[project]));
            }
        }
        if (projects.hasColumn("score") && hasScore()) {
            var support = new Support(election, Satisfaction.POINTS);
            for (var project = 0; project < election.projects().size(); project++) {
                compare(project, "score", support.total(project));
            }
        }
    }

    private boolean hasScore() {
        return election.type().hasPoints() || election.type() == BallotType.ORDINAL;
    }

    private void compare(String key, int counted, String what) {
        var entry = meta.entry(key);
        if (entry.isPresent() && !isSame(entry.get().value(), BigDecimal.valueOf(counted))) {
            remarks.tolerate(
                    Kind.COUNT,
                    entry.get().line(),
                    entry.get().column(),
                    key + " is " + entry.get().value() + ", but the file has " + counted + " " + what
                            + ", which count.");
        }
    }

    private void compare(int project, String column, BigDecimal counted) {
        var written = election.projects().get(project).columns().get(column);
        if (!written.isEmpty() && !isSame(written, counted)) {
            var place = projects.place(column, project);
            remarks.tolerate(
                    Kind.COUNT,
                    place.line(),
                    place.column(),
                    "The " + column + " of " + election.projects().get(project).id() + " is " + written
                            + ", but its ballots give " + counted.toPlainString() + ", which counts.");
        }
    }

    private static boolean isSame(String written, BigDecimal counted) {
        return NUMBER.matcher(written).matches() && new BigDecimal(written).compareTo(counted) == 0;
    }
}
