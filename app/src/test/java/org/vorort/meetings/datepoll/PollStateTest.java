package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PollStateTest {

    @Test
    void only_an_open_poll_goes_on() {
        for (var from : PollState.values()) {
            for (var next : PollState.values()) {
                var allowed =
                        from == PollState.OPEN ? EnumSet.of(PollState.CHOSEN, PollState.WITHOUT_RESULT) : Set.of();
                assertThat(from.mayBecome(next)).as(from + " to " + next).isEqualTo(allowed.contains(next));
            }
        }
    }
}
