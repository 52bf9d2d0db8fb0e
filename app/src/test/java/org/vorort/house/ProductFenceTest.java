package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductFenceTest {

    @Test
    void the_repository_speaks_of_the_product_alone() {
        assertThat(ProductFence.violations(House.ours())).isEmpty();
    }

    @Test
    void folders_of_somebodys_computer_and_registries_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .at("README.md", "See /" + "work/notes.md\nfrom https://repo1.maven" + ".org/maven2\n")
                .house();

        assertThat(ProductFence.violations(house))
                .hasSize(2)
                .anyMatch(violation -> violation.startsWith("README.md:1 names a folder on somebody's computer"))
                .anyMatch(violation -> violation.startsWith("README.md:2 names the address of a registry"));
    }
}
