package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFenceTest {

    @Test
    void the_house_uses_the_words_of_its_glossary() {
        assertThat(GlossaryFence.violations(House.ours())).isEmpty();
        assertThat(GlossaryFence.violations(House.fairshare())).isEmpty();
    }

    @Test
    void a_word_nobody_agreed_on_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "StakeholderId", "record StakeholderId() {}")
                .withJava("actors", "ContactPersonView", "record ContactPersonView() {}")
                .withJava("actors", "Gizmo", "record Gizmo() {}")
                .at("docs/glossary.md", "| Ansprechpartner/in | ContactPerson | |\n")
                .house();

        assertThat(GlossaryFence.violations(house))
                .containsExactly(
                        "actors/StakeholderId.java speaks of Stakeholder, which docs/glossary.md does not know");
    }
}
