package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorort.fairshare.columns.Ints;
import org.vorort.fairshare.columns.Texts;

/**
 * Takes ballots one after the other without keeping an object for any: what a reader of large files fills and hands to
 * {@link Election.Builder#ballots}. After that it is empty.
 *
 * <p>A project named again in one ballot counts once, as in pabutools: it keeps its first place, and with points the last
 * number holds.
 */
public final class BallotBox {

    private final BallotType type;
    private final Texts voters = new Texts();
    private final List<String> columnNames;
    private final List<Texts> columns = new ArrayList<>();
    private final Map<BigDecimal, Integer> pointNumbers = new HashMap<>();

    /** For each project the place in {@code choices} where a ballot last named it, to see repetitions at once. */
    private final Ints lastPlaces = new Ints();

    final Ints starts = new Ints();
    final Ints choices = new Ints();
    final Ints pointCodes = new Ints();
    final List<BigDecimal> pointValues = new ArrayList<>();

    /** An empty box. @param columns what will be noted of every voter beside the id */
    public BallotBox(BallotType type, List<String> columns) {
        this.type = type;
        this.columnNames = List.copyOf(columns);
        columnNames.forEach(_ -> this.columns.add(new Texts()));
    }

    public BallotType type() {
        return type;
    }

    /** How many ballots were opened. */
    public int size() {
        return starts.size();
    }

    /** Begins the next ballot. It is complete when it names nothing, too: who abstains is a voter. */
    public void open(String voter) {
        voters.add(voter);
        starts.add(choices.size());
    }

    /** Names a project in the ballot just opened. @return whether it was named before, and so is not added */
    public boolean name(int project) {
        if (type.hasPoints()) {
            throw new IllegalStateException("A ballot of the type " + type.word() + " gives points.");
        }
        return add(project);
    }

    /** Names a project and its points. @return whether it was named before, and so only got other points */
    public boolean name(int project, BigDecimal points) {
        if (!type.hasPoints()) {
            throw new IllegalStateException("A ballot of the type " + type.word() + " gives no points.");
        }
        Money.check(points);
        var again = add(project);
        var code = pointNumbers.get(points);
        if (code == null) {
            code = pointValues.size();
            pointNumbers.put(points, code);
            pointValues.add(points);
        }
        if (again) {
            pointCodes.set(lastPlaces.get(project), code);
        } else {
            pointCodes.add(code);
        }
        return again;
    }

    /** Notes something about the voter of the ballot just opened: each column, counted from 0, once for each ballot. */
    public void note(int column, String value) {
        var texts = columns.get(column);
        if (texts.size() != size() - 1) {
            throw new IllegalStateException(columnNames.get(column) + " is not noted once for each ballot.");
        }
        texts.add(value);
    }

    private boolean add(int project) {
        while (lastPlaces.size() <= project) {
            lastPlaces.add(-1);
        }
        if (lastPlaces.get(project) >= starts.get(starts.size() - 1)) {
            return true;
        }
        lastPlaces.set(project, choices.size());
        choices.add(project);
        return false;
    }

    /** The ballots for good; the box is empty afterwards. */
    Ballots handOver(List<Project> projects) {
        if (lastPlaces.size() > projects.size()) {
            throw new IllegalStateException("A ballot names project " + (lastPlaces.size() - 1)
                    + ", of which there are " + projects.size() + ", counted from 0.");
        }
        var noted = new LinkedHashMap<String, Texts>();
        for (var column = 0; column < columns.size(); column++) {
            if (columns.get(column).size() != size()) {
                throw new IllegalStateException(columnNames.get(column) + " is not noted once for each ballot.");
            }
            noted.put(columnNames.get(column), columns.get(column));
        }
        starts.add(choices.size());
        return new Ballots(this, projects, voters, noted);
    }
}
