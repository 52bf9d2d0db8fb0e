package org.vorort.meetings.invitations;

/**
 * What somebody needs to take part. Asked of everybody alike, told to the office only, and erased three months after the
 * meeting.
 *
 * @param interpreter the language that is interpreted; empty without
 * @param childcare how many children of what age, in their words; empty without
 */
public record Needs(String interpreter, String childcare, boolean wheelchair, String other) {

    static final Needs NONE = new Needs("", "", false, "");

    public boolean any() {
        return !equals(NONE);
    }
}
