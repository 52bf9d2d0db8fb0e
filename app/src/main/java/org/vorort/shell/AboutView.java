package org.vorort.shell;

import java.util.List;

/** Whose works lie in this repository beside our own. */
record AboutView() {

    /** @param licencePath where its licence can be read on this server */
    record Work(String name, String licence, String licencePath) {}

    List<Work> works() {
        return List.of(
                new Work("KERN UX 2.7.2", "EUPL-1.2", "/assets/vendor/kern-2.7.2/LICENSE.md"),
                new Work("Fira Sans", "SIL Open Font License 1.1", "/assets/vendor/fira-sans-5.3.0/LICENSE"),
                new Work(
                        "Noto Sans Arabic",
                        "SIL Open Font License 1.1",
                        "/assets/vendor/noto-sans-arabic-5.3.0/LICENSE"),
                new Work("htmx 2.0.10", "Zero-Clause BSD", "/assets/vendor/htmx-2.0.10/LICENSE"));
    }
}
