package org.vorort.bodies.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.bodies.appointments.AppointmentState.ACCEPTED;
import static org.vorort.bodies.appointments.AppointmentState.DECLINED;
import static org.vorort.bodies.appointments.AppointmentState.ENDED;
import static org.vorort.bodies.appointments.AppointmentState.PROPOSED;
import static org.vorort.bodies.appointments.AppointmentState.RECALLED;
import static org.vorort.bodies.appointments.AppointmentState.SENT;
import static org.vorort.bodies.appointments.AppointmentState.WITHDRAWN;

import org.junit.jupiter.api.Test;

class AppointmentStateTest {

    @Test
    void a_yes_may_come_before_any_letter() {
        assertThat(PROPOSED.mayBecome(ACCEPTED)).isTrue();
        assertThat(PROPOSED.mayBecome(SENT)).isTrue();
        assertThat(SENT.mayBecome(ACCEPTED)).isTrue();
    }

    @Test
    void only_who_sits_there_can_be_recalled_or_leave() {
        for (var state : AppointmentState.values()) {
            assertThat(state.mayBecome(RECALLED)).isEqualTo(state == ACCEPTED);
            assertThat(state.mayBecome(ENDED)).isEqualTo(state == ACCEPTED);
        }
    }

    @Test
    void what_is_over_stays_over() {
        for (var next : AppointmentState.values()) {
            assertThat(ENDED.mayBecome(next)).isFalse();
            assertThat(RECALLED.mayBecome(next)).isFalse();
            assertThat(WITHDRAWN.mayBecome(next)).isFalse();
        }
    }

    @Test
    void nobody_becomes_what_they_are_already() {
        for (var state : AppointmentState.values()) {
            assertThat(state.mayBecome(state)).isFalse();
        }
    }

    @Test
    void whoever_said_no_may_be_asked_again() {
        assertThat(DECLINED.mayBecome(PROPOSED)).isTrue();
        assertThat(DECLINED.mayBecome(ACCEPTED)).isTrue();
    }
}
