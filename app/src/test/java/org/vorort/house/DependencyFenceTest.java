package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyFenceTest {

    @Test
    void every_library_of_the_house_has_its_reason() {
        assertThat(DependencyFence.violations(House.ours())).isEmpty();
    }

    @Test
    void libraries_without_reason_and_reasons_without_library_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .at("app/pom.xml", """
                        <project>
                          <dependencyManagement><dependencies><dependency>
                            <groupId>org.bom</groupId><artifactId>bom</artifactId>
                          </dependency></dependencies></dependencyManagement>
                          <dependencies>
                            <dependency><groupId>org.one</groupId><artifactId>one</artifactId></dependency>
                            <dependency><groupId>org.two</groupId><artifactId>two</artifactId></dependency>
                          </dependencies>
                        </project>
                        """)
                .at("app/src/main/resources/static/assets/vendor/kern-2.7.2/LICENSE", "EUPL")
                .at("docs/dependencies.md", """
                        | library | licence | what for |
                        |---|---|---|
                        | `org.one:one` | MIT | |
                        | `org.gone:gone` | MIT | was needed once |
                        """)
                .house();

        assertThat(DependencyFence.violations(house))
                .containsExactly(
                        "docs/dependencies.md: `org.one:one` needs a licence and a reason",
                        "kern has no line in docs/dependencies.md",
                        "org.two:two has no line in docs/dependencies.md",
                        "docs/dependencies.md names org.gone:gone, which is not built in any more");
    }
}
