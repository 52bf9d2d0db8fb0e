package org.vorort.bodies.procedure;

import java.util.Locale;
import java.util.Optional;

/**
 * How many of those who may vote must be there before anything is decided.
 *
 * @param number how many, for {@link Kind#NUMBER}; nothing otherwise
 */
public record Quorum(Kind kind, int number) {

    public enum Kind {
        /** Whoever comes decides. */
        NONE,
        THIRD,
        HALF,
        MORE_THAN_HALF,
        TWO_THIRDS,
        NUMBER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Quorum {
        if (number < 0) {
            throw new IllegalArgumentException("A quorum of " + number + " is none.");
        }
    }

    public static Quorum of(Kind kind) {
        return new Quorum(kind, 0);
    }

    /**
     * How many must be there. Nobody at all is never enough, unless no quorum is asked for; so a body without members
     * cannot decide.
     */
    public int needed(int votingMembers) {
        if (votingMembers < 0) {
            throw new IllegalArgumentException("There are no " + votingMembers + " members.");
        }
        return switch (kind) {
            case NONE -> 0;
            case THIRD -> Math.max(1, (votingMembers + 2) / 3);
            case HALF -> Math.max(1, (votingMembers + 1) / 2);
            case MORE_THAN_HALF -> votingMembers / 2 + 1;
            case TWO_THIRDS -> Math.max(1, (2 * votingMembers + 2) / 3);
            case NUMBER -> Math.max(1, number);
        };
    }

    public boolean reached(int present, int votingMembers) {
        return present >= needed(votingMembers);
    }
}
