package org.vorort.fairshare.pabulib;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.support.Support;

/** Writes one election. What can be counted is counted anew; everything else is written as it was read. */
final class ElectionWriter {

    private final Election election;
    private final List<String> selected;
    private final Appendable out;
    private final List<String> wanting = new ArrayList<>();

    /** @param selected what goes into the column of this name; none to leave the column as it is */
    ElectionWriter(Election election, List<String> selected, Appendable out) {
        this.election = election;
        this.selected = selected;
        this.out = out;
    }

    /** @return in sentences, what the format's checker will miss or not know */
    List<String> write() throws IOException {
        meta();
        projects();
        votes();
        return wanting;
    }

    private void meta() throws IOException {
        var meta = new LinkedHashMap<String, String>();
        election.meta().forEach((key, value) -> {
            if (!value.isEmpty()) {
                meta.put(key, listed(key, value));
            }
        });
        meta.putIfAbsent("rule", "unknown");
        meta.put("num_projects", Integer.toString(election.projects().size()));
        meta.put("num_votes", Integer.toString(election.ballots().size()));
        meta.put("budget", election.budget().toPlainString());
        meta.put("vote_type", election.type().word());
        for (var key : FieldOrder.OBLIGATORY) {
            missing(meta, key);
        }
        if (election.type() == BallotType.CUMULATIVE) {
            missing(meta, "max_sum_points");
        }
        line("META");
        line("key", "value");
        for (var key : sorted(meta.sequencedKeySet(), FieldOrder.META, "META")) {
            line(key, meta.get(key));
        }
    }

    private void missing(Map<String, String> meta, String key) {
        if (!meta.containsKey(key)) {
            wanting.add("META says no " + key + ".");
        }
    }

    private void projects() throws IOException {
        var rows = rows();
        var names = new LinkedHashSet<>(List.of("project_id", "cost"));
        for (var row : rows) {
            row.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    names.add(name);
                }
            });
        }
        var columns = sorted(names, FieldOrder.PROJECTS, "PROJECTS");
        line("PROJECTS");
        line(columns.toArray(String[]::new));
        for (var row : rows) {
            line(columns.stream().map(name -> row.getOrDefault(name, "")).toArray(String[]::new));
        }
    }

    /** Lists as the checker wants them: without spaces around their commas. */
    private static String listed(String name, String value) {
        return FieldOrder.LISTS.contains(name) ? value.replaceAll("\\s*,\\s*", ",") : value;
    }

    /** For each project its cells by the names of their columns. */
    private List<Map<String, String>> rows() {
        var votes = election.votes();
        var points = new Support(election, Satisfaction.POINTS);
        var rows = new ArrayList<Map<String, String>>();
        for (var project : election.projects()) {
            var row = new LinkedHashMap<String, String>();
            project.columns().forEach((column, value) -> {
                var name = column.equals("target") ? "beneficiaries" : column;
                row.put(name, listed(name, value));
            });
            row.put("project_id", project.id());
            row.put("cost", project.cost().toPlainString());
            row.put("votes", Integer.toString(votes[rows.size()]));
            if (countsPoints()) {
                row.put("score", points.total(rows.size()).toPlainString());
            }
            if (!selected.isEmpty()) {
                row.put("selected", selected.contains(project.id()) ? "1" : "0");
            }
            refuseComma(project.id());
            rows.add(row);
        }
        return rows;
    }

    /** Rankings with a column of points of their own are scored by that, which is nobody's but the file's. */
    private boolean countsPoints() {
        return election.type().hasPoints()
                || (election.type() == BallotType.ORDINAL
                        && !election.ballots().columns().contains("points"));
    }

    private static void refuseComma(String id) {
        if (id.contains(",")) {
            throw new IllegalArgumentException("The id " + id + " has a comma, so that no ballot can name it.");
        }
    }

    private void votes() throws IOException {
        var ballots = election.ballots();
        var names = new ArrayList<>(List.of("voter_id", "vote"));
        if (election.type().hasPoints()) {
            names.add("points");
        }
        names.addAll(ballots.columns());
        var columns = sorted(names, FieldOrder.VOTES, "VOTES");
        line("VOTES");
        line(columns.toArray(String[]::new));
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            var cells = new String[columns.size()];
            for (var cell = 0; cell < cells.length; cell++) {
                cells[cell] = cell(ballot, columns.get(cell));
            }
            line(cells);
        }
    }

    private String cell(int ballot, String column) {
        var ballots = election.ballots();
        if (column.equals("voter_id")) {
            return ballots.voter(ballot);
        }
        var named = column.equals("vote");
        if (!named && !(column.equals("points") && election.type().hasPoints())) {
            return ballots.column(column, ballot);
        }
        var list = new StringBuilder();
        for (var place = 0; place < ballots.length(ballot); place++) {
            list.append(place == 0 ? "" : ",")
                    .append(
                            named
                                    ? election.projects()
                                            .get(ballots.project(ballot, place))
                                            .id()
                                    : ballots.points(ballot, place).toPlainString());
        }
        return list.toString();
    }

    private List<String> sorted(Collection<String> names, List<String> order, String section) {
        for (var name : names) {
            if (!order.contains(name)) {
                wanting.add("The checker does not know " + name + " in " + section + ".");
            }
        }
        return FieldOrder.sorted(names, order);
    }

    private void line(String... cells) throws IOException {
        for (var cell = 0; cell < cells.length; cell++) {
            out.append(cell == 0 ? "" : ";").append(quoted(cells[cell]));
        }
        out.append('\n');
    }

    /** Quoted where it would otherwise be read as something else. */
    private static String quoted(String cell) {
        var needed =
                cell.indexOf(';') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
