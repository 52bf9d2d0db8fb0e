package org.vorort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorort.municipality.register.OfficialList;
import org.vorort.testing.House;

class ImportMunicipalitiesCommandTest {

    /** What the command said, and how it ended. */
    private record Ending(int status, String out, String err) {}

    @Test
    void a_county_is_taken_beside_the_running_house() {
        var list = OfficialList.file().toString();
        var first = run(list, "--prefix", "10041", "--json");
        assertThat(first.status()).isZero();
        assertThat(first.out().strip())
                .isEqualTo("{\"created\":11,\"updated\":0,\"unchanged\":0,\"missing\":0,\"rejected\":[]}");
        assertThat(House.open().guest().get("/regionalverband-saarbruecken").heading())
                .isEqualTo("Regionalverband Saarbrücken");
        assertThat(run(list, "--prefix", "10041").out()).contains("0 created, 0 updated, 11 unchanged");
    }

    @Test
    void a_wrong_file_changes_nothing_and_says_why(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("liste.txt"), "Gemeinde;Einwohner\n");
        var ending = run(file.toString(), "--json");
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.out()).contains("\"created\":0").contains("\"row\":1").contains("220 characters");
    }

    @Test
    void what_cannot_be_read_is_said_in_one_sentence() {
        assertThat(run("nirgends.txt").err()).isEqualToIgnoringNewLines("The file nirgends.txt cannot be read.");
        assertThat(run("nirgends.txt", "--prefix", "Enzkreis").err()).contains("up to eight digits");
        assertThat(run().status()).isEqualTo(2);
    }

    private static Ending run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("import", "municipalities"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", House.open().directory().toString()));
        var status = VorOrt.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ending(status, out.toString(), err.toString());
    }
}
