package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramFenceTest {

    @Test
    void the_diagram_shows_the_house_as_it_stands() throws IOException {
        if (Boolean.getBoolean("vorort.write")) {
            DiagramFence.write(House.ours());
        }
        assertThat(DiagramFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_diagram_of_yesterday_is_named(@TempDir Path folder) {
        var example = BadHouse.in(folder)
                .with("kernel/package-info.java", plate("kernel", ""))
                .with("shell/package-info.java", plate("shell", "\"kernel\""))
                .with("actors/package-info.java", plate("actors", "\"kernel\", \"shell\""))
                .at("ARCHITECTURE.md", "```mermaid\nflowchart TD\n  actors --> kernel\n```\n");

        assertThat(DiagramFence.diagram(example.house())).isEqualTo("""
                flowchart TD
                  actors --> shell
                  shell --> kernel
                  kernel
                """);
        assertThat(DiagramFence.violations(example.house())).hasSize(1);
    }

    private static String plate(String room, String allowed) {
        return "@ApplicationModule(allowedDependencies = {" + allowed + "}) package org.vorort." + room + ";";
    }
}
