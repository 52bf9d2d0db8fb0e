package org.vorort.post;

import org.vorort.kernel.MunicipalityId;

/**
 * Who understands the answers of calendars. Owned here because the mailbox is read here; the rooms that invite lie higher and
 * answer, each for its own invitations. Called in a transaction of this municipality; the same answer may come twice.
 */
public interface CalendarAnswers {

    /** Whether the answer belongs to an invitation of this room and was kept. */
    boolean take(MunicipalityId municipality, CalendarAnswer answer);
}
