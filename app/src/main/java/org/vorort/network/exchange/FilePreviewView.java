package org.vorort.network.exchange;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.ties.TieChoice;
import org.vorort.network.exchange.FileImports.Forecast;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.Paging;

/**
 * A file before it is taken over.
 *
 * @param rows the nodes of this page that somebody has to decide about
 * @param names the organisations that may be chosen
 */
record FilePreviewView(
        FileImport file, Forecast forecast, FormState form, List<Row> rows, List<String> names, Paging paging) {

    /** Nobody reads a longer list. */
    private static final int MOST_KNOWN = 200;

    /** @param near who may be meant */
    record Row(FileNode node, List<String> near) {

        boolean mayBeNew() {
            return AnswersForm.mayBeNew(node);
        }
    }

    static FilePreviewView of(
            FileImport file,
            Forecast forecast,
            FormState form,
            List<FileNode> asked,
            NameChoices choices,
            Paging paging) {
        var rows = new ArrayList<Row>();
        for (var node : asked) {
            rows.add(new Row(node, node.isAmbiguous() ? List.of() : choices.near(node.label())));
        }
        return new FilePreviewView(file, forecast, form, rows, choices.shown(), paging);
    }

    FileReport report() {
        return forecast.report();
    }

    List<FileNode> known() {
        var known = forecast.file().known();
        return known.subList(0, Math.min(MOST_KNOWN, known.size()));
    }

    int moreKnown() {
        return forecast.file().known().size() - known().size();
    }

    /** What is said below the name of somebody nobody knows. */
    String help(Frame page, Row row) {
        var help = new StringBuilder(
                page.count("network.exchange.edges", row.node().edges()));
        if (row.node().isAmbiguous()) {
            help.append(". ").append(page.text("network.exchange.who.several"));
        }
        if (!row.near().isEmpty()) {
            help.append(". ").append(page.text("network.exchange.who.near", String.join(" · ", row.near())));
        }
        return help.toString();
    }

    List<Choice> kinds(Frame page) {
        var kinds = new ArrayList<Choice>();
        for (var choice : TieChoice.all()) {
            kinds.add(new Choice(choice.code(), page.text("network.exchange.kind." + choice.code())));
        }
        return kinds;
    }

    List<Choice> strengths(Frame page) {
        var strengths = new ArrayList<Choice>();
        var weights = forecast.file().weights();
        if (weights.says()) {
            var how = weights(page, weights);
            strengths.add(new Choice(Answers.BY_WEIGHT, page.text("network.exchange.strength.weight"), how));
        }
        for (var strength : List.of("1", "2", "3")) {
            strengths.add(new Choice(strength, page.text("network.exchange.strength." + strength)));
        }
        return strengths;
    }

    private static String weights(Frame page, Strengths weights) {
        if (weights.way() == Strengths.Way.AS_WRITTEN) {
            return page.text("network.exchange.weights.asWritten");
        }
        return page.text(
                "network.exchange.weights.thirds",
                Formats.decimal(page.language(), weights.low()),
                Formats.decimal(page.language(), weights.middle()));
    }
}
