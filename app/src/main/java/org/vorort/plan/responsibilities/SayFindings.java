package org.vorort.plan.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Findings as plain sentences, each with its evidence and the next step. */
@Component
class SayFindings {

    /** @param step what to do next, and {@code path} where, below the town */
    record Said(Finding.Kind kind, String sentence, String evidence, String step, String path) {}

    private final Texts texts;

    SayFindings(Texts texts) {
        this.texts = texts;
    }

    List<Said> say(List<Finding> findings, Language language) {
        var said = new ArrayList<Said>();
        for (var finding : findings) {
            var key = "plan.responsibilities.finding." + finding.kind().name().toLowerCase(Locale.ROOT);
            said.add(new Said(
                    finding.kind(),
                    texts.text(language, key, arguments(finding, language)),
                    evidence(finding, language),
                    texts.text(language, key + ".step"),
                    path(finding)));
        }
        return said;
    }

    private Object[] arguments(Finding finding, Language language) {
        var area = finding.row().name();
        if (finding.kind() == Finding.Kind.GAP || finding.entries().size() > 1) {
            return new Object[] {area};
        }
        var entry = finding.entries().getFirst();
        return new Object[] {area, entry.who(), entry.contact(), Formats.date(language, entry.asOf())};
    }

    private String evidence(Finding finding, Language language) {
        if (finding.entries().isEmpty()) {
            return texts.text(language, "plan.responsibilities.finding.nothing");
        }
        var parts =
                finding.entries().stream().map(entry -> phrase(entry, language)).toList();
        return texts.text(language, "plan.responsibilities.finding.entered", String.join("; ", parts));
    }

    private String phrase(Entry entry, Language language) {
        var who = entry.who().isEmpty() ? texts.text(language, "plan.responsibilities.deleted") : entry.who();
        var words = texts.text(
                language,
                "plan.responsibilities.phrase",
                who,
                texts.text(
                        language, "plan.responsibilities.level." + entry.level().code()),
                texts.text(
                        language, "plan.responsibilities.part." + entry.part().code()));
        return entry.owner()
                .map(owner -> texts.text(language, "plan.responsibilities.phrase.owner", owner, words))
                .orElse(words);
    }

    private static String path(Finding finding) {
        var area = "/responsibilities/" + finding.row().area().orElseThrow().id();
        return switch (finding.kind()) {
            case GAP -> area + "/entries/new";
            case DOUBLE, ELSEWHERE -> area + "/frictions/new";
            case CONTACT_LEFT, CONTACT_MISSING, OLD ->
                area + "/entries/" + finding.entries().getFirst().id();
        };
    }
}
