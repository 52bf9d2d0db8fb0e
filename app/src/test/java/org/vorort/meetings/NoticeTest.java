package org.vorort.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vorort.meetings.Notice.Verdict;

class NoticeTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 31);

    @Test
    void nine_days_are_nine_and_eight_are_not() {
        assertThat(notice(MEETING.minusDays(9)).verdict()).isEqualTo(Verdict.IN_TIME);
        assertThat(notice(MEETING.minusDays(8)).verdict()).isEqualTo(Verdict.URGENT);
        assertThat(notice(MEETING.minusDays(3)).verdict()).isEqualTo(Verdict.URGENT);
        assertThat(notice(MEETING.minusDays(2)).verdict()).isEqualTo(Verdict.TOO_LATE);
        assertThat(notice(MEETING.plusDays(1)).verdict()).isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void the_night_the_clocks_change_is_a_day_like_any_other() {
        // In 2026 the hour is skipped on 29 March, two days before this meeting.
        assertThat(notice(LocalDate.of(2026, 3, 22)).days()).isEqualTo(9);
        assertThat(notice(LocalDate.of(2026, 3, 1)).lastDay()).isEqualTo(LocalDate.of(2026, 3, 22));
    }

    /** Nine days, three in urgent cases, as the advisory council of Hilden has it (domain.md 2.4). */
    private static Notice notice(LocalDate today) {
        return Notice.of(9, 3, today, MEETING);
    }
}
