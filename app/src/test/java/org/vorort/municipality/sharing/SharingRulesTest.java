package org.vorort.municipality.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.municipality.sharing.SharingRules.Side.OWNER;
import static org.vorort.municipality.sharing.SharingRules.Side.READER;
import static org.vorort.municipality.sharing.SharingState.ACCEPTED;
import static org.vorort.municipality.sharing.SharingState.DECLINED;
import static org.vorort.municipality.sharing.SharingState.ENDED;
import static org.vorort.municipality.sharing.SharingState.INVITED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingRulesTest {

    private static final Set<List<Object>> ALLOWED = Set.of(
            List.of(OWNER, INVITED, ENDED),
            List.of(OWNER, ACCEPTED, ENDED),
            List.of(READER, INVITED, ACCEPTED),
            List.of(READER, INVITED, DECLINED),
            List.of(READER, ACCEPTED, ENDED));

    @Test
    void each_side_may_take_its_own_steps_and_no_other() {
        for (var side : SharingRules.Side.values()) {
            for (var from : SharingState.values()) {
                for (var to : SharingState.values()) {
                    assertThat(SharingRules.may(side, from, to))
                            .as("%s from %s to %s", side, from, to)
                            .isEqualTo(ALLOWED.contains(List.of(side, from, to)));
                }
            }
        }
    }
}
