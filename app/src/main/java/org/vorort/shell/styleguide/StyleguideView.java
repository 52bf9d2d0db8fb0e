package org.vorort.shell.styleguide;

import java.time.LocalDate;
import java.util.List;
import org.vorort.shell.FormState;
import org.vorort.shell.Paging;

/** What the component page shows. Everything in it is invented. */
record StyleguideView(String state, FormState form, FormState search) {

    /** A line of the sample table. */
    record Row(String name, String groupKey, String contact, int volunteers, LocalDate confirmed, String state) {}

    /** A line of the sample matrix: how many actors work for whom. */
    record Cells(String groupKey, List<Integer> counts) {}

    boolean disabled() {
        return state.equals("disabled");
    }

    List<Row> rows() {
        return List.of(
                new Row(
                        "TV 1862 Musterlingen e. V.",
                        "shell.guide.group.sport",
                        "Ayşe Yıldırım",
                        24,
                        LocalDate.of(2026, 9, 14),
                        "fresh"),
                new Row(
                        "Diakonisches Werk im Musterkreis, Migrationsberatung für erwachsene Zugewanderte",
                        "shell.guide.group.welfare",
                        "Jürgen Großmann",
                        6,
                        LocalDate.of(2024, 2, 28),
                        "stale"),
                new Row(
                        "Volkshochschule Musterlingen",
                        "shell.guide.group.education",
                        "Dr. Olena Kovalenko",
                        11,
                        LocalDate.of(2026, 11, 2),
                        "fresh"),
                new Row(
                        "Sprachcafé am Marktplatz",
                        "shell.guide.group.initiative",
                        "",
                        38,
                        LocalDate.of(2025, 12, 5),
                        "asked"));
    }

    List<Cells> matrix() {
        return List.of(
                new Cells("shell.guide.group.sport", List.of(3, 0, 7, 2, 0)),
                new Cells("shell.guide.group.welfare", List.of(9, 5, 1, 0, 4)),
                new Cells("shell.guide.group.education", List.of(6, 8, 0, 1, 0)));
    }

    Paging paging() {
        return Paging.of("/styleguide?q=verein", 4, 50, 1374);
    }
}
