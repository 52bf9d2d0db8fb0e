package org.vorort.actors.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.survey.SurveyRequest.Answer;
import org.vorort.actors.upkeep.UpkeepRules.Way;

class SurveyRequestTest {

    private static final Instant ASKED = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant LATER = ASKED.plus(Duration.ofDays(10));

    @Test
    void a_reminder_waits_as_long_as_the_office_said() {
        assertThat(request(Answer.NONE, Optional.empty()).mayRemind(10, LATER.minusSeconds(1)))
                .isFalse();
        assertThat(request(Answer.NONE, Optional.empty()).mayRemind(10, LATER)).isTrue();
    }

    @Test
    void whoever_was_reminded_or_answered_is_left_alone() {
        assertThat(request(Answer.NONE, Optional.of(LATER)).mayRemind(10, LATER.plusSeconds(1)))
                .isFalse();
        for (var answer : Answer.values()) {
            assertThat(request(answer, Optional.empty()).mayRemind(10, LATER)).isEqualTo(answer == Answer.NONE);
        }
    }

    private static SurveyRequest request(Answer answer, Optional<Instant> reminded) {
        return new SurveyRequest(
                new UUID(0, 1),
                new UUID(0, 2),
                new OrganisationId(new UUID(0, 3)),
                Optional.empty(),
                Way.MAIL,
                Optional.of(ASKED),
                reminded,
                answer == Answer.NONE ? Optional.empty() : Optional.of(LATER),
                answer,
                "");
    }
}
