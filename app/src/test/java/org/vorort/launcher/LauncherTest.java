package org.vorort.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @TempDir
    Path folder;

    FakeMachine machine;

    @BeforeEach
    void a_machine_with_java_17_only() throws Exception {
        machine = new FakeMachine(folder);
        machine.defaultJava("17.0.15");
    }

    @Test
    void it_finds_jdk_25_where_the_default_java_is_17() throws Exception {
        machine.jdk("temurin-25", "25.0.3");

        assertThat(machine.vorort("run").out()).startsWith("temurin-25 runs");
    }

    @Test
    void the_newest_jdk_wins() throws Exception {
        machine.jdk("a", "25.0.10");
        machine.jdk("b", "26");
        machine.jdk("c", "25.0.9");
        assertThat(machine.vorort("run").out()).startsWith("b runs");
    }

    @Test
    void a_later_update_is_newer_even_where_it_sorts_before() throws Exception {
        machine.jdk("a", "25.0.10");
        machine.jdk("b", "25.0.9");
        assertThat(machine.vorort("run").out()).startsWith("a runs");
    }

    @Test
    void java_home_wins_over_a_newer_jdk() throws Exception {
        machine.jdk("new", "26");
        machine.javaHome(machine.jdk("chosen", "25.0.3"));
        assertThat(machine.vorort("run").out()).startsWith("chosen runs");
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        machine.javaHome(machine.jdk("old", "21.0.8"));
        machine.jdk("new", "25");
        assertThat(machine.vorort("run").out()).startsWith("new runs");
    }

    @Test
    void a_java_on_the_path_is_found_through_its_link() throws Exception {
        machine.defaultJava("25.0.3");
        assertThat(machine.vorort("run").out()).startsWith("default runs");
    }

    @Test
    void without_a_jdk_it_says_in_one_sentence_what_to_install() throws Exception {
        Files.delete(machine.jdk("without-compiler", "25.0.3").resolve("bin/javac"));

        var answer = machine.vorort("run");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("no JDK 25 or newer")
                .contains("install")
                .hasLineCount(1);
    }

    @Test
    void an_unknown_command_is_refused_in_one_sentence() throws Exception {
        var answer = machine.vorort("frobnicate");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("\"frobnicate\"").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "test --help"})
    void help_needs_neither_a_jdk_nor_a_build(String words) throws Exception {
        var answer = machine.vorort(words.split(" "));

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("./vorort test");
    }

    @Test
    void it_builds_when_sources_are_newer_than_the_build_and_only_then() throws Exception {
        machine.jdk("jdk", "25");
        machine.vorort("run");
        assertThat(machine.vorort("run").err()).isEmpty();
        assertThat(machine.builds()).isEqualTo(1);

        machine.changeSources();

        assertThat(machine.vorort("run").err()).contains("Building");
        assertThat(machine.builds()).isEqualTo(2);
    }

    @Test
    void a_failed_build_shows_its_output_and_is_tried_again() throws Exception {
        machine.jdk("jdk", "25");
        machine.breakBuild(true);
        var answer = machine.vorort("run");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("a semicolon is missing").contains("the build failed");

        machine.breakBuild(false);

        assertThat(machine.vorort("run").out()).contains("jdk runs");
    }

    @Test
    void two_at_once_do_not_build_into_each_other() throws Exception {
        machine.jdk("jdk", "25");
        var first = machine.start("run");
        var second = machine.start("run");

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    void a_running_program_keeps_its_house_until_it_ends() throws Exception {
        machine.jdk("jdk", "25");
        var running = machine.start("run", "--until", machine.signal().toString());
        machine.waitForHouse();
        var house = machine.currentHouse();
        machine.changeSources();
        machine.vorort("run");
        assertThat(machine.currentHouse()).isNotEqualTo(house);
        assertThat(house).exists();

        Files.createFile(machine.signal());
        running.waitFor();
        machine.changeSources();
        machine.vorort("run");

        assertThat(house).doesNotExist();
    }

    @Test
    void arguments_working_directory_and_exit_code_are_the_programs() throws Exception {
        machine.jdk("jdk", "25");
        var elsewhere = Files.createDirectory(folder.resolve("some where"));

        var answer = machine.vorortThroughLink(elsewhere, "import", "actors", "my list.csv", "--exit", "7");

        assertThat(answer.code()).isEqualTo(7);
        assertThat(answer.out()).contains("[import] [actors] [my list.csv]").contains("in " + elsewhere.toRealPath());
    }

    @Test
    void the_fast_start_is_prepared_once_and_used() throws Exception {
        machine.jdk("jdk", "25");

        assertThat(machine.vorort("run", "--help").err()).doesNotContain("faster starts");
        assertThat(machine.vorort("run").err()).contains("Preparing faster starts, once");

        var second = machine.vorort("run");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("-XX:AOTCache=");
    }

    @Test
    void a_fast_start_that_cannot_be_prepared_is_done_without() throws Exception {
        machine.jdk("jdk", "25");
        machine.breakTraining();
        assertThat(machine.vorort("run").out()).contains("jdk runs").doesNotContain("-XX:AOTCache");
        assertThat(machine.vorort("run").err()).isEmpty();
    }

    @Test
    void the_fast_start_can_be_declined() throws Exception {
        machine.jdk("jdk", "25");
        machine.set("VORORT_FAST_START", "off");
        assertThat(machine.vorort("run").err()).doesNotContain("faster");
    }

    @Test
    void a_network_is_analysed_by_a_program_of_its_own_that_learnt_with_the_build() throws Exception {
        machine.jdk("jdk", "25");
        var answer = machine.vorort("network", "my net.gml", "--json", "--exit", "1");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Building").doesNotContain("faster");
        assertThat(answer.out())
                .contains("[-XX:AOTCache=")
                .contains("/network.jar] ")
                .contains("[org.vorort.NetworkCommand] [my net.gml] [--json]")
                .doesNotContain("[-jar]");
    }

    @Test
    void networks_are_analysed_without_what_could_not_be_learnt() throws Exception {
        machine.jdk("jdk", "25");
        machine.breakTraining();

        assertThat(machine.vorort("network", "net.gml").out())
                .contains("/vorort.jar] [org.vorort.NetworkCommand] [net.gml]")
                .doesNotContain("-XX:AOTCache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_on_networks_needs_neither_a_jdk_nor_a_build(String word) throws Exception {
        var answer = machine.vorort("network", word);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Usage: ./vorort network FILE").contains("is read as\nundirected");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void an_election_is_decided_by_a_program_of_its_own_with_memory_for_its_file() throws Exception {
        machine.jdk("jdk", "25");
        var file = Files.write(folder.resolve("large.pb"), new byte[20 << 20]);

        var answer = machine.vorort("allocate", file.toString(), "--rule", "greedy", "--exit", "1");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("[-Xmx102m]")
                .doesNotContain("TieredStopAtLevel")
                .contains("[-XX:AOTCache=")
                .contains("/fairshare.jar] [org.vorort.fairshare.allocate.AllocateCommand] [" + file
                        + "] [--rule] [greedy]");
    }

    @Test
    void elections_are_decided_without_what_could_not_be_learnt() throws Exception {
        machine.jdk("jdk", "25");
        machine.breakTraining();

        assertThat(machine.vorort("allocate", "town.pb").out())
                .contains("[-Xmx32m]")
                .contains("[-XX:TieredStopAtLevel=1]")
                .doesNotContain("-XX:AOTCache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void help_on_elections_needs_neither_a_jdk_nor_a_build(String word) throws Exception {
        var answer = machine.vorort("allocate", word);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Usage: ./vorort allocate FILE.pb --rule RULE");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void the_test_command_passes_what_it_does_not_know_to_maven() throws Exception {
        machine.jdk("jdk", "25");

        assertThat(machine.vorort("test", "--fast", "-Dtest=X").out())
                .contains("[-DexcludedGroups=browser] [-Dtest=X] [verify]");
        assertThat(machine.vorort("test", "--fix").out()).contains("[spotless:apply]");
    }

    @Test
    void an_installed_browser_is_used() throws Exception {
        machine.jdk("jdk", "25");
        machine.tool("chromium", "echo Chromium 150");

        var answer = machine.vorort("test");

        assertThat(answer.out()).contains("[verify]").contains("browser chromium");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void root_on_debian_gets_its_browser_from_the_package() throws Exception {
        machine.jdk("jdk", "25");
        machine.tool("id", "echo 0");
        machine.tool(
                "apt-get",
                "printf '#!/usr/bin/env bash' >\"$(dirname \"$0\")/chromium\""
                        + "; chmod +x \"$(dirname \"$0\")/chromium\"");

        assertThat(machine.vorort("test").out()).contains("[verify]").contains("browser chromium");
    }

    @Test
    void elsewhere_playwright_fetches_the_browser() throws Exception {
        machine.jdk("jdk", "25");
        machine.tool("id", "echo 1000");
        assertThat(machine.vorort("test").out()).contains("[verify]").contains("browser of Playwright");
    }

    @Test
    void without_a_browser_it_says_in_one_sentence_what_to_install() throws Exception {
        machine.jdk("jdk", "25");
        machine.tool("id", "echo 1000");
        machine.breakBuild(true);

        var answer = machine.vorort("test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().toList().getLast())
                .contains("no browser")
                .contains("install Chromium");
    }
}
