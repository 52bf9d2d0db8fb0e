package org.vorort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.ImportMunicipalities;
import org.vorort.municipality.ImportMunicipalities.Outcome;
import org.vorort.shell.Texts;
import org.vorort.storage.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "municipalities",
        mixinStandardHelpOptions = true,
        description = "Adds and updates towns and counties from the official list GV100AD of the Federal Statistical"
                + " Office. Nothing is deleted; the same list twice changes nothing.",
        sortOptions = false)
final class ImportMunicipalitiesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The list: a text file with 220 characters a line.")
    Path file = Path.of("");

    @Option(
            names = "--prefix",
            paramLabel = "DIGITS",
            description = "Take only keys that begin with these digits: 08236 is a county with its towns.",
            defaultValue = "")
    String prefix = "";

    @Option(names = "--json", description = "Print the report as one JSON object.")
    boolean json;

    @Mixin
    Installation installation = new Installation();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** What was not taken; the list refuses a file whole, so there is at most one. */
    record Rejected(int row, String column, String reason) {}

    @Override
    public Integer call() throws IOException {
        if (!ImportMunicipalities.plausiblePrefix(prefix)) {
            throw new StartRefused("--prefix takes up to eight digits; " + prefix + " is something else.");
        }
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
        var by = Visitor.Actor.named("import municipalities");
        var outcome = application.getBean(ImportMunicipalities.class).take(stream, prefix, by);
        return switch (outcome) {
            case Outcome.Taken taken -> {
                print(report(taken, List.of()), sentence(taken));
                yield 0;
            }
            case Outcome.Unreadable wrong -> {
                var reason = application.getBean(Texts.class).text(Language.EN, wrong.reason(), wrong.line());
                var rejected = List.of(new Rejected(wrong.line(), "", reason));
                print(report(new Outcome.Taken(0, 0, 0, 0), rejected), reason + " Nothing was changed.");
                yield 1;
            }
        };
    }

    private void print(Map<String, Object> report, String sentence) {
        var out = spec.commandLine().getOut();
        out.println(json ? JsonMapper.shared().writeValueAsString(report) : sentence);
        out.flush();
    }

    private static Map<String, Object> report(Outcome.Taken taken, List<Rejected> rejected) {
        var report = new LinkedHashMap<String, Object>();
        report.put("created", taken.created());
        report.put("updated", taken.updated());
        report.put("unchanged", taken.unchanged());
        report.put("missing", taken.missing());
        report.put("rejected", rejected);
        return report;
    }

    private static String sentence(Outcome.Taken taken) {
        return "Towns and counties: %d created, %d updated, %d unchanged, %d no longer in the list."
                .formatted(taken.created(), taken.updated(), taken.unchanged(), taken.missing());
    }
}
