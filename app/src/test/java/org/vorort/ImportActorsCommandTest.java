package org.vorort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorort.actors.Organisations;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportActorsCommandTest {

    /** What the command said, and how it ended. */
    private record Ending(int status, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @TempDir
    private Path folder = Path.of("");

    private final Town town = aTown();

    @Test
    void a_list_is_taken_over_beside_the_running_house() throws IOException {
        var list = Files.writeString(folder.resolve("vereine.csv"), "Verein;Telefon\nChor;07041 12345\n;1\n");
        var dry = run(list.toString(), "--municipality", slug(), "--json", "--dry-run");
        assertThat(dry.json().path("created").asInt()).isEqualTo(1);
        assertThat(number()).as("a dry run writes nothing").isZero();

        var first = run(list.toString(), "--municipality", slug(), "--json");
        assertThat(first.status()).as("rejected rows are no failure").isZero();
        assertThat(first.json().path("created").asInt()).isEqualTo(1);
        var rejected = first.json().path("rejected").path(0);
        assertThat(rejected.path("row").asInt()).isEqualTo(3);
        assertThat(rejected.path("column").asString()).isEqualTo("Verein");
        assertThat(rejected.path("reason").asString()).isEqualTo("The name is missing here.");
        assertThat(number()).isEqualTo(1);

        var again = run(list.toString(), "--municipality", slug());
        assertThat(again.out()).containsPattern("unchanged +1\\R").contains("Row 3, Verein: The name is missing here.");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void what_is_no_list_ends_in_one_sentence_and_changes_nothing() throws IOException {
        var picture = Files.write(folder.resolve("bild.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        var ending = run(picture.toString(), "--municipality", slug());
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err().lines()).hasSize(1);
        assertThat(ending.err()).contains("“bild.csv” is no list");
        assertThat(number()).isZero();
    }

    @Test
    void an_unknown_town_a_missing_file_and_wrong_usage_are_told_apart() throws IOException {
        var list = Files.writeString(folder.resolve("vereine.csv"), "Verein\nChor\n");
        var nowhere = run(list.toString(), "--municipality", "nirgends");
        assertThat(nowhere.status()).isEqualTo(1);
        assertThat(nowhere.err()).contains("There is no municipality \"nirgends\" here");
        assertThat(run("fehlt.csv", "--municipality", slug()).status()).isEqualTo(1);
        assertThat(run(list.toString()).status()).isEqualTo(2);
        assertThat(run().status()).isEqualTo(2);
    }

    private String slug() {
        return town.municipality().slug();
    }

    private int number() {
        return Tenancy.in(
                town.id(),
                () -> House.open().ask(Organisations.class).all(town.id()).size());
    }

    private static Ending run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("import", "actors"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", House.open().directory().toString()));
        var status = VorOrt.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ending(status, out.toString(), err.toString());
    }
}
