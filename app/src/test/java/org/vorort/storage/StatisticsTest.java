package org.vorort.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.vorort.testing.House;

class StatisticsTest {

    private static final String KNOWN =
            "select reltuples::bigint from pg_class where oid = 'municipality.municipality'::regclass";
    private static final String TRUE = "select count(*) from municipality.municipality";

    @Test
    void after_much_was_written_postgresql_knows_how_much_there_is() throws SQLException {
        aTown();
        aTown();

        House.open().ask(Statistics.class).refreshAfterCommit("municipality");

        try (var owner = Owner.ofHouse()) {
            assertThat(owner.number(KNOWN)).isEqualTo(owner.number(TRUE)).isGreaterThanOrEqualTo(2);
        }
    }
}
