package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** The projects of a file: an id, a cost, and whatever else is known. */
final class ProjectSection {

    /** A cell of a project's row. */
    record Place(int line, int column) {}

    private final Remarks remarks;
    private final Amounts amounts;
    private final BigDecimal budget;
    private final Header header;
    private final int idCell;
    private final int costCell;
    private final List<Project> projects = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    ProjectSection(Rows rows, MetaSection meta, Remarks remarks) throws Unreadable {
        this.remarks = remarks;
        this.amounts = new Amounts(remarks);
        this.budget = meta.budget();
        this.header = Header.read(rows, remarks);
        this.costCell = header.find("cost");
        if (costCell < 0) {
            throw new Unreadable(rows.line(0), rows.column(0), "PROJECTS has no column cost.");
        }
        this.idCell = Math.max(0, header.find("project_id"));
        if (header.find("project_id") < 0) {
            remarks.tolerate(
                    Kind.OTHER,
                    rows.line(0),
                    rows.column(0),
                    "PROJECTS has no column project_id; the first column, "
                            + header.names().getFirst() + ", is taken.");
        }
    }

    void row(Rows rows) throws Unreadable {
        header.compare(rows, remarks);
        var id = rows.text(idCell);
        if (id.isEmpty()) {
            remarks.fault(rows.line(idCell), rows.column(idCell), "A project without an id cannot be voted for.");
            return;
        }
        var cost = cost(rows, id);
        var before = lines.putIfAbsent(id, rows.line(idCell));
        if (before != null) {
            remarks.fault(
                    rows.line(idCell),
                    rows.column(idCell),
                    "The project " + id + " is there for the second time; the first is in line " + before + ".");
            return;
        }
        var columns = new LinkedHashMap<String, String>();
        for (var cell = 0; cell < header.names().size(); cell++) {
            if (cell != idCell && cell != costCell) {
                columns.put(header.names().get(cell), rows.text(cell));
                places.computeIfAbsent(header.names().get(cell), _ -> new ArrayList<>())
                        .add(new Place(rows.line(cell), rows.column(cell)));
            }
        }
        projects.add(new Project(id, cost, columns));
    }

    private BigDecimal cost(Rows rows, String id) throws Unreadable {
        var line = rows.line(costCell);
        var column = rows.column(costCell);
        var cost = amounts.read(rows.text(costCell), line, column, "The cost of " + id)
                .orElse(BigDecimal.ZERO);
        if (cost.signum() < 0) {
            remarks.fault(line, column, "The project " + id + " costs less than nothing.");
            return BigDecimal.ZERO;
        }
        if (cost.signum() == 0 && !rows.isEmpty(costCell)) {
            remarks.tolerate(Kind.PROJECT, line, column, "The project " + id + " costs nothing.");
        } else if (cost.compareTo(budget) > 0) {
            remarks.tolerate(Kind.PROJECT, line, column, "The project " + id + " costs more than the whole budget.");
        }
        return cost;
    }

    List<Project> projects() {
        return projects;
    }

    /** Where a further column of this project stands. */
    Place place(String column, int project) {
        return places.get(column).get(project);
    }

    boolean hasColumn(String name) {
        return header.find(name) >= 0;
    }
}
