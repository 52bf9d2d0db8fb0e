package org.vorort.cockpit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.identity.AuditLine;
import org.vorort.meetings.Meeting;
import org.vorort.municipality.openwork.OpenWork.Waiting;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.tasks.Task;

/**
 * What somebody finds after signing in.
 *
 * @param office what the coordinator needs; absent for everybody else
 * @param standing how the network stands, for coordinator and leadership; absent for everybody else
 * @param speaks whether the reader keeps an organisation's entry
 * @param readsPlan whether the pages of measures are open to the reader
 */
record CockpitView(
        LocalDate today,
        Mine mine,
        Optional<Office> office,
        Optional<Standing> standing,
        boolean leads,
        boolean speaks,
        boolean readsPlan) {

    /** How many of a kind a page names; more are counted. */
    static final int SHOWN = 5;

    /**
     * What is the reader's own.
     *
     * @param known whether the directory knows somebody with the reader's mail address
     * @param measures open ones the reader answers for
     */
    record Mine(boolean known, List<Invited> meetings, List<Task> tasks, List<Measure> measures) {}

    /** A meeting the reader was invited to. @param token opens their own invitation; @param answer the word of it */
    record Invited(Meeting meeting, String token, String answer) {}

    record Office(List<Waiting> waiting, List<Finding> findings, List<Occasion> due, List<AuditLine> changes) {}

    /** An open line of the network check. @param path where the next step is done, below the town */
    record Finding(String code, String title, String state, String next, String path) {}

    /**
     * The network in figures. Those about measures are {@link PlanPicture}'s, so that they agree with all other pages.
     *
     * @param held meetings of the last twelve months
     * @param next meetings to come, the next one first
     * @param toSign appointments that were proposed and whose letter is not signed
     * @param unanswered letters of appointment nobody answered yet
     * @param recommended what the council was or will be asked and has not dealt with
     */
    record Standing(
            PlanPicture plan,
            long organisations,
            long bodies,
            long held,
            List<Meeting> next,
            List<String> toSign,
            long unanswered,
            List<String> recommended) {

        int measures(MeasureState state) {
            return plan.number(state);
        }

        List<Measure> late() {
            return plan.standing(MeasureState.LATE);
        }
    }

    /** The first few. */
    static <T> List<T> some(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** How many a page does not name. */
    static int others(List<?> all) {
        return Math.max(0, all.size() - SHOWN);
    }
}
