package org.vorort.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Language;
import org.vorort.shell.Texts;
import org.vorort.testing.House;

/** The trail speaks German and English, whatever is noted in it. */
class AuditWordingTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CALL = Pattern.compile(
            "audit\\.record\\(|new Audit\\.Line\\(|(?<!void )\\brecord\\(\\s*municipality,|[^.]line\\(\"");
    private static final Pattern ACT = Pattern.compile("\\G[^;{]{0,40}?\"([a-zA-Z]+)\"");
    /** Called with the act as a parameter; the callers of these are found by themselves. */
    private static final List<String> PASSED_ON =
            List.of("by, act,", "act, subject(", "act, after, before", "act, subject, before");

    private final AuditWording wording = House.open().ask(AuditWording.class);
    private final Texts texts = House.open().ask(Texts.class);

    @Test
    void every_act_the_code_notes_is_a_sentence_in_both_languages() throws IOException {
        var acts = acts();
        assertThat(acts)
                .contains(
                        "created",
                        "roleGranted",
                        "functionAdded",
                        "merged",
                        "offerChanged",
                        "consentGiven",
                        "startTextWritten",
                        "municipalitiesImported",
                        "wordsErased",
                        "oldWordsErased");
        for (var act : acts) {
            assertThat(beginnings())
                    .as("a room has words for " + act)
                    .anyMatch(beginning -> texts.knows(beginning + act));
            for (var language : Language.values()) {
                assertThat(said(act, language)).as(act).contains(" ").doesNotContain("{");
            }
        }
    }

    @Test
    void a_line_is_read_like_a_sentence() {
        var entry = new Audit.Entry(
                Instant.EPOCH,
                "Kim",
                "consentGiven",
                new Audit.Subject("person", "1", "Aylin Kaya"),
                Map.of(),
                Map.of("purpose", "photo", "on", "2026-11-28"));
        var line = wording.line(entry, Language.DE);
        assertThat(line.sentence()).isEqualTo("Einwilligung eingetragen: Aylin Kaya");
        assertThat(line.changes())
                .containsExactly(
                        new AuditLine.Change("erteilt am", "", "28.11.2026"),
                        new AuditLine.Change("Zweck", "", "auf Fotos zu sehen sein"));
        assertThat(wording.line(entry, Language.EN).sentence()).isEqualTo("Consent entered: Aylin Kaya");
    }

    @Test
    void an_erased_line_still_says_what_was_done() {
        var entry = new Audit.Entry(
                Instant.EPOCH, "Kim", "changed", new Audit.Subject("person", "1", ""), Map.of(), Map.of());
        assertThat(wording.line(entry, Language.DE).sentence()).isEqualTo("Person (ohne Namen) wurde geändert");
        assertThat(wording.line(entry, Language.EN).sentence()).isEqualTo("Person (without a name) was changed");
    }

    private String said(String act, Language language) {
        var subject = new Audit.Subject("person", "1", "Kim");
        return wording.line(new Audit.Entry(Instant.EPOCH, "Kim", act, subject, Map.of(), Map.of()), language)
                .sentence();
    }

    private static List<String> beginnings() {
        var beginnings = new ArrayList<String>();
        House.open()
                .application()
                .getBeansOfType(AuditWords.class)
                .values()
                .forEach(words -> beginnings.add(words.beginning()));
        return beginnings;
    }

    /** The acts in our sources: the first word in quotes after each call that notes one. */
    private static TreeSet<String> acts() throws IOException {
        var acts = new TreeSet<>(List.of("wordsErased", "oldWordsErased"));
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (!source.contains("Audit")) {
                    continue;
                }
                for (var call = CALL.matcher(source); call.find(); ) {
                    var from = call.group().endsWith("\"") ? call.end() - 1 : call.end();
                    var act = ACT.matcher(source);
                    if (act.find(from)) {
                        acts.add(act.group(1));
                    } else {
                        var rest = source.substring(from, Math.min(source.length(), from + 60));
                        assertThat(PASSED_ON)
                                .as(file + " notes an act this test cannot read: " + rest)
                                .anyMatch(rest::contains);
                    }
                }
            }
        }
        return acts;
    }
}
