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

    /** A card and the key of what it says. */
    record Card(String name, String textKey) {}

    /** A text in another language, with the direction it is read in. */
    record Greeting(String language, String direction, String text) {}

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

    List<Card> cards() {
        return List.of(
                new Card("TV 1862 Musterlingen e. V.", "shell.guide.card.sport"),
                new Card("Sprachcafé am Marktplatz", "shell.guide.card.cafe"),
                new Card("Volkshochschule Musterlingen", "shell.guide.card.school"));
    }

    List<Greeting> greetings() {
        return List.of(
                new Greeting(
                        "ar",
                        "rtl",
                        "مرحبًا بكم في موسترلنغن. مقهى اللغة مفتوح كل يوم أربعاء من الساعة 16:00 إلى 18:00."),
                new Greeting(
                        "uk",
                        "ltr",
                        "Ласкаво просимо до Мустерлінгена! Мовне кафе відчинене щосереди з 16 до 18 години."));
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
