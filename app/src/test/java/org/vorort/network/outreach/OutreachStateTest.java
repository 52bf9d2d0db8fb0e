package org.vorort.network.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.outreach.OutreachState.ASKED;
import static org.vorort.network.outreach.OutreachState.OPEN;
import static org.vorort.network.outreach.OutreachState.PROMISED;
import static org.vorort.network.outreach.OutreachState.REFUSED;
import static org.vorort.network.outreach.OutreachState.RESTING;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutreachStateTest {

    @Test
    void each_state_leads_exactly_to_those_of_the_table() {
        var table = Map.of(
                OPEN, Set.of(ASKED, PROMISED, REFUSED, RESTING),
                ASKED, Set.of(OPEN, PROMISED, REFUSED, RESTING),
                PROMISED, Set.of(ASKED, REFUSED, RESTING),
                REFUSED, Set.of(ASKED, PROMISED, RESTING),
                RESTING, Set.of(OPEN, ASKED));
        for (var from : OutreachState.values()) {
            var next = EnumSet.noneOf(OutreachState.class);
            for (var to : OutreachState.values()) {
                if (from.mayBecome(to)) {
                    next.add(to);
                }
            }
            assertThat(next).as(from.code()).isEqualTo(table.get(from));
        }
    }

    @Test
    void only_what_waits_for_somebody_can_be_overdue() {
        assertThat(OPEN.isDue() && ASKED.isDue()).isTrue();
        assertThat(PROMISED.isDue() || REFUSED.isDue() || RESTING.isDue()).isFalse();
    }
}
