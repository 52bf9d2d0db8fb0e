package org.vorort.meetings.invitations;

import java.util.Map;
import org.vorort.meetings.invitations.Reply.Answer;

/** How many of those who were invited have answered what. */
public record Answers(Map<Answer, Integer> numbers) {

    public int invited() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many said that they come. */
    public int coming() {
        return number(Answer.YES);
    }

    /** How many said that they do not come. */
    public int declining() {
        return number(Answer.NO);
    }

    /** How many do not know yet. */
    public int undecided() {
        return number(Answer.MAYBE);
    }

    /** How many have not answered. */
    public int silent() {
        return number(Answer.NONE);
    }

    private int number(Answer answer) {
        return numbers.getOrDefault(answer, 0);
    }
}
