package org.vorort.bodies.templates;

import java.util.ArrayList;
import java.util.List;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.seats.SeatKind;

/**
 * The seats each kind of body usually has, by actor group: who must not be missing, who advises, who is a guest. Migrant
 * organisations have a seat wherever something is decided (domain.md 6.3, S9).
 */
final class TemplateSeats {

    /** @param words the text key of the label, empty where the group's word is the label */
    record Line(String group, String words, SeatKind kind, boolean required) {

        boolean votes() {
            return kind == SeatKind.MEMBER;
        }
    }

    private TemplateSeats() {}

    static List<Line> of(BodyKind kind) {
        return switch (kind) {
            case STEERING_GROUP ->
                lines(
                        named("A01", "chairing", SeatKind.MEMBER, true),
                        must("A02", "A13", "A06"),
                        may("A04", "A03", "A05", "A07", "A09", "A15"),
                        beside(SeatKind.ADVISER, "A18", "A23"));
            case NETWORK ->
                lines(
                        must("A06", "A07", "A13", "A15"),
                        may("A08", "A11", "A12", "A14", "A16", "A17", "A18"),
                        beside(SeatKind.GUEST, "A02", "A03", "A05"));
            case ROUND_TABLE -> lines(must("A02", "A13"), may("A06", "A07", "A11", "A12", "A15", "A17", "A20"));
            case WORKING_GROUP -> lines(may("A02", "A06", "A07", "A13", "A15"));
            case ADVISORY_COUNCIL ->
                lines(
                        named("A13", "elected1", SeatKind.MEMBER, true),
                        named("A13", "elected2", SeatKind.MEMBER, true),
                        named("A13", "elected3", SeatKind.MEMBER, true),
                        named("A13", "elected4", SeatKind.MEMBER, true),
                        named("A13", "elected5", SeatKind.MEMBER, true),
                        named("A04", "council1", SeatKind.MEMBER, false),
                        named("A04", "council2", SeatKind.MEMBER, false),
                        named("A04", "council3", SeatKind.MEMBER, false),
                        named("A06", "awo", SeatKind.ADVISER, false),
                        named("A06", "caritas", SeatKind.ADVISER, false),
                        named("A06", "diakonie", SeatKind.ADVISER, false),
                        named("A06", "paritaet", SeatKind.ADVISER, false),
                        named("A05", "unions", SeatKind.ADVISER, false),
                        beside(SeatKind.GUEST, "A02"));
            case NEIGHBOURHOOD_COUNCIL ->
                lines(residents(6), must("A13"), may("A11", "A15", "A08", "A10", "A09"), town());
            case AWARD_COMMITTEE -> lines(residents(4), must("A13"), may("A17", "A09", "A11"), town());
            case CONFERENCE -> lines(must("A01", "A13"), may("A02", "A03", "A04", "A06", "A07", "A09", "A11", "A15"));
        };
    }

    /** Residents are the majority where a neighbourhood decides on money (Berlin: at least 51 percent). */
    private static List<Line> residents(int seats) {
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= seats; number++) {
            lines.addAll(named("A16", "resident" + number, SeatKind.MEMBER, number == 1));
        }
        return lines;
    }

    private static List<Line> town() {
        return beside(SeatKind.ADVISER, "A02");
    }

    private static List<Line> must(String... groups) {
        return plain(SeatKind.MEMBER, true, groups);
    }

    private static List<Line> may(String... groups) {
        return plain(SeatKind.MEMBER, false, groups);
    }

    private static List<Line> beside(SeatKind kind, String... groups) {
        return plain(kind, false, groups);
    }

    private static List<Line> named(String group, String words, SeatKind kind, boolean required) {
        return List.of(new Line(group, words, kind, required));
    }

    private static List<Line> plain(SeatKind kind, boolean required, String... groups) {
        var lines = new ArrayList<Line>();
        for (var group : groups) {
            lines.add(new Line(group, "", kind, required));
        }
        return lines;
    }

    @SafeVarargs
    private static List<Line> lines(List<Line>... parts) {
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            lines.addAll(part);
        }
        return lines;
    }
}
