package org.vorort.meetings;

/** A vote that was taken. @param carried as the rules in force on the day of the meeting say */
public record Vote(Ballot ballot, int yes, int no, int abstain, boolean carried) {

    /** How many voted or abstained. */
    public int cast() {
        return yes + no + abstain;
    }
}
