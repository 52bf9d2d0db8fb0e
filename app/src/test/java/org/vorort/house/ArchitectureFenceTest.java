package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureFenceTest {

    @Test
    void the_page_shows_the_house_as_it_stands() throws IOException {
        if (Boolean.getBoolean("vorort.write")) {
            ArchitectureFence.write(House.ours());
        }
        assertThat(ArchitectureFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_diagram_and_a_type_of_yesterday_are_named(@TempDir Path folder) {
        var example = BadHouse.in(folder)
                .with("kernel/package-info.java", plate("kernel", ""))
                .with("shell/package-info.java", plate("shell", "\"kernel\""))
                .with("actors/package-info.java", plate("actors", "\"kernel\", \"shell\""))
                .at(
                        "ARCHITECTURE.md",
                        "```mermaid\nflowchart TD\n  actors --> kernel\n```\n"
                                + "`XxxStore` is a pattern, `post` a room, `PostOffice` is gone.\n")
                .at("app/src/test/java/org/vorort/kernel/.keep", "");

        assertThat(ArchitectureFence.diagram(example.house())).isEqualTo("""
                flowchart TD
                  actors --> shell
                  shell --> kernel
                  kernel
                """);
        assertThat(ArchitectureFence.violations(example.house()))
                .containsExactly(
                        "the diagram in ARCHITECTURE.md is not the one of the door plates: -Dvorort.write=true",
                        "ARCHITECTURE.md names the type PostOffice, which does not exist");
    }

    private static String plate(String room, String allowed) {
        return "@ApplicationModule(allowedDependencies = {" + allowed + "}) package org.vorort." + room + ";";
    }
}
