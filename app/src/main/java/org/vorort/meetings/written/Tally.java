package org.vorort.meetings.written;

import java.util.Collection;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Vote;
import org.vorort.meetings.written.Slip.Answer;

/**
 * How those who were asked have answered.
 *
 * @param recused who takes no part because the matter is their own
 * @param talk who wants to talk about it in a meeting
 * @param missing who has not answered
 */
record Tally(int yes, int no, int abstain, int recused, int talk, int missing) {

    static Tally of(Collection<Slip> slips) {
        var counts = new int[Answer.values().length];
        slips.forEach(slip -> counts[slip.answer().ordinal()]++);
        return new Tally(
                counts[Answer.YES.ordinal()],
                counts[Answer.NO.ordinal()],
                counts[Answer.ABSTAIN.ordinal()],
                counts[Answer.RECUSED.ordinal()],
                counts[Answer.TALK.ordinal()],
                counts[Answer.NONE.ordinal()]);
    }

    /** How many voted or abstained. */
    int cast() {
        return yes + no + abstain;
    }

    int asked() {
        return cast() + recused + talk + missing;
    }

    /**
     * What comes of it by these rules. Whoever wants to talk about it stops it, as written votes replace a meeting only where
     * nobody misses one; whoever did not answer counts like somebody who stayed away, for the quorum and for the majority.
     */
    WrittenState result(RulesOfProcedure rules) {
        if (talk > 0) {
            return WrittenState.TO_DISCUSS;
        }
        var voting = asked() - recused;
        if (!rules.quorum().reached(cast(), voting)) {
            return WrittenState.LAPSED;
        }
        return rules.majority().carried(yes, no, abstain, voting) ? WrittenState.CARRIED : WrittenState.REJECTED;
    }

    /** The same where a body has no rules: more yes than no. */
    WrittenState result() {
        if (talk > 0) {
            return WrittenState.TO_DISCUSS;
        }
        return cast() == 0 ? WrittenState.LAPSED : yes > no ? WrittenState.CARRIED : WrittenState.REJECTED;
    }

    Vote vote(boolean carried) {
        return new Vote(Ballot.WRITTEN, yes, no, abstain, carried);
    }
}
