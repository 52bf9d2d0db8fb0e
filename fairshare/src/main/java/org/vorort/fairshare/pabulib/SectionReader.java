package org.vorort.fairshare.pabulib;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.vorort.fairshare.BallotBox;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;

/** Reads the three sections of a file one after the other: META, PROJECTS, VOTES. */
final class SectionReader {

    private enum Section {
        META,
        PROJECTS,
        VOTES
    }

    private final Rows rows;
    private final Remarks remarks;
    private final MetaSection meta;
    private Optional<Section> section = Optional.empty();
    private boolean expectsHeader;
    private Optional<BallotType> type = Optional.empty();
    private Election.Builder election;
    private Optional<ProjectSection> projects = Optional.empty();
    private Optional<VoteSection> votes = Optional.empty();

    SectionReader(Rows rows, Remarks remarks) {
        this.rows = rows;
        this.remarks = remarks;
        this.meta = new MetaSection(remarks);
        this.election = Election.of(0);
    }

    Reading read() throws IOException {
        try {
            rows.readMark();
            while (rows.next()) {
                var begun = begun();
                if (begun.isPresent()) {
                    begin(begun.get());
                } else {
                    row();
                }
            }
            return finish();
        } catch (Unreadable unreadable) {
            return new Reading.Faulty(remarks.faultsAnd(unreadable.fault()));
        }
    }

    /** The section this row begins: one of three words alone, in letters of any size. */
    private Optional<Section> begun() {
        for (var cell = 1; cell < rows.size(); cell++) {
            if (!rows.isEmpty(cell)) {
                return Optional.empty();
            }
        }
        return switch (rows.text(0).toUpperCase(Locale.ROOT)) {
            case "META" -> Optional.of(Section.META);
            case "PROJECTS" -> Optional.of(Section.PROJECTS);
            case "VOTES" -> Optional.of(Section.VOTES);
            default -> Optional.empty();
        };
    }

    private void begin(Section next) throws Unreadable {
        var expected = section.map(Section::ordinal).orElse(-1) + 1;
        if (next.ordinal() != expected || expectsHeader) {
            throw new Unreadable(
                    rows.line(0),
                    rows.column(0),
                    "The section " + next
                            + " does not belong here; there are META, PROJECTS and VOTES, each once, in this order"
                            + (expectsHeader ? ", each with a header." : "."));
        }
        section = Optional.of(next);
        expectsHeader = true;
        if (next == Section.PROJECTS) {
            finishMeta();
        }
    }

    private void finishMeta() throws Unreadable {
        type = Optional.of(meta.ballotType(rows.line(0), rows.column(0)));
        var defaultScore = meta.number("default_score");
        if (defaultScore.isPresent() && defaultScore.get().signum() != 0) {
            var entry = meta.entry("default_score").orElseThrow();
            throw new Unreadable(
                    entry.line(),
                    entry.column(),
                    "The default_score " + entry.value()
                            + " gives points to projects a ballot does not name; only 0 can be counted.");
        }
        meta.readBudget(rows.line(0), rows.column(0));
        election = Election.of(meta.budget());
        for (var key : meta.keys()) {
            election.meta(key, meta.value(key));
        }
    }

    private void row() throws Unreadable {
        if (section.isEmpty()) {
            throw new Unreadable(rows.line(0), rows.column(0), "The file does not begin with the section META.");
        }
        switch (section.get()) {
            case META -> {
                if (expectsHeader) {
                    meta.header(rows);
                } else {
                    meta.row(rows);
                }
            }
            case PROJECTS -> {
                if (expectsHeader) {
                    projects = Optional.of(new ProjectSection(rows, meta, remarks));
                } else {
                    projects.orElseThrow().row(rows);
                }
            }
            case VOTES -> {
                if (expectsHeader) {
                    votes = Optional.of(new VoteSection(
                            rows, type.orElseThrow(), projects.orElseThrow().projects(), meta, remarks));
                } else {
                    votes.orElseThrow().row(rows);
                }
            }
        }
        expectsHeader = false;
    }

    private Reading finish() throws Unreadable {
        if (votes.isEmpty()) {
            throw new Unreadable(
                    rows.line(),
                    rows.column(),
                    section.isEmpty() ? "The file is empty." : "The file ends without a section VOTES and its header.");
        }
        var box = votes.get().box();
        refuseCutOff(box);
        if (remarks.hasFaults()) {
            return new Reading.Faulty(remarks.faults());
        }
        projects.orElseThrow().projects().forEach(election::project);
        var built = election.ballots(box).build();
        votes.get().voters().compare(built.ballots(), remarks);
        new Counts(built, meta, projects.orElseThrow(), remarks).compare();
        return new Reading.Read(built, remarks.tolerated());
    }

    /** A file that ends in the middle of a line and has fewer ballots than it promises was not copied to its end. */
    private void refuseCutOff(BallotBox box) throws Unreadable {
        var promised = meta.limit("num_votes");
        if (promised.isPresent() && promised.get().compareTo(BigDecimal.valueOf(box.size())) > 0 && rows.column() > 1) {
            remarks.fault(
                    rows.line(),
                    rows.column(),
                    "The file is cut off: it ends within a line after " + box.size() + " of "
                            + promised.get().toPlainString() + " ballots.");
        }
    }
}
