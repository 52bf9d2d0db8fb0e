package org.vorort.actors;

import java.util.HashMap;
import java.util.Map;
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

    String of(MunicipalityId municipality, OrganisationId organisation) {
        return jdbc.sql("""
                        select coalesce(string_agg(title || ' ' || description, ' ' order by title, id), '')
                        from actors.offer
                        where municipality_id = ?
                          and organisation_id = ?""")
                .param(municipality.value())
                .param(organisation.value())
                .query(String.class)
                .single();
    }

    /** By organisation; those without offers are left out. */
    Map<OrganisationId, String> all(MunicipalityId municipality) {
        var words = new HashMap<OrganisationId, String>();
        jdbc.sql("""
                        select organisation_id, string_agg(title || ' ' || description, ' ' order by title, id) as words
                        from actors.offer
                        where municipality_id = ?
                        group by organisation_id""").param(municipality.value()).query(row -> {
            words.put(
                    new OrganisationId(row.getObject("organisation_id", java.util.UUID.class)), row.getString("words"));
        });
        return words;
    }
}
