package org.vorort.bodies.templates;

import org.vorort.bodies.BodyKind;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.procedure.Majority;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.bodies.procedure.RulesOfProcedure;

/**
 * What each kind of body usually agrees on. The numbers are those of real bodies (domain.md 2.4, 6.5 N3 and 7.2): Thüringen
 * invites three weeks before, Hilden nine days and in urgent cases three with a quorum of more than half, Miesbach chooses
 * its speakers by secret ballot for two years.
 */
final class TemplateRules {

    private TemplateRules() {}

    static RulesOfProcedure of(BodyKind kind, String additions) {
        return switch (kind) {
            case STEERING_GROUP ->
                rules(21, 7, Quorum.Kind.MORE_THAN_HALF, Majority.SIMPLE, Rhythm.QUARTERLY, additions)
                        .terms(36, 36, Choosing.EX_OFFICIO, Choosing.AGREED)
                        .size(15)
                        .made();
            case NETWORK ->
                rules(21, 7, Quorum.Kind.NONE, Majority.SIMPLE, Rhythm.QUARTERLY, additions)
                        .terms(0, 24, Choosing.AGREED, Choosing.SECRET_ELECTION)
                        .bySilence()
                        .made();
            case ROUND_TABLE ->
                rules(14, 5, Quorum.Kind.NONE, Majority.CONSENSUS, Rhythm.HALF_YEARLY, additions)
                        .terms(0, 24, Choosing.AGREED, Choosing.AGREED)
                        .open()
                        .bySilence()
                        .made();
            case WORKING_GROUP ->
                rules(7, 3, Quorum.Kind.NONE, Majority.CONSENSUS, Rhythm.MONTHLY, additions)
                        .terms(0, 0, Choosing.AGREED, Choosing.AGREED)
                        .size(12)
                        .bySilence()
                        .made();
            case ADVISORY_COUNCIL ->
                rules(9, 3, Quorum.Kind.MORE_THAN_HALF, Majority.SIMPLE, Rhythm.TWO_MONTHLY, additions)
                        .terms(60, 60, Choosing.SECRET_ELECTION, Choosing.SECRET_ELECTION)
                        .size(15)
                        .open()
                        .made();
            case NEIGHBOURHOOD_COUNCIL ->
                rules(14, 7, Quorum.Kind.MORE_THAN_HALF, Majority.SIMPLE, Rhythm.TWO_MONTHLY, additions)
                        .terms(24, 24, Choosing.OPEN_ELECTION, Choosing.OPEN_ELECTION)
                        .size(21)
                        .open()
                        .made();
            case AWARD_COMMITTEE ->
                rules(14, 7, Quorum.Kind.HALF, Majority.SIMPLE, Rhythm.QUARTERLY, additions)
                        .terms(24, 24, Choosing.OPEN_ELECTION, Choosing.AGREED)
                        .size(9)
                        .made();
            case CONFERENCE ->
                rules(28, 14, Quorum.Kind.NONE, Majority.SIMPLE, Rhythm.YEARLY, additions)
                        .terms(0, 12, Choosing.EX_OFFICIO, Choosing.AGREED)
                        .open()
                        .bySilence()
                        .made();
        };
    }

    private static Agreed rules(
            int notice, int urgent, Quorum.Kind quorum, Majority majority, Rhythm rhythm, String additions) {
        return new Agreed(notice, urgent, quorum, majority, rhythm, additions);
    }

    /** Rules as they come together; what is not said is the usual. */
    private static final class Agreed {

        private static final int USUAL_DAYS = 14;
        private static final int OPEN_TASKS = 3;

        private final int notice;
        private final int urgent;
        private final Quorum.Kind quorum;
        private final Majority majority;
        private final Rhythm rhythm;
        private final String additions;
        private int termMonths;
        private int officerMonths;
        private int most;
        private boolean open;
        private Choosing chair = Choosing.AGREED;
        private Choosing speaker = Choosing.AGREED;
        private MinutesApproval approval = MinutesApproval.NEXT_MEETING;

        Agreed(int notice, int urgent, Quorum.Kind quorum, Majority majority, Rhythm rhythm, String additions) {
            this.notice = notice;
            this.urgent = urgent;
            this.quorum = quorum;
            this.majority = majority;
            this.rhythm = rhythm;
            this.additions = additions;
        }

        Agreed terms(int members, int officers, Choosing chairs, Choosing speakers) {
            termMonths = members;
            officerMonths = officers;
            chair = chairs;
            speaker = speakers;
            return this;
        }

        Agreed size(int members) {
            most = members;
            return this;
        }

        Agreed open() {
            open = true;
            return this;
        }

        Agreed bySilence() {
            approval = MinutesApproval.SILENCE;
            return this;
        }

        RulesOfProcedure made() {
            return new RulesOfProcedure(
                    notice,
                    urgent,
                    Quorum.of(quorum),
                    majority,
                    Majority.TWO_THIRDS,
                    rhythm,
                    open,
                    approval,
                    USUAL_DAYS,
                    USUAL_DAYS,
                    termMonths,
                    officerMonths,
                    chair,
                    speaker,
                    most,
                    OPEN_TASKS,
                    majority != Majority.CONSENSUS,
                    additions);
        }
    }
}
