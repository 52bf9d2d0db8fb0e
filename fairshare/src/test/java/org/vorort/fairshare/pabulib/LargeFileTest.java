package org.vorort.fairshare.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.MaxWelfare;
import org.vorort.fairshare.MaximinSupport;
import org.vorort.fairshare.Phragmen;
import org.vorort.fairshare.Rule;
import org.vorort.fairshare.Satisfaction;

/**
 * Files larger than any town's. Takes minutes, so only where it is asked for: {@code ./mvnw -pl fairshare test
 * -Dtest=LargeFileTest -Dfairshare.large=true -Dfairshare.heap=2652m}.
 */
class LargeFileTest {

    private static final int PROJECTS = 1_000;

    @TempDir
    Path folder;

    @BeforeEach
    void only_where_asked_for() {
        Assumptions.assumeTrue(
                Boolean.getBoolean("fairshare.large"), "Large files are tested with -Dfairshare.large=true.");
    }

    @Test
    void a_million_voters_and_a_thousand_projects_are_decided() throws IOException {
        decides(1_000_000, List.of(new EqualShares(), new Greedy(), new Phragmen(), new MaxWelfare(Satisfaction.COST)));
    }

    /** Shares out all costs anew for each purchase, which are 281 here, and so takes longest of all rules. */
    @Test
    void a_hundred_thousand_voters_and_a_thousand_projects_are_decided_by_maximin_support() throws IOException {
        decides(100_000, List.of(new MaximinSupport()));
    }

    private void decides(int voters, List<Rule> rules) throws IOException {
        var election = ElectionFile.read(file(voters, 8)).orThrow();

        assertThat(election.ballots()).hasSize(voters);
        for (var rule : rules) {
            var outcome = rule.decide(election);
            assertThat(outcome.totalCost()).isPositive().isLessThanOrEqualTo(election.budget());
            assertThat(outcome.selected()).hasSizeGreaterThan(90);
        }
    }

    /** With the heap of five times the file and 64 MB. */
    @Test
    void half_a_gigabyte_is_read() throws IOException {
        var file = file(13_000_000, 15);
        assertThat(Files.size(file)).isGreaterThan(500_000_000);

        assertThat(ElectionFile.read(file).orThrow().ballots()).hasSize(13_000_000);
    }

    /** So many voters who name up to so many projects, some of which most of them want. */
    private Path file(int voters, int most) throws IOException {
        var random = new Random(1);
        var file = folder.resolve("large.pb");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("META\nkey;value\nnum_projects;" + PROJECTS + "\nnum_votes;" + voters
                    + "\nbudget;50000000\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n");
            for (var project = 1; project <= PROJECTS; project++) {
                out.write(project + ";" + (1_000 + random.nextInt(1_000_000)) + ";Project " + project + "\n");
            }
            out.write("VOTES\nvoter_id;vote;age\n");
            for (var voter = 1; voter <= voters; voter++) {
                vote(out, voter, most, random);
            }
        }
        return file;
    }

    private static void vote(BufferedWriter out, int voter, int most, Random random) throws IOException {
        out.write(voter + ";");
        var project = 0;
        for (var named = random.nextInt(most + 1); named >= 0 && project < PROJECTS; named--) {
            out.write(project == 0 ? "" : ",");
            project += 1 + (int) (Math.pow(random.nextDouble(), 3) * (PROJECTS - project));
            out.write(Integer.toString(Math.min(project, PROJECTS)));
        }
        out.write(";" + (10 + random.nextInt(80)) + "\n");
    }
}
