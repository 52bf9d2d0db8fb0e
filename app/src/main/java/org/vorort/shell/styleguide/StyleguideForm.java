package org.vorort.shell.styleguide;

import java.util.List;

/** The invented form of the component page: one field of each kind. */
record StyleguideForm(
        String name,
        String mail,
        String phone,
        String group,
        String notes,
        String since,
        String way,
        List<String> languages,
        String consent,
        String file) {

    static StyleguideForm empty() {
        return new StyleguideForm("", "", "", "", "", "", "", List.of(), "", "");
    }

    static StyleguideForm filled() {
        return new StyleguideForm(
                "TV 1862 Musterlingen e. V.",
                "integration@tv-musterlingen.example",
                "07041 5550123",
                "sport",
                "Offenes Training am Mittwoch, ohne Mitgliedschaft. Trainerinnen sprechen auch Türkisch und Ukrainisch.",
                "2019-05-01",
                "letter",
                List.of("de", "tr", "uk"),
                "true",
                "");
    }

    static StyleguideForm wrong() {
        return new StyleguideForm(
                "", "integration@tv", "0704I", "", "", "31. Nov. 2025", "", List.of(), "", "mitglieder.pdf");
    }
}
