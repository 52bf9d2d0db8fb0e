package org.vorort.actors.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ContactWay;
import org.vorort.actors.upkeep.UpkeepRules.Way;

class UpkeepRulesTest {

    @Test
    void the_preferred_way_is_taken_if_it_can_be_gone() {
        assertThat(UpkeepRules.way(ContactWay.LETTER, true, true)).isEqualTo(Way.LETTER);
        assertThat(UpkeepRules.way(ContactWay.LETTER, true, false)).isEqualTo(Way.MAIL);
        assertThat(UpkeepRules.way(ContactWay.PHONE, true, true)).isEqualTo(Way.PERSONALLY);
        assertThat(UpkeepRules.way(ContactWay.UNKNOWN, true, true)).isEqualTo(Way.MAIL);
        assertThat(UpkeepRules.way(ContactWay.UNKNOWN, false, true)).isEqualTo(Way.LETTER);
        assertThat(UpkeepRules.way(ContactWay.MAIL, false, false)).isEqualTo(Way.PERSONALLY);
    }

    @Test
    void nobody_is_asked_twice_within_thirty_days() {
        var now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(UpkeepRules.mayAskAgain(now.minus(29, ChronoUnit.DAYS), now)).isFalse();
        assertThat(UpkeepRules.mayAskAgain(now.minus(31, ChronoUnit.DAYS), now)).isTrue();
    }
}
