package org.vorort.bodies.procedure;

import java.util.Locale;
import java.util.Optional;

/** When a motion is carried. A tie is a no; where nobody said yes, nothing is carried. */
public enum Majority {
    /** More yes than no; abstentions do not count. */
    SIMPLE,
    /** More than half of all votes cast; an abstention works like a no. */
    OF_VOTES_CAST,
    /** More than half of all who may vote, whether they came or not. */
    OF_MEMBERS,
    /** At least twice as many yes as no; abstentions do not count. */
    TWO_THIRDS,
    /** At least two thirds of all who may vote, whether they came or not. */
    TWO_THIRDS_OF_MEMBERS,
    /** Nobody says no. */
    CONSENSUS;

    /** @param votingMembers all who may vote in this matter, present or not */
    public boolean carried(int yes, int no, int abstain, int votingMembers) {
        if (yes < 0 || no < 0 || abstain < 0 || votingMembers < 0) {
            throw new IllegalArgumentException("Votes are counted from 0.");
        }
        if (yes == 0) {
            return false;
        }
        return switch (this) {
            case SIMPLE -> yes > no;
            case OF_VOTES_CAST -> yes > no + abstain;
            case OF_MEMBERS -> 2L * yes > votingMembers;
            case TWO_THIRDS -> yes >= 2L * no;
            case TWO_THIRDS_OF_MEMBERS -> 3L * yes >= 2L * votingMembers;
            case CONSENSUS -> no == 0;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Majority> of(String code) {
        for (var majority : values()) {
            if (majority.code().equals(code)) {
                return Optional.of(majority);
            }
        }
        return Optional.empty();
    }
}
