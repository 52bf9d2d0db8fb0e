package org.vorort.fairshare;

/** Some rules know only whether a voter wants a project. */
final class Approvals {

    private Approvals() {}

    static void require(Election election, String rule) {
        if (election.type() != BallotType.APPROVAL && election.type() != BallotType.CHOOSE_1) {
            throw new IllegalArgumentException(rule + " counts approvals; the ballots of this election are "
                    + election.type().word() + ".");
        }
    }
}
