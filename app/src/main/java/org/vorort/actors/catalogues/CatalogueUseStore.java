package org.vorort.actors.catalogues;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vorort.kernel.MunicipalityId;

/** How often the words of a catalogue are used, in organisations, people and offers together. */
@Repository
class CatalogueUseStore {

    private final JdbcClient jdbc;

    CatalogueUseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> uses(MunicipalityId municipality, Catalogue catalogue) {
        var uses = new HashMap<String, Long>();
        jdbc.sql("select key, count(*) as uses from (" + keys(catalogue) + ") used group by key")
                .param("municipality", municipality.value())
                .query(row -> {
                    uses.put(row.getString("key"), row.getLong("uses"));
                });
        return uses;
    }

    private static String keys(Catalogue catalogue) {
        return switch (catalogue) {
            case GROUP -> """
                    select actor_group as key from actors.organisation where municipality_id = :municipality""";
            case LEVEL -> """
                    select level as key from actors.organisation where municipality_id = :municipality""";
            case FIELD -> """
                    select unnest(fields) as key from actors.organisation where municipality_id = :municipality
                    union all
                    select field from actors.offer where municipality_id = :municipality""";
            case LANGUAGE -> """
                    select unnest(languages) as key from actors.organisation where municipality_id = :municipality
                    union all
                    select unnest(languages) from actors.person where municipality_id = :municipality
                    union all
                    select unnest(languages) from actors.offer where municipality_id = :municipality""";
            case TARGET_GROUP -> """
                    select unnest(target_groups) as key from actors.organisation where municipality_id = :municipality
                    union all
                    select unnest(target_groups) from actors.offer where municipality_id = :municipality""";
        };
    }
}
