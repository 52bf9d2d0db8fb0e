package org.vorort.bodies.procedure;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a body has agreed on about how it works (domain.md 6.5, N5). Days are calendar days.
 *
 * @param noticeDays days between invitation and meeting
 * @param urgentNoticeDays the same in urgent cases; never more
 * @param amendment the majority that changes these rules
 * @param objectionDays days to object to minutes
 * @param minutesDays days until the minutes are sent
 * @param termMonths how long a member is appointed; 0 means without an end
 * @param officerMonths how long chair and speaker are chosen; 0 means without an end
 * @param mostVoting most members who may vote; 0 means as many as want
 * @param openTasksPerVolunteer most open tasks for somebody who does this without pay; 0 means nobody counts
 * @param additions what else was agreed, a paragraph each line
 */
public record RulesOfProcedure(
        int noticeDays,
        int urgentNoticeDays,
        Quorum quorum,
        Majority majority,
        Majority amendment,
        Rhythm rhythm,
        boolean publicMeetings,
        MinutesApproval approval,
        int objectionDays,
        int minutesDays,
        int termMonths,
        int officerMonths,
        Choosing chair,
        Choosing speaker,
        int mostVoting,
        int openTasksPerVolunteer,
        boolean writtenResolutions,
        String additions) {

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("noticeDays", String.valueOf(noticeDays));
        texts.put("urgentNoticeDays", String.valueOf(urgentNoticeDays));
        texts.put("quorum", quorum.kind().code());
        texts.put("quorumNumber", String.valueOf(quorum.number()));
        texts.put("majority", majority.code());
        texts.put("amendment", amendment.code());
        texts.put("rhythm", rhythm.code());
        texts.put("publicMeetings", String.valueOf(publicMeetings));
        texts.put("approval", approval.code());
        texts.put("objectionDays", String.valueOf(objectionDays));
        texts.put("minutesDays", String.valueOf(minutesDays));
        texts.put("termMonths", String.valueOf(termMonths));
        texts.put("officerMonths", String.valueOf(officerMonths));
        texts.put("chair", chair.code());
        texts.put("speaker", speaker.code());
        texts.put("mostVoting", String.valueOf(mostVoting));
        texts.put("openTasks", String.valueOf(openTasksPerVolunteer));
        texts.put("writtenResolutions", String.valueOf(writtenResolutions));
        texts.put("additions", additions);
        return texts;
    }
}
