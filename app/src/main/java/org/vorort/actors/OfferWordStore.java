package org.vorort.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

/** The words of offers, by which people look for the organisation that makes them. */
@Repository
class OfferWordStore {

    private final JdbcClient jdbc;

    OfferWordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By organisation; those without offers are left out. */
    Map<UUID, String> of(MunicipalityId municipality, Collection<UUID> organisations) {
        var words = new HashMap<UUID, String>();
        jdbc.sql("""
                        select organisation_id, string_agg(title || ' ' || description, ' ' order by title, id) as words
                        from actors.offer
                        where municipality_id = ?
                          and organisation_id = any (?)
                        group by organisation_id""")
                .param(municipality.value())
                .param(organisations.toArray(UUID[]::new))
                .query(row -> {
                    words.put(row.getObject("organisation_id", UUID.class), row.getString("words"));
                });
        return words;
    }
}
