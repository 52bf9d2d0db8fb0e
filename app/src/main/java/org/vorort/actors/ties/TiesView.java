package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.shell.Frame;

/**
 * The ties of an organisation in plain words.
 *
 * @param former those that ended
 * @param derived the organisations that the same persons belong to, always shown apart
 */
public record TiesView(
        OrganisationId organisation,
        List<Line> current,
        List<Line> former,
        List<Shared> derived,
        CatalogueWords words) {

    /** A tie, seen from this organisation. @param partner at the other end */
    public record Line(Tie tie, Named partner, List<Said> said) {}

    /** What somebody said. @param by the organisation it is written down for */
    public record Said(TieStatement statement, Named by) {}

    /** Persons who belong to the other organisation too. */
    public record Shared(Named partner, List<Named> persons) {}

    /** Something with a page of its own. */
    public record Named(String name, String slug) {}

    boolean empty() {
        return current.isEmpty() && former.isEmpty() && derived.isEmpty();
    }

    /** The words between this organisation and the other one, such as "works closely with". */
    String verb(Frame page, Tie tie) {
        var side = !tie.kind().directed() ? "mutual" : tie.first().equals(organisation) ? "to" : "from";
        return page.text("actors.ties.says." + tie.kind().code() + "." + side + "." + tie.strength());
    }

    /** Since when and on what, and who says so, each after a comma. */
    String more(Frame page, Line line) {
        var more = new StringBuilder();
        if (!line.tie().topics().isEmpty()) {
            var topics = words.words(Catalogue.FIELD, line.tie().topics()).stream()
                    .map(topic -> page.text("actors.ties.topic.quoted", topic))
                    .collect(Collectors.joining(", "));
            more.append(", ").append(page.text("actors.ties.on", topics));
        }
        line.tie().since().ifPresent(day -> more.append(", ").append(page.text("actors.since", day(page, day))));
        line.tie().until().ifPresent(day -> more.append(", ").append(page.text("actors.until", day(page, day))));
        return more.append(", ").append(source(page, line)).toString();
    }

    /** Whose word it is. @return "beide sagen es" or "nur X sagt es" */
    private String source(Frame page, Line line) {
        return switch (line.tie().source()) {
            case BOTH -> page.text("actors.ties.source.both");
            case ONE -> page.text("actors.ties.source.oneSide", speaker(line));
            case OFFICE -> page.text("actors.ties.source.office");
        };
    }

    /** The words that lead to a statement: whose it is. */
    String edit(Frame page, Said said) {
        return switch (said.statement().author()) {
            case SPEAKER -> page.text("actors.ties.edit.said", said.by().name());
            case OFFICE -> page.text("actors.ties.edit.office");
            case IMPORT -> page.text("actors.ties.edit.import");
        };
    }

    private static String speaker(Line line) {
        Optional<OrganisationId> speaker = line.tie().saidBy().stream().findFirst();
        return line.said().stream()
                .filter(said ->
                        speaker.map(id -> said.statement().speaker().equals(id)).orElse(false))
                .map(said -> said.by().name())
                .findFirst()
                .orElse("");
    }

    /** A day; only the year where nobody knew better. */
    static String day(Frame page, LocalDate day) {
        return day.getDayOfYear() == 1 ? String.valueOf(day.getYear()) : page.date(day);
    }
}
