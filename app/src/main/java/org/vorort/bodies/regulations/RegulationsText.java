package org.vorort.bodies.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Makes a readable text of the rules: numbered sections with numbered paragraphs, as a statute has them. */
final class RegulationsText {

    /** @param title without its number */
    record Section(String title, List<String> paragraphs) {}

    private final Texts texts;
    private final Language language;
    private final List<Section> sections = new ArrayList<>();

    RegulationsText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param parent the name of the body above, empty where there is none */
    List<Section> of(Body body, String parent, Dated version, List<Seat> seats) {
        var rules = version.rules();
        section("purpose", purpose(body, parent));
        section("members", members(rules, seats));
        section("officers", officers(rules));
        section("meetings", meetings(rules));
        section("invitation", invitation(rules));
        section("decisions", decisions(rules));
        section("minutes", minutes(rules));
        section("tasks", tasks(rules));
        section(
                "additions",
                rules.additions().lines().filter(line -> !line.isBlank()).toList());
        section("end", end(body, version.validFrom(), rules));
        return sections;
    }

    private void section(String key, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(say("section." + key), paragraphs));
        }
    }

    private List<String> purpose(Body body, String parent) {
        var details = body.details();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(parent.isEmpty() ? say("name", body.name()) : say("name.below", body.name(), parent));
        add(paragraphs, details.purpose());
        add(paragraphs, details.mandate());
        add(paragraphs, details.nonAims());
        if (!details.targetGroups().isBlank()) {
            paragraphs.add(say("targetGroups", details.targetGroups()));
        }
        if (!details.success().isBlank()) {
            paragraphs.add(say("success", details.success()));
        }
        return paragraphs;
    }

    private List<String> members(RulesOfProcedure rules, List<Seat> seats) {
        var paragraphs = new ArrayList<String>();
        var voting = labels(seats, SeatKind.MEMBER);
        if (!voting.isEmpty()) {
            paragraphs.add(say("seats", voting));
        }
        var required = seats.stream().filter(Seat::required).map(Seat::label).toList();
        if (!required.isEmpty()) {
            paragraphs.add(say("required", String.join("; ", required)));
        }
        if (!labels(seats, SeatKind.ADVISER).isEmpty()) {
            paragraphs.add(say("advisers", labels(seats, SeatKind.ADVISER)));
        }
        if (!labels(seats, SeatKind.GUEST).isEmpty()) {
            paragraphs.add(say("guests", labels(seats, SeatKind.GUEST)));
        }
        if (rules.mostVoting() > 0) {
            paragraphs.add(say("mostVoting", number(rules.mostVoting())));
        }
        paragraphs.add(rules.termMonths() == 0 ? say("term.open") : say("term", months(rules.termMonths())));
        paragraphs.add(say("deputies"));
        return paragraphs;
    }

    private List<String> officers(RulesOfProcedure rules) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("chair." + rules.chair().code()));
        paragraphs.add(say("speaker." + rules.speaker().code()));
        paragraphs.add(
                rules.officerMonths() == 0
                        ? say("officerTerm.open")
                        : say("officerTerm", months(rules.officerMonths())));
        return paragraphs;
    }

    private List<String> meetings(RulesOfProcedure rules) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                rules.rhythm() == Rhythm.AS_NEEDED
                        ? say("rhythm.as_needed")
                        : say(
                                "rhythm",
                                texts.text(
                                        language,
                                        "bodies.word.rhythm." + rules.rhythm().code())));
        paragraphs.add(say(rules.publicMeetings() ? "public" : "closed"));
        return paragraphs;
    }

    private List<String> invitation(RulesOfProcedure rules) {
        return List.of(
                say("notice", days(rules.noticeDays())),
                rules.urgentNoticeDays() == rules.noticeDays()
                        ? say("notice.always")
                        : say("notice.urgent", days(rules.urgentNoticeDays())),
                say("agenda"));
    }

    private List<String> decisions(RulesOfProcedure rules) {
        var paragraphs = new ArrayList<String>();
        var quorum = rules.quorum();
        paragraphs.add(
                quorum.kind() == Quorum.Kind.NUMBER
                        ? say("quorum.number", number(quorum.number()))
                        : say("quorum." + quorum.kind().code()));
        paragraphs.add(say("majority." + rules.majority().code()));
        paragraphs.add(say("bias"));
        if (rules.writtenResolutions()) {
            paragraphs.add(say("written"));
        }
        return paragraphs;
    }

    private List<String> minutes(RulesOfProcedure rules) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("minutes", within(rules.minutesDays())));
        if (rules.objectionDays() > 0) {
            paragraphs.add(say("objections", within(rules.objectionDays())));
        }
        paragraphs.add(say(rules.approval() == MinutesApproval.SILENCE ? "approval.silence" : "approval.meeting"));
        return paragraphs;
    }

    private List<String> tasks(RulesOfProcedure rules) {
        var paragraphs = new ArrayList<>(List.of(say("tasks")));
        if (rules.openTasksPerVolunteer() > 0) {
            paragraphs.add(texts.count(language, "bodies.regulations.openTasks", rules.openTasksPerVolunteer()));
        }
        return paragraphs;
    }

    private List<String> end(Body body, LocalDate validFrom, RulesOfProcedure rules) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("amendment." + rules.amendment().code()));
        body.endsOn().ifPresent(last -> paragraphs.add(say("endsOn", Formats.date(language, last))));
        paragraphs.add(say("validFrom", Formats.date(language, validFrom)));
        return paragraphs;
    }

    private static String labels(List<Seat> seats, SeatKind kind) {
        return String.join(
                "; ",
                seats.stream()
                        .filter(seat -> seat.kind() == kind)
                        .map(Seat::label)
                        .toList());
    }

    private static void add(List<String> paragraphs, String text) {
        if (!text.isBlank()) {
            paragraphs.add(text.strip());
        }
    }

    private String days(int days) {
        return texts.count(language, "bodies.regulations.days", days);
    }

    private String within(int days) {
        return texts.count(language, "bodies.regulations.within", days);
    }

    private String months(int months) {
        return months % 12 == 0
                ? texts.count(language, "bodies.regulations.years", months / 12)
                : texts.count(language, "bodies.regulations.months", months);
    }

    private String number(int number) {
        return Formats.number(language, number);
    }

    private String say(String key, Object... arguments) {
        return texts.text(language, "bodies.regulations." + key, arguments);
    }
}
