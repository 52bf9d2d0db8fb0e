package org.vorort;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.vorort.actors.imports.ImportActors;
import org.vorort.actors.imports.ImportReport;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Texts;
import org.vorort.storage.StartRefused;
import org.vorort.storage.Tenancy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Takes a list of organisations, places or people over into a town's directory: CSV, XLSX, vCard, or"
                        + " an export of VorOrt. All or nothing; the same list twice changes nothing.",
        sortOptions = false)
final class ImportActorsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The list.")
    Path file = Path.of("");

    @Option(
            names = "--municipality",
            paramLabel = "M",
            required = true,
            description = "Whose directory: the address of the town, such as muehlacker, or its official key (AGS).")
    String municipality = "";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What to call where the list comes from. Left out, the list is recognised by its content.",
            defaultValue = "")
    String source = "";

    @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Print the report as one JSON object.")
    boolean json;

    @Mixin
    Installation installation = new Installation();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** What was not taken over, as JSON has it. */
    record Rejected(int row, String column, String reason, String cell) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartRefused("The file " + file + " cannot be read.");
        }
        try (var database = installation.open(true);
                var application = installation.startQuietly(database);
                var stream = Files.newInputStream(file)) {
            return take(application, stream);
        }
    }

    private int take(ConfigurableApplicationContext application, InputStream stream) throws IOException {
        var town = town(application.getBean(Municipalities.class));
        var content = stream.readNBytes(ImportActors.READ_BYTES);
        var result = take(application.getBean(ImportActors.class), town.id(), content);
        var texts = application.getBean(Texts.class);
        return switch (result) {
            case ImportActors.Done done -> {
                print(done.report(), texts);
                yield 0;
            }
            case ImportActors.AsksBack _ -> throw new IllegalStateException("a command asks nobody back");
            case ImportActors.Unreadable wrong -> {
                var sentence = texts.text(
                        Language.EN, wrong.reason(), wrong.arguments().toArray());
                if (json) {
                    printJson(Map.of(), 0, 0, 0, 0, List.of(new Rejected(0, "", sentence, "")));
                }
                spec.commandLine().getErr().println(sentence + " Nothing was changed.");
                yield 1;
            }
        };
    }

    private ImportActors.Result take(ImportActors actors, MunicipalityId town, byte[] content) {
        var by = Visitor.Actor.named("import actors");
        return Tenancy.in(town, () -> actors.take(town, file.getFileName().toString(), content, source, dryRun, by));
    }

    private Municipality town(Municipalities municipalities) {
        return municipalities
                .find(municipality)
                .or(() -> municipalities.findByAgs(municipality))
                .filter(found -> !found.archived())
                .orElseThrow(
                        () -> new StartRefused(
                                "There is no municipality \"" + municipality
                                        + "\" here; give the last part of its address, such as muehlacker, or its official key (AGS)."));
    }

    private void print(ImportReport report, Texts texts) {
        var rejected = said(report.rejected(), texts);
        if (json) {
            var more = new LinkedHashMap<String, Object>();
            more.put("file", report.fileName());
            more.put("source", report.source());
            more.put("dryRun", dryRun);
            more.put("warned", said(report.warned(), texts));
            more.put("kinds", report.kinds());
            more.put("ignoredColumns", report.ignored());
            printJson(
                    more,
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    report.missing().size(),
                    rejected);
        } else {
            printTable(report, rejected, said(report.warned(), texts));
        }
    }

    private static List<Rejected> said(List<ImportReport.Rejected> lines, Texts texts) {
        return lines.stream()
                .map(it -> new Rejected(it.row(), it.column(), reason(texts, it), it.cell()))
                .toList();
    }

    private static String reason(Texts texts, ImportReport.Rejected rejected) {
        return texts.text(Language.EN, rejected.reason(), rejected.arguments().toArray());
    }

    private void printJson(
            Map<String, Object> more, int created, int updated, int unchanged, int missing, List<Rejected> rejected) {
        var object = new LinkedHashMap<String, Object>();
        object.put("created", created);
        object.put("updated", updated);
        object.put("unchanged", unchanged);
        object.put("missing", missing);
        object.put("rejected", rejected);
        object.putAll(more);
        var out = spec.commandLine().getOut();
        out.println(JsonMapper.shared().writeValueAsString(object));
        out.flush();
    }

    private void printTable(ImportReport report, List<Rejected> rejected, List<Rejected> warned) {
        var out = spec.commandLine().getOut();
        out.printf("%s, source \"%s\"%s%n", report.fileName(), report.source(), dryRun ? ", nothing written" : "");
        line(out, "created", report.created());
        line(out, "updated", report.updated());
        line(out, "unchanged", report.unchanged());
        line(out, "missing", report.missing().size());
        line(out, "rejected", report.rejectedRows());
        line(out, "unread cells", rejected.size() - report.rejectedRows());
        line(out, "to look at", warned.size());
        if (!report.ignored().isEmpty()) {
            out.println("Columns left aside: " + String.join(", ", report.ignored()));
        }
        for (var it : concat(rejected, warned)) {
            out.printf("Row %d, %s: %s%n", it.row(), it.column().isEmpty() ? "whole row" : it.column(), it.reason());
        }
        out.flush();
    }

    private static List<Rejected> concat(List<Rejected> rejected, List<Rejected> warned) {
        var all = new ArrayList<>(rejected);
        all.addAll(warned);
        return all;
    }

    private static void line(PrintWriter out, String word, int number) {
        out.printf("  %-14s%6d%n", word, number);
    }
}
