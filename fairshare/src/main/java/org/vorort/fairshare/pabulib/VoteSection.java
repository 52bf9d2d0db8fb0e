package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vorort.fairshare.BallotBox;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.columns.Ints;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** The ballots of a file, one in each row. */
final class VoteSection {

    private final Remarks remarks;
    private final Header header;
    private final BallotType type;
    private final ProjectIds ids;
    private final BallotBox box;
    private final Points points;
    private final Limits limits;
    private final VoterIds voters = new VoterIds();
    private final int voterCell;
    private final int voteCell;
    private final int pointsCell;
    private final int[] noteCells;
    private final List<BigDecimal> given = new ArrayList<>();

    /** The projects of the row at hand and where in it they are named. */
    private final Ints named = new Ints();

    private final Ints namedAt = new Ints();

    VoteSection(Rows rows, BallotType type, List<Project> projects, MetaSection meta, Remarks remarks)
            throws Unreadable {
        this.remarks = remarks;
        this.header = Header.read(rows, remarks);
        this.type = type;
        this.ids = new ProjectIds(projects.stream().map(Project::id).toList());
        this.points = new Points(remarks);
        this.limits = new Limits(type, meta, remarks);
        this.voteCell = header.find("vote");
        this.voterCell = Math.max(0, header.find("voter_id"));
        this.pointsCell = type.hasPoints() ? header.find("points") : -1;
        refuseMissing(rows);
        this.noteCells = IntStream.range(0, header.names().size())
                .filter(cell -> cell != voterCell && cell != voteCell && cell != pointsCell)
                .toArray();
        this.box = new BallotBox(
                type, Arrays.stream(noteCells).mapToObj(header.names()::get).toList());
    }

    private void refuseMissing(Rows rows) throws Unreadable {
        if (voteCell < 0) {
            throw new Unreadable(rows.line(0), rows.column(0), "VOTES has no column vote.");
        }
        if (type.hasPoints() && pointsCell < 0) {
            throw new Unreadable(
                    rows.line(0),
                    rows.column(0),
                    "VOTES has no column points, which " + type.word() + " ballots need.");
        }
        if (header.find("voter_id") < 0) {
            remarks.tolerate(
                    Kind.OTHER,
                    rows.line(0),
                    rows.column(0),
                    "VOTES has no column voter_id; the first column, "
                            + header.names().getFirst() + ", is taken.");
        }
    }

    void row(Rows rows) throws Unreadable {
        header.compare(rows, remarks);
        if (rows.size() == 1) {
            remarks.fault(
                    rows.line(0),
                    rows.column(0),
                    "\"" + rows.text(0) + "\" is neither a section nor a voter with a ballot.");
            return;
        }
        box.open(rows.text(voterCell));
        voters.add(rows.bytes(), rows.start(voterCell), rows.end(voterCell), rows.line(voterCell));
        for (var note = 0; note < noteCells.length; note++) {
            box.note(note, rows.repeatedText(noteCells[note]));
        }
        readProjects(rows);
        if (type.hasPoints()) {
            castWithPoints(rows);
        } else {
            for (var i = 0; i < named.size(); i++) {
                if (box.name(named.get(i))) {
                    repeated(rows, i);
                }
            }
        }
        limits.compare(rows, voteCell, named.size(), given);
    }

    private void readProjects(Rows rows) throws Unreadable {
        named.shrink(0);
        namedAt.shrink(0);
        if (isNone(rows, voteCell)) {
            return;
        }
        var bytes = rows.bytes();
        var end = rows.end(voteCell);
        var from = rows.start(voteCell);
        for (var i = from; i <= end; i++) {
            if (i == end || bytes[i] == ',') {
                readProject(rows, from, i);
                from = i + 1;
            }
        }
    }

    private void readProject(Rows rows, int from, int to) throws Unreadable {
        var project = ids.find(rows.bytes(), from, to);
        if (project < 0) {
            project = readUnusual(rows, from, to);
        }
        if (project >= 0) {
            named.add(project);
            namedAt.add(from);
        }
    }

    /** A project named with spaces around it, none at all, or one that is not there. */
    private int readUnusual(Rows rows, int from, int to) throws Unreadable {
        var line = rows.line(voteCell);
        var column = rows.column(voteCell, from);
        var written = new String(rows.bytes(), from, to - from, StandardCharsets.UTF_8);
        var id = written.strip();
        if (id.isEmpty()) {
            remarks.tolerate(Kind.EMPTY_NAME, line, column, "The ballot has a comma with no project beside it.");
            return -1;
        }
        var bytes = id.getBytes(StandardCharsets.UTF_8);
        var project = ids.find(bytes, 0, bytes.length);
        if (project < 0) {
            remarks.fault(line, column, "The ballot names the project " + id + ", which is not in PROJECTS.");
        } else {
            remarks.tolerate(Kind.SPACE, line, column, "The project " + id + " is named with spaces around it.");
        }
        return project;
    }

    private void castWithPoints(Rows rows) throws Unreadable {
        given.clear();
        if (!isNone(rows, pointsCell)) {
            points.read(rows, pointsCell, given);
        }
        if (given.size() != named.size()) {
            remarks.fault(
                    rows.line(pointsCell),
                    rows.column(pointsCell),
                    "The ballot names " + Plural.of(named.size(), "project") + " and gives points to " + given.size()
                            + ".");
            return;
        }
        for (var i = 0; i < named.size(); i++) {
            if (box.name(named.get(i), given.get(i))) {
                repeated(rows, i);
            }
        }
    }

    private void repeated(Rows rows, int at) {
        remarks.tolerate(
                Kind.REPEATED,
                rows.line(voteCell),
                rows.column(voteCell, namedAt.get(at)),
                "The ballot names a project for the second time; "
                        + (type.hasPoints() ? "the last points hold." : "it counts once."));
    }

    /** Python programs write {@code None} where nothing is. */
    private static boolean isNone(Rows rows, int cell) {
        return rows.isEmpty(cell)
                || (rows.end(cell) - rows.start(cell) == 4 && rows.text(cell).equalsIgnoreCase("none"));
    }

    VoterIds voters() {
        return voters;
    }

    BallotBox box() {
        return box;
    }
}
