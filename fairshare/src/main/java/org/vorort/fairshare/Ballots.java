package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.RandomAccess;
import org.vorort.fairshare.columns.Texts;

/**
 * All ballots of an election in the order of the file, stored column by column: a million of them are a few arrays. As a
 * list it makes each {@link Ballot} when asked; who counts asks for numbers instead, where a project is its position in
 * {@link Election#projects}. No ballot names a project twice.
 */
public final class Ballots extends AbstractList<Ballot> implements RandomAccess {

    private final BallotType type;
    private final List<Project> projects;
    private final int[] starts;
    private final int[] choices;
    private final int[] pointCodes;
    private final List<BigDecimal> pointValues;
    private final Texts voters;
    private final LinkedHashMap<String, Texts> columns;

    /** The projects of ballot b are {@code choices[starts[b]]} up to {@code choices[starts[b + 1] - 1]}. */
    Ballots(BallotBox box, List<Project> projects, Texts voters, LinkedHashMap<String, Texts> columns) {
        this.type = box.type();
        this.projects = projects;
        this.starts = box.starts.handOver();
        this.choices = box.choices.handOver();
        this.pointCodes = box.pointCodes.handOver();
        this.pointValues = List.copyOf(box.pointValues);
        this.voters = voters;
        this.columns = columns;
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public Ballot get(int ballot) {
        var named = new ArrayList<Project>();
        var points = new ArrayList<BigDecimal>();
        for (var position = 0; position < length(ballot); position++) {
            named.add(projects.get(project(ballot, position)));
            if (type.hasPoints()) {
                points.add(points(ballot, position));
            }
        }
        var notes = new LinkedHashMap<String, String>();
        columns.forEach((name, column) -> notes.put(name, column.get(ballot)));
        return new Ballot(voter(ballot), List.copyOf(named), List.copyOf(points), notes);
    }

    /** How many projects this ballot names. */
    public int length(int ballot) {
        return starts[ballot + 1] - starts[ballot];
    }

    /** The project named at this position, itself as position in {@link Election#projects}. */
    public int project(int ballot, int position) {
        return choices[starts[ballot] + position];
    }

    /**
     * The points at this position: those given; in a ranking one for the last place, two for the one before, and so on, which is
     * what Pabulib's column {@code score} adds up; 1 for an approval.
     */
    public BigDecimal points(int ballot, int position) {
        if (type.hasPoints()) {
            return pointValues.get(pointCodes[starts[ballot] + position]);
        }
        return type == BallotType.ORDINAL ? BigDecimal.valueOf(length(ballot) - position) : BigDecimal.ONE;
    }

    /** Where the type of ballot has points: those at this position as position in {@link #pointValues}, for who counts millions of them. */
    public int pointCode(int ballot, int position) {
        return pointCodes[starts[ballot] + position];
    }

    /** Every different number of points that was given; none where the type of ballot has no points. */
    public List<BigDecimal> pointValues() {
        return pointValues;
    }

    /** How many projects all ballots name together. */
    public int entries() {
        return choices.length;
    }

    /** The voter's id. */
    public String voter(int ballot) {
        return voters.get(ballot);
    }

    /** What else the file tells of voters: {@code age}, {@code sex}, in its order. */
    public List<String> columns() {
        return List.copyOf(columns.sequencedKeySet());
    }

    /** What the file tells of this voter in this column; empty where it tells nothing. */
    public String column(String name, int ballot) {
        var column = columns.get(name);
        return column == null ? "" : column.get(ballot);
    }
}
